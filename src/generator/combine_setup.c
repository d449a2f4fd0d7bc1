/*
 * Second pass: a row for each phase of Windows Setup with each operation, by
 * the second number of a result such as 0xC1900101 - 0x20017: 0xPOOOO.
 */
#include "tables.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *describe(const char *phase, const char *operation)
{
    static const char format[] = "Where Setup failed: %s, %s.";
    size_t size = sizeof format + strlen(phase) + strlen(operation);
    char *text = resize(NULL, size);
    snprintf(text, size, format, phase, operation);
    return text;
}

void combine_setup(struct tables *tables)
{
    for (size_t p = 0; p < tables->record_count; p++) {
        const struct record *phase = &tables->records[p];
        if (phase->kind != RECORD_PHASE)
            continue;
        for (size_t o = 0; o < tables->record_count; o++) {
            const struct record *operation = &tables->records[o];
            if (operation->kind != RECORD_OPERATION)
                continue;
            struct row row = {.at = operation->at,
                              .space = WUERR_SPACE_SETUP_EXTEND,
                              .code = phase->first << 16 | operation->first,
                              .table = phase->table};
            row.part[PART_DESCRIPTION] = describe(phase->text, operation->text);
            row.part[PART_CLASS] = join(NULL, "setup");
            add_row(tables, &row);
        }
    }
}
