/* Pipes that hold more than usual, where there is no way to ask for them. */
#include "port.h"

void port_widen_pipe(int file)
{
    (void)file;
}
