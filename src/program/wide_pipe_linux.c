/* Pipes that hold more than usual, for Linux. */
#define _GNU_SOURCE
#include "port.h"

#include <fcntl.h>

/* What is no pipe, or may not be as wide, stays as it is. */
void port_widen_pipe(int file)
{
    enum { WIDTH = 1 << 20 }; /* what any user may ask for */
    fcntl(file, F_SETPIPE_SZ, WIDTH);
}
