/*
 * Third pass: a row for each code that a published document printed wrongly. It
 * is a copy of the row that was meant, but not found by its name; of two that
 * share the misprint each has one.
 */
#include "tables.h"

#include <stdlib.h>

static const struct row *find_row(const struct tables *tables, uint32_t code)
{
    size_t i = 0;
    while (i < tables->row_count &&
           (tables->rows[i].space != WUERR_SPACE_CODE ||
            tables->rows[i].code != code))
        i++;
    return i < tables->row_count ? &tables->rows[i] : NULL;
}

static void copy_row(struct tables *tables, const struct record *misprint,
                     const struct row *meant)
{
    struct row row = *meant;
    row.at = misprint->at;
    row.code = misprint->first;
    row.is_misprint = true;
    for (int part = 0; part < PARTS; part++)
        if (meant->part[part] != NULL)
            row.part[part] = join(NULL, meant->part[part]);
    char number[WUERR_NUMBER_SIZE];
    wuerr_write_number(row.space, row.code, number);
    free(row.part[PART_SHARES]);
    row.part[PART_SHARES] = join(NULL, number);
    add_row(tables, &row);
}

void copy_misprints(struct tables *tables)
{
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct record *record = &tables->records[i];
        if (record->kind != RECORD_MISPRINT)
            continue;
        char *end = record->text;
        do {
            uint32_t code = (uint32_t)strtoul(end, &end, 0);
            const struct row *meant = find_row(tables, code);
            if (meant == NULL)
                fault(tables, record->at, "no row of a code in '%s'",
                      record->text);
            else
                copy_row(tables, record, meant);
        } while (*end == ' ');
    }
}
