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

static void empty_output(void)
{
    hand_over(standard_output.bytes, standard_output.used);
    standard_output.used = 0;
}

void flush_output(void)
{
    empty_output();
    if (ferror(stdout) == 0)
        fflush(stdout);
}

void put_long(const char *text, size_t length)
{
    while (length > 0) {
        size_t room = OUTPUT_SIZE - standard_output.used;
        size_t part = length < room ? length : room;
        memcpy(standard_output.bytes + standard_output.used, text, part);
        standard_output.used += part;
        if (standard_output.used == OUTPUT_SIZE)
            empty_output();
        text += part;
        length -= part;
    }
}
