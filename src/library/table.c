/*
 * Gives the generated rows their layout. Each text is a member of its exact
 * size, so the pool has no padding, an offset is a constant, and a code that
 * stood twice would not compile. ISO C promises 1023 members to a struct,
 * hence one inner struct a table.
 */
#include "table.h"

#include <wuerr.h>

struct texts {
#define TABLE(number, title) struct {
#define TEXT(code, text) char t##code[sizeof text];
#define END(number)                                                            \
    }                                                                          \
    table##number;
#include "rows.h"

#define TABLE(number, title) char name_##number[sizeof title];
#define END(number)
#define FIX(number, text) char fix_##number[sizeof text];
#define FACILITY(first, last, text) char facility_##first[sizeof text];
#define RANGE(first, last, text) char range_##first[sizeof text];
#define PHASE(first, last, text) char phase_##first[sizeof text];
#define OPERATION(first, last, text) char operation_##first[sizeof text];
#include "rows.h"
};

const struct texts table_texts = {
#define TABLE(number, title) {
#define TEXT(code, text) text,
#define END(number)                                                            \
    }                                                                          \
    ,
#include "rows.h"

#define TABLE(number, title) title,
#define END(number)
#define FIX(number, text) text,
#define FACILITY(first, last, text) text,
#define RANGE(first, last, text) text,
#define PHASE(first, last, text) text,
#define OPERATION(first, last, text) text,
#include "rows.h"
};

_Static_assert(sizeof table_texts <= UINT32_MAX, "an offset has 32 bits");

#define COUNT(array) (sizeof(array) / sizeof *(array))

const uint32_t table_codes[] = {
#define ROW(code, number, fix, kind, summary) 0x##code,
#include "rows.h"
};

const struct row table_rows[] = {
#define ROW(code, number, fix, kind, summary)                                  \
    {offsetof(struct texts, table##number.t##code),                            \
     offsetof(struct texts, fix_##fix), WUERR_##kind, number, summary},
#include "rows.h"
};
const size_t table_row_count = COUNT(table_rows);
_Static_assert(COUNT(table_rows) <= UINT16_MAX, "a row's number has 16 bits");

const uint32_t table_names[] = {
#define NAME(row, number, code, offset)                                        \
    offsetof(struct texts, table##number.t##code) + offset,
#include "rows.h"
};

const uint16_t table_name_rows[] = {
#define NAME(row, number, code, offset) row,
#include "rows.h"
};
const size_t table_name_count = COUNT(table_names);

const uint32_t table_titles[] = {
#define TABLE(number, title) offsetof(struct texts, name_##number),
#define END(number)
#include "rows.h"
};
const size_t table_title_count = COUNT(table_titles);

#define SPAN(kind, first, last)                                                \
    {first, last, offsetof(struct texts, kind##_##first)},

const struct span table_facilities[] = {
#define FACILITY(first, last, text) SPAN(facility, first, last)
#include "rows.h"
};
const size_t table_facility_count = COUNT(table_facilities);

const struct span table_ranges[] = {
#define RANGE(first, last, text) SPAN(range, first, last)
#include "rows.h"
};
const size_t table_range_count = COUNT(table_ranges);

const struct span table_phases[] = {
#define PHASE(first, last, text) SPAN(phase, first, last)
#include "rows.h"
};
const size_t table_phase_count = COUNT(table_phases);

const struct span table_operations[] = {
#define OPERATION(first, last, text) SPAN(operation, first, last)
#include "rows.h"
};
const size_t table_operation_count = COUNT(table_operations);
