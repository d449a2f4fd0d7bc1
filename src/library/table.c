/*
 * Gives the generated rows their layout. Each text is a member of its exact
 * size, so the pool has no padding, an offset is a constant, and a row that
 * stood twice would not compile.
 */
#include "table.h"

#define TEXTS(name, aliases, description, note)                                \
    name "\0" aliases "\0" note "\0" description

struct wuerr_texts {
#define ROW(key, code, table, also, kind, sentence, fix, name, aliases,        \
            description, note)                                                 \
    char row_##key[sizeof TEXTS(name, aliases, description, note)];
#define BARE(key, code, table, also, name) char row_##key[sizeof name];
#define FIX(number, text) char fix_##number[sizeof text];
#define TABLE(number, title) char title_##number[sizeof title];
#define SPAN(kind, first, last, text) char kind##_##first[sizeof text];
#include "rows.h"
};

const struct wuerr_texts wuerr_texts = {
/* In the order of the generated lines, which is that of the members. */
#define ROW(key, code, table, also, kind, sentence, fix, name, aliases,        \
            description, note)                                                 \
    .row_##key = TEXTS(name, aliases, description, note),
#define BARE(key, code, table, also, name) .row_##key = name,
#define FIX(number, text) .fix_##number = text,
#define TABLE(number, title) .title_##number = title,
#define SPAN(kind, first, last, text) .kind##_##first = text,
#include "rows.h"
};

_Static_assert(sizeof wuerr_texts < 1 << 21, "an offset has 21 bits");

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define OFFSET(member) offsetof(struct wuerr_texts, member)

const uint32_t wuerr_row_codes[] = {
#define ROW(key, code, table, also, kind, sentence, fix, name, aliases,        \
            description, note)                                                 \
    code,
#define BARE(key, code, table, also, name) code,
#include "rows.h"
};

const struct wuerr_row wuerr_rows[] = {
#define ROW(key, code, table, also, kind, sentence, fix, name, aliases,        \
            description, note)                                                 \
    {OFFSET(row_##key),  sizeof name - 1, sentence, fix,                       \
     WUERR_CLASS_##kind, table,           also},
#define BARE(key, code, table, also, name)                                     \
    {OFFSET(row_##key), sizeof name - 1, WUERR_BARE, 0,                        \
     WUERR_CLASS_NONE,  table,           also},
#include "rows.h"
};
_Static_assert(COUNT(wuerr_rows) <= UINT16_MAX, "a row's number has 16 bits");
_Static_assert((int)WUERR_NAME_LIMIT < 1 << 7, "a name's bytes have 7 bits");
_Static_assert(WUERR_TABLE_LIMIT <= 1 << 6, "a table's number has 6 bits");
_Static_assert((int)WUERR_CLASS_NONE < 1 << 4, "a class has 4 bits");
_Static_assert((int)WUERR_SENTENCE_LIMIT < (int)WUERR_BARE,
               "a sentence's has 8 bits");

const uint32_t wuerr_fixes[] = {
#define FIX(number, text) OFFSET(fix_##number),
#include "rows.h"
};
_Static_assert(COUNT(wuerr_fixes) <= 1 << 12, "a fix's number has 12 bits");

const uint16_t wuerr_space_begins[WUERR_SPACES + 1] = {
#define SPACE(space, begin) [WUERR_SPACE_##space] = begin,
#include "rows.h"
    [WUERR_SPACES] = COUNT(wuerr_rows)};

const uint16_t wuerr_name_rows[] = {
#define NAME(row, offset) row,
#include "rows.h"
};
/* One over 255 would not compile. */
const uint8_t wuerr_name_offsets[] = {
#define NAME(row, offset) offset,
#include "rows.h"
};
const size_t wuerr_name_count = COUNT(wuerr_name_rows);

const struct wuerr_span wuerr_spans[] = {
#define SPAN(kind, first, last, text)                                          \
    {WUERR_SPAN_##kind, first, last, OFFSET(kind##_##first)},
#include "rows.h"
};
const size_t wuerr_span_count = COUNT(wuerr_spans);

const uint32_t wuerr_titles[] = {
#define TABLE(number, title) OFFSET(title_##number),
#include "rows.h"
};
const size_t wuerr_title_count = COUNT(wuerr_titles);
