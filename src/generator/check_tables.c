/* Second and third pass: order, and what can be seen only in order. */
#include "tables.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const classes[] = {"success", "reboot",  "benign",  "retry",
                                      "network", "server",  "policy",  "access",
                                      "service", "storage", "corrupt", "setup",
                                      "request", "internal"};

enum { CLASSES = sizeof classes / sizeof *classes };

/* ---- sort ------------------------------------------------------------- */

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int order_rows(const void *left, const void *right)
{
    const struct row *a = left;
    const struct row *b = right;
    if (a->code != b->code)
        return compare(a->code, b->code);
    if (a->table != b->table)
        return compare(a->table, b->table);
    return a->at.line - b->at.line;
}

static int order_records(const void *left, const void *right)
{
    const struct record *a = left;
    const struct record *b = right;
    int kinds = strcmp(a->kind->macro, b->kind->macro);
    return kinds != 0 ? kinds : compare(a->first, b->first);
}

static int order_names(const void *left, const void *right)
{
    const struct name *a = left;
    const struct name *b = right;
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        int x = toupper((unsigned char)a->text[i]);
        int y = toupper((unsigned char)b->text[i]);
        if (x != y)
            return x - y;
    }
    return a->length != b->length ? compare(a->length, b->length)
                                  : compare(a->row, b->row);
}

static int order_fixes(const void *left, const void *right)
{
    const char *const *a = left;
    const char *const *b = right;
    return strcmp(*a, *b);
}

static void add_name(struct tables *tables, size_t row, const char *text,
                     size_t length, size_t offset)
{
    tables->names =
        grow(tables->names, tables->name_count, sizeof *tables->names);
    tables->names[tables->name_count++] =
        (struct name){text, length, row, offset};
}

static void collect_names(struct tables *tables, size_t row)
{
    const char *name = part_of(&tables->rows[row], NAME);
    const char *aliases = part_of(&tables->rows[row], ALIASES);
    size_t length;
    if (*name != '\0')
        add_name(tables, row, name, strlen(name), 0);
    for (const char *alias = aliases; *alias != '\0'; alias += length) {
        alias += strspn(alias, " ");
        length = strcspn(alias, " ");
        add_name(tables, row, alias, length,
                 strlen(name) + 1 + (size_t)(alias - aliases));
    }
}

/* Lists each text of a fix once, and gives the rows their numbers. */
static void collect_fixes(struct tables *tables)
{
    size_t count = tables->row_count;
    const char **fixes = grow(NULL, count, sizeof *fixes);
    for (size_t i = 0; i < count; i++)
        fixes[i] = part_of(&tables->rows[i], FIX);
    fixes[count] = "";
    qsort(fixes, count + 1, sizeof *fixes, order_fixes);
    tables->fix_count = 1;
    for (size_t i = 1; i <= count; i++)
        if (strcmp(fixes[i], fixes[tables->fix_count - 1]) != 0)
            fixes[tables->fix_count++] = fixes[i];
    tables->fixes = fixes;
    for (size_t i = 0; i < count; i++) {
        const char *fix = part_of(&tables->rows[i], FIX);
        const char **found =
            bsearch(&fix, fixes, tables->fix_count, sizeof *fixes, order_fixes);
        tables->rows[i].fix = (size_t)(found - fixes);
    }
}

static void sort(void *items, size_t count, size_t size,
                 int (*order)(const void *left, const void *right))
{
    if (count > 0) /* else there may be no array */
        qsort(items, count, size, order);
}

void sort_tables(struct tables *tables)
{
    sort(tables->rows, tables->row_count, sizeof *tables->rows, order_rows);
    sort(tables->records, tables->record_count, sizeof *tables->records,
         order_records);
    for (size_t i = 0; i < tables->row_count; i++)
        collect_names(tables, i);
    sort(tables->names, tables->name_count, sizeof *tables->names, order_names);
    collect_fixes(tables);
}

/* ---- check ------------------------------------------------------------ */

static bool is_class(const char *text)
{
    for (size_t i = 0; i < CLASSES; i++)
        if (strcmp(classes[i], text) == 0)
            return true;
    return false;
}

static void check_row(struct tables *tables, const struct row *row)
{
    const char *class_name = part_of(row, CLASS);
    size_t summary = summary_length(part_of(row, DESCRIPTION));
    if (summary == 0)
        fault(tables, row->at, "no description");
    if (summary > SUMMARY_LIMIT)
        fault(tables, row->at, "the first sentence has %d bytes, over %d",
              (int)summary, SUMMARY_LIMIT);
    if (*class_name == '\0')
        fault(tables, row->at, "no class");
    else if (!is_class(class_name))
        fault(tables, row->at, "unknown class '%s'", class_name);
}

static void check_neighbours(struct tables *tables)
{
    const struct row *rows = tables->rows;
    const struct record *records = tables->records;
    for (size_t i = 1; i < tables->row_count; i++)
        if (rows[i].code == rows[i - 1].code && !rows[i].misread &&
            !rows[i - 1].misread)
            fault(tables, rows[i].at, "0x%08lX stands already at %s:%d",
                  (unsigned long)rows[i].code, rows[i - 1].at.file,
                  rows[i - 1].at.line);
    for (size_t i = 1; i < tables->record_count; i++)
        if (records[i].kind == records[i - 1].kind &&
            records[i].first <= records[i - 1].last)
            fault(tables, records[i].at, "overlaps %s:%d",
                  records[i - 1].at.file, records[i - 1].at.line);
}

/* The Win32 error code in an HRESULT or NTSTATUS, else the code itself. */
static uint32_t unwrapped(uint32_t code)
{
    return code >> 16 == 0x8007 || code >> 16 == 0xC007 ? code & 0xFFFF : code;
}

static bool names_other(const struct row *row, uint32_t other)
{
    uint32_t code;
    return read_code(part_of(row, SHARES), &code) && code == other;
}

/* Two codes share a name if one wraps the other, or if one says so. */
static bool may_share(const struct row *a, const struct row *b)
{
    return a != b && (unwrapped(a->code) == unwrapped(b->code) ||
                      names_other(a, b->code) || names_other(b, a->code));
}

static bool same_name(const struct name *a, const struct name *b)
{
    struct name without_row = *b;
    without_row.row = a->row;
    return order_names(a, &without_row) == 0;
}

static void check_names(struct tables *tables)
{
    for (size_t i = 1; i < tables->name_count; i++) {
        const struct name *name = &tables->names[i];
        const struct row *row = &tables->rows[name->row];
        const struct row *before = &tables->rows[name[-1].row];
        if (same_name(name - 1, name) && !may_share(before, row))
            fault(tables, row->at, "the name %.*s stands already at %s:%d",
                  (int)name->length, name->text, before->at.file,
                  before->at.line);
    }
}

void check_tables(struct tables *tables)
{
    for (size_t i = 0; i < tables->row_count; i++)
        check_row(tables, &tables->rows[i]);
    check_neighbours(tables);
    check_names(tables);
}
