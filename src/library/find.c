/* Rows by number, by code and by name: binary searches over the table. */
#include "table.h"
#include "ascii.h"

#include <string.h>
#include <wuerr.h>

const char *wuerr_version(void)
{
    return WUERR_VERSION;
}

const char *wuerr_class_name(size_t class_number)
{
    static const char names[WUERR_CLASSES][sizeof "internal"] = {
        "success", "reboot", "benign",  "retry",   "network",
        "server",  "policy", "access",  "service", "storage",
        "corrupt", "setup",  "request", "internal"};
    return class_number < WUERR_CLASSES ? names[class_number] : NULL;
}

const char *wuerr_table_name(size_t table_number)
{
    if (table_number >= table_title_count)
        return NULL;
    return table_text(table_titles[table_number]);
}

size_t wuerr_count(void)
{
    return table_row_count;
}

/* NULL for an empty text. */
static const char *or_null(const char *text)
{
    return *text == '\0' ? NULL : text;
}

/* The text here; moves behind its NUL. */
static const char *next_text(const char **text)
{
    const char *this = *text;
    *text += strlen(this) + 1;
    return or_null(this);
}

bool wuerr_at(size_t index, wuerr_entry *entry)
{
    if (index >= table_row_count)
        return false;
    const struct row *row = &table_rows[index];
    const char *text = table_text(row->text);
    entry->code = table_codes[index];
    entry->kind = (wuerr_class)row->kind;
    entry->table = row->table;
    entry->name = next_text(&text);
    entry->aliases = next_text(&text);
    entry->description = next_text(&text);
    entry->summary_length = row->summary;
    entry->note = next_text(&text);
    entry->fix = or_null(table_text(row->fix));
    return true;
}

bool wuerr_find_code(uint32_t code, wuerr_entry *entry)
{
    size_t low = 0;
    size_t high = table_row_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table_codes[middle] < code)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == table_row_count || table_codes[low] != code)
        return false;
    return wuerr_at(low, entry);
}

bool wuerr_find_name(const char *text, size_t length, size_t nth,
                     wuerr_resolved *resolved)
{
    size_t low = 0;
    size_t high = table_name_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_name(table_text(table_names[middle]), text, length) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (nth >= table_name_count - low)
        return false;
    uint32_t name = table_names[low + nth];
    size_t row = table_name_rows[low + nth];
    if (compare_name(table_text(name), text, length) != 0)
        return false;
    bool own = name == table_rows[row].text;
    resolved->via = own ? WUERR_VIA_NAME : WUERR_VIA_ALIAS;
    return wuerr_at(row, &resolved->entry);
}
