/*
 * mktable: checks the curated tables and writes them as sorted rows of C.
 *
 *     mktable OUTPUT TABLE.txt...
 *
 * Runs at build time. Every fault in every file is told as `file:line: reason`,
 * and then nothing is written. data/tables/README.md states the format.
 */
#include "tables.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    struct tables tables = {.faults = 0};
    if (argc < 3) {
        fputs("usage: mktable OUTPUT TABLE.txt...\n", stderr);
        return EXIT_FAILURE;
    }
    /* 1. Read every table, to rows and records. */
    for (int i = 2; i < argc; i++)
        read_table(&tables, argv[i]);
    /* 2. Make the rows of Setup's second number from its phases and operations.
     */
    combine_setup(&tables);
    /* 3. Copy the rows that a document gives under a wrong number, too. */
    copy_misprints(&tables);
    /* 4. Sort rows, records, names; list each text of a fix once. */
    sort_tables(&tables);
    /* 5. Check what can be seen in order. */
    check_tables(&tables);
    /* 6. Write the rows of C, if all is well. */
    bool written = tables.faults == 0 && write_rows(&tables, argv[1]);
    if (tables.faults == 0 && !written)
        fprintf(stderr, "mktable: cannot write %s\n", argv[1]);
    free_tables(&tables);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
