/* The buffer before standard output. */
#include "output.h"

#include <stdio.h>

struct output standard_output;

/* Behind a failure nothing is tried again: errno is that of the first. */
static void hand_over(const char *text, size_t length)
{
    if (ferror(stdout) == 0)
        fwrite(text, 1, length, stdout);
}

void begin_output(bool by_stdio)
{
    if (by_stdio)
        setvbuf(stdout, standard_output.bytes, _IOFBF,
                sizeof standard_output.bytes);
    else
        setvbuf(stdout, NULL, _IONBF, 0);
}

void flush_output(void)
{
    hand_over(standard_output.bytes, standard_output.used);
    standard_output.used = 0;
    if (ferror(stdout) == 0)
        fflush(stdout);
}

void put_long(const char *text, size_t length)
{
    hand_over(standard_output.bytes, standard_output.used);
    standard_output.used = 0;
    if (length >= OUTPUT_SIZE) {
        hand_over(text, length);
        return;
    }
    memcpy(standard_output.bytes, text, length);
    standard_output.used = length;
}
