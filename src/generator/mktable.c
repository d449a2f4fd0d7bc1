/*
 * mktable: checks the curated tables and writes them as sorted rows of C.
 *
 *     mktable OUTPUT TABLE.txt...
 *
 * Runs at build time. Every fault in every file is told as `file:line: reason`,
 * and then nothing is written. The files of data/ describe their format.
 */
#include "tables.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fault(struct tables *tables, struct place at, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s:%d: ", at.file, at.line);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    tables->faults++;
}

void *grow(void *array, size_t count, size_t size)
{
    void *grown = realloc(array, (count + 1) * size);
    if (grown == NULL) {
        fputs("mktable: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return grown;
}

const char *part_of(const struct row *row, enum part part)
{
    return row->part[part] == NULL ? "" : row->part[part];
}

size_t summary_length(const char *text)
{
    size_t end = 0;
    while (text[end] != '\0')
        if (strchr(".!?", text[end++]) != NULL &&
            (text[end] == ' ' || text[end] == '\0'))
            break;
    return end;
}

bool read_code(const char *text, uint32_t *code)
{
    if (strncmp(text, "0x", 2) != 0 ||
        strspn(text + 2, "0123456789abcdefABCDEF") != 8)
        return false;
    *code = (uint32_t)strtoul(text + 2, NULL, 16);
    return true;
}

int main(int argc, char **argv)
{
    struct tables tables = {.faults = 0};
    if (argc < 3) {
        fputs("usage: mktable OUTPUT TABLE.txt...\n", stderr);
        return EXIT_FAILURE;
    }
    for (int i = 2; i < argc; i++)
        read_table(&tables, argv[i]);
    sort_tables(&tables);
    check_tables(&tables);
    if (tables.faults > 0)
        return EXIT_FAILURE;
    if (!write_tables(&tables, argv[1])) {
        fprintf(stderr, "mktable: cannot write %s\n", argv[1]);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
