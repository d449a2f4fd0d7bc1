/* Rows by number and by name: binary searches over the table. */
#include "ascii.h"
#include "table.h"

#include <string.h>

const char *wuerr_version(void)
{
    return WUERR_VERSION;
}

const char *wuerr_table_name(size_t table_number)
{
    if (table_number >= wuerr_title_count)
        return NULL;
    return wuerr_text_at(wuerr_titles[table_number]);
}

/* The last space holds what is put together of parts. */
size_t wuerr_count(void)
{
    return wuerr_space_begins[WUERR_SPACES - 1];
}

/* ---- a row as an entry ------------------------------------------------ */

/* NULL for an empty text. */
static const char *or_null(const char *text)
{
    return *text == '\0' ? NULL : text;
}

/* Behind a text, which mostly is empty. */
static const char *text_behind(const char *text)
{
    return *text == '\0' ? text + 1 : text + strlen(text) + 1;
}

/* Whether the row behind another is of the same number. */
static bool is_shared(size_t index, wuerr_space space)
{
    return index + 1 < wuerr_space_begins[space + 1] &&
           wuerr_row_codes[index + 1] == wuerr_row_codes[index];
}

static void fill(size_t index, wuerr_space space, wuerr_via via,
                 wuerr_entry *entry)
{
    const struct wuerr_row *row = &wuerr_rows[index];
    const char *name = wuerr_text_at(row->text);
    *entry = (wuerr_entry){.space = space,
                           .code = wuerr_row_codes[index],
                           .kind = (wuerr_class)row->kind,
                           .table = row->table,
                           .also = row->also,
                           .name = or_null(name),
                           .via = via};
    if (row->sentence == WUERR_BARE)
        return;
    const char *aliases = name + row->name + 1;
    const char *note = text_behind(aliases);
    const char *description = text_behind(note);
    entry->aliases = or_null(aliases);
    entry->description = or_null(description);
    entry->sentence_length = row->sentence;
    entry->note = or_null(note);
    entry->fix = or_null(wuerr_text_at(wuerr_fixes[row->fix]));
}

static wuerr_space space_of_row(size_t row)
{
    size_t space = 0;
    while (row >= wuerr_space_begins[space + 1])
        space++;
    return (wuerr_space)space;
}

/* ---- look-ups --------------------------------------------------------- */

bool wuerr_at(size_t index, wuerr_entry *entry)
{
    if (index >= wuerr_count())
        return false;
    wuerr_space space = space_of_row(index);
    fill(index, space, WUERR_VIA_CODE, entry);
    entry->shared = is_shared(index, space);
    return true;
}

bool wuerr_find_code(wuerr_space space, uint32_t number, size_t nth,
                     wuerr_entry *entry)
{
    size_t low = wuerr_space_begins[space];
    size_t end = wuerr_space_begins[space + 1];
    for (size_t count = end - low; count > 0;) { /* without a branch to guess */
        size_t half = (count + 1) / 2;
        low += wuerr_row_codes[low + half - 1] < number ? half : 0;
        count -= half;
    }
    if (nth >= end - low || wuerr_row_codes[low + nth] != number)
        return false;
    fill(low + nth, space, WUERR_VIA_CODE, entry);
    entry->shared = is_shared(low + nth, space);
    return true;
}

/* Orders a name of the table, which ends at a NUL or a space, and a text, in
   any case: less than, equal to or greater than 0. They are known to agree in
   the first `same` bytes, and then in as many as they do. */
static int compare_name(const char *name, const char *text, size_t length,
                        size_t *same)
{
    size_t i = *same;
    while (i < length && is_word(name[i]) &&
           (name[i] == text[i] || to_upper(name[i]) == to_upper(text[i])))
        i++;
    *same = i;
    bool name_ended = !is_word(name[i]);
    if (i == length)
        return name_ended ? 0 : 1;
    if (name_ended)
        return -1;
    return (unsigned char)to_upper(name[i]) - (unsigned char)to_upper(text[i]);
}

/* The first name that does not stand before a text. What both ends of the rest
   have in common with the text, all between them have. */
static size_t find_first_name(const char *text, size_t length)
{
    size_t low = 0;
    size_t high = wuerr_name_count;
    size_t low_same = 0;
    size_t high_same = 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        size_t same = low_same < high_same ? low_same : high_same;
        if (compare_name(wuerr_name_text(middle), text, length, &same) < 0) {
            low = middle + 1;
            low_same = same;
        } else {
            high = middle;
            high_same = same;
        }
    }
    return low;
}

static bool is_name(size_t name, const char *text, size_t length)
{
    size_t same = 0;
    return name < wuerr_name_count &&
           compare_name(wuerr_name_text(name), text, length, &same) == 0;
}

bool wuerr_find_name(const char *text, size_t length, size_t nth,
                     wuerr_entry *entry)
{
    size_t first = find_first_name(text, length);
    size_t name = first + nth;
    if (nth >= wuerr_name_count - first || !is_name(name, text, length))
        return false;
    /* Where a row has no name of its own, its texts begin with a NUL. */
    size_t row = wuerr_name_rows[name];
    fill(row, space_of_row(row),
         wuerr_name_offsets[name] == 0 ? WUERR_VIA_NAME : WUERR_VIA_ALIAS,
         entry);
    entry->shared = is_name(name + 1, text, length);
    return true;
}
