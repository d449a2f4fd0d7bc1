/*
 * The table as it lies in memory: arrays sorted for binary search, and one pool
 * of text that they point into by offset, so that nothing needs relocation.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stddef.h>
#include <stdint.h>
#include <wuerr.h>

/* The codes of the rows, ascending in each space; the rows stand in the same
   order, space by space. */
extern const uint32_t wuerr_row_codes[];
extern const uint16_t wuerr_space_begins[WUERR_SPACES + 1];

/* Instead of the bytes of a sentence: the row has a name and no more. */
enum { WUERR_BARE = UINT8_MAX };

/* In 8 bytes, of which there are many. */
struct wuerr_row {
    uint64_t text : 21;    /* offset of: name, aliases, note, description */
    uint64_t name : 7;     /* bytes of the name */
    uint64_t sentence : 8; /* bytes of the description's first sentence */
    uint64_t fix : 12;     /* the number of its fix; 0 for none */
    uint64_t kind : 4;
    uint64_t table : 6;
    uint64_t also : 6; /* the other table that lists it, or the same */
};

extern const struct wuerr_row wuerr_rows[];
extern const uint32_t wuerr_fixes[]; /* the offsets of the fixes */

/* Names and aliases, ascending in upper case: the row of each, and where it
   stands in the row's texts. It ends at a NUL or a space. */
extern const uint16_t wuerr_name_rows[];
extern const uint8_t wuerr_name_offsets[];
extern const size_t wuerr_name_count;

/* What spans of numbers are, ascending and without overlap in each kind. */
enum wuerr_span_kind { WUERR_SPAN_FACILITY, WUERR_SPAN_RANGE };

struct wuerr_span {
    uint32_t kind;
    uint32_t first, last;
    uint32_t text;
};

extern const struct wuerr_span wuerr_spans[];
extern const size_t wuerr_span_count;

extern const uint32_t wuerr_titles[]; /* the names of the tables */
extern const size_t wuerr_title_count;

extern const struct wuerr_texts wuerr_texts;

static inline const char *wuerr_text_at(uint32_t offset)
{
    return (const char *)&wuerr_texts + offset;
}

static inline const char *wuerr_name_text(size_t name)
{
    return wuerr_text_at(wuerr_rows[wuerr_name_rows[name]].text) +
           wuerr_name_offsets[name];
}

#endif
