/*
 * The table as it lies in memory: arrays sorted for binary search, and one pool
 * of text that they point into by offset, so that nothing needs relocation.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stddef.h>
#include <stdint.h>

/* The codes, ascending; the rows stand in the same order. */
extern const uint32_t table_codes[];

struct row {
    uint32_t text; /* offset of: name, aliases, description, note */
    uint32_t fix;  /* offset of the fix; of an empty text where there is none */
    uint8_t kind;
    uint8_t table;
    uint8_t summary; /* bytes of the description's first sentence */
};

/* What a span of numbers means, ascending and without overlap. */
struct span {
    uint32_t first, last;
    uint32_t text;
};

extern const struct row table_rows[];
extern const size_t table_row_count;
/* Names and aliases, ascending in upper case: the text of each, which ends at
   a NUL or a space, and its row. */
extern const uint32_t table_names[];
extern const uint16_t table_name_rows[];
extern const size_t table_name_count;
extern const uint32_t table_titles[]; /* the names of the tables */
extern const size_t table_title_count;
extern const struct span table_facilities[];
extern const size_t table_facility_count;
extern const struct span table_ranges[];
extern const size_t table_range_count;
extern const struct span table_phases[];
extern const size_t table_phase_count;
extern const struct span table_operations[];
extern const size_t table_operation_count;

extern const struct texts table_texts;

static inline const char *table_text(uint32_t offset)
{
    return (const char *)&table_texts + offset;
}

#endif
