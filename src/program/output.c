/* The buffer before standard output. */
#include "output.h"

#include <stdio.h>

struct output output;

static void hand_over(const char *text, size_t length)
{
    fwrite(text, 1, length, stdout);
}

void begin_output(bool by_stdio)
{
    if (by_stdio)
        setvbuf(stdout, output.bytes, _IOFBF, sizeof output.bytes);
    else
        setvbuf(stdout, NULL, _IONBF, 0);
}

void flush_output(void)
{
    hand_over(output.bytes, output.used);
    output.used = 0;
    fflush(stdout);
}

void put_long(const char *text, size_t length)
{
    hand_over(output.bytes, output.used);
    output.used = 0;
    if (length >= OUTPUT_SIZE)
        hand_over(text, length);
    else
        put(text, length);
}
