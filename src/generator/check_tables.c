/* Fourth pass: limits, and what can be seen only in order. */
#include "tables.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- rows ------------------------------------------------------------- */

static bool is_class(const char *text)
{
    for (size_t i = 0; wuerr_class_name(i) != NULL; i++)
        if (strcmp(wuerr_class_name(i), text) == 0)
            return true;
    return false;
}

static void check_row(struct tables *tables, const struct row *row)
{
    const char *class_name = part_of(row, PART_CLASS);
    size_t sentence = sentence_length(part_of(row, PART_DESCRIPTION));
    if (row->name_alone && sentence == 0 && *class_name == '\0') {
        if (row->part[PART_NAME] == NULL)
            fault(tables, row->at, "neither a name nor a description");
        if (row->part[PART_FIX] != NULL || row->part[PART_NOTE] != NULL)
            fault(tables, row->at, "a fix or note without a description");
        return;
    }
    if (sentence == 0)
        fault(tables, row->at, "no description");
    if (sentence > WUERR_SENTENCE_LIMIT)
        fault(tables, row->at, "the first sentence has %d bytes, over %d",
              (int)sentence, WUERR_SENTENCE_LIMIT);
    if (*class_name == '\0')
        fault(tables, row->at, "no class");
    else if (!is_class(class_name))
        fault(tables, row->at, "unknown class '%s'", class_name);
}

/* Another table that lists the row has to be there, and another one. */
static void check_also(struct tables *tables, const struct row *row)
{
    const char *also = part_of(row, PART_ALSO);
    size_t table = find_title(tables, also);
    if (*also != '\0' && (table == tables->title_count || table == row->table))
        fault(tables, row->at, "'%s' is no other table", also);
}

/* The number in 0x and 8 digits; false if the text is none. */
static bool read_code(const char *text, uint32_t *code)
{
    if (strncmp(text, "0x", 2) != 0 ||
        strspn(text + 2, "0123456789abcdefABCDEF") != 8)
        return false;
    *code = (uint32_t)strtoul(text + 2, NULL, 16);
    return true;
}

static bool says_shared(const struct row *row, uint32_t other)
{
    uint32_t code;
    return read_code(part_of(row, PART_SHARES), &code) && code == other;
}

/* A code stands once, unless two components share it and its rows say so. */
static void check_codes(struct tables *tables)
{
    const struct row *rows = tables->rows;
    for (size_t i = 1; i < tables->row_count; i++) {
        const struct row *row = &rows[i];
        char number[WUERR_NUMBER_SIZE];
        if (row->nth == 0 || row->misread || rows[i - 1].misread ||
            (says_shared(row, row->code) && row->nth < WUERR_OWNER_LIMIT))
            continue;
        wuerr_write_number(row->space, row->code, number);
        fault(tables, row->at, "%s stands already at %s:%d", number,
              rows[i - 1].at.file, rows[i - 1].at.line);
    }
}

/* ---- records ---------------------------------------------------------- */

static void check_record(struct tables *tables, const struct record *record)
{
    size_t limit =
        is_word_record(record) ? WUERR_LABEL_LIMIT : WUERR_SENTENCE_LIMIT;
    if (strlen(record->text) > limit)
        fault(tables, record->at, "the text has %d bytes, over %d",
              (int)strlen(record->text), (int)limit);
    if (is_word_record(record) &&
        strpbrk(record->text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_-.") != NULL)
        fault(tables, record->at, "'%s' is not of lower-case letters",
              record->text);
}

static void check_neighbours(struct tables *tables)
{
    const struct record *records = tables->records;
    for (size_t i = 1; i < tables->record_count; i++) {
        const struct record *a = &records[i - 1];
        const struct record *b = &records[i];
        if (a->kind != b->kind)
            continue;
        if (is_word_record(a) && strcmp(a->text, b->text) == 0)
            fault(tables, b->at, "the word %s stands already at %s:%d", b->text,
                  a->at.file, a->at.line);
        else if (!is_word_record(a) && b->first <= a->last)
            fault(tables, b->at, "overlaps %s:%d", a->at.file, a->at.line);
    }
}

/* ---- names ------------------------------------------------------------ */

/* The Win32 error code in an HRESULT or NTSTATUS, else the code itself. */
static uint32_t unwrapped(uint32_t code)
{
    return code >> 16 == 0x8007 || code >> 16 == 0xC007 ? code & 0xFFFF : code;
}

/* Two codes share a name if one wraps the other, or if one says so. */
static bool may_share(const struct row *a, const struct row *b)
{
    return a != b &&
           (a->space != b->space || unwrapped(a->code) == unwrapped(b->code) ||
            says_shared(a, b->code) || says_shared(b, a->code));
}

static void check_clash(struct tables *tables, size_t i)
{
    const struct name *name = &tables->names[i];
    const struct row *row = &tables->rows[name->row];
    const struct row *before = &tables->rows[name[-1].row];
    if (order_texts(name - 1, name) == 0 && !may_share(before, row))
        fault(tables, row->at, "the name %.*s stands already at %s:%d",
              (int)name->length, name->text, before->at.file, before->at.line);
}

static void check_names(struct tables *tables)
{
    const struct name *names = tables->names;
    for (size_t i = 0; i < tables->name_count; i++) {
        struct place at = tables->rows[names[i].row].at;
        if (names[i].length > WUERR_NAME_LIMIT)
            fault(tables, at, "the name %.*s... has %d bytes, over %d", 20,
                  names[i].text, (int)names[i].length, WUERR_NAME_LIMIT);
        if (i > 0)
            check_clash(tables, i);
        if (i >= WUERR_NAMESAKE_LIMIT &&
            order_texts(&names[i - WUERR_NAMESAKE_LIMIT], &names[i]) == 0)
            fault(tables, at, "over %d rows bear the name %.*s",
                  WUERR_NAMESAKE_LIMIT, (int)names[i].length, names[i].text);
    }
}

void check_tables(struct tables *tables)
{
    for (size_t i = 0; i < tables->row_count; i++) {
        check_row(tables, &tables->rows[i]);
        check_also(tables, &tables->rows[i]);
    }
    check_codes(tables);
    for (size_t i = 0; i < tables->record_count; i++)
        check_record(tables, &tables->records[i]);
    check_neighbours(tables);
    check_names(tables);
}
