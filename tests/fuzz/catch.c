#include "fuzz.h"

#include <stdlib.h>

void broken(const char *file, int line, const char *property)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, property);
    abort();
}

void start_catching(struct caught *caught, FILE **stream)
{
    caught->stream = stream;
    caught->before = *stream;
    *stream = open_memstream(&caught->text, &caught->length);
    if (*stream == NULL)
        abort();
}

void stop_catching(struct caught *caught)
{
    fclose(*caught->stream);
    *caught->stream = caught->before;
}
