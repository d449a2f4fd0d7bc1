/* Third pass: rows, records and names in order, and each fix once. */
#include "tables.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int order_rows(const void *left, const void *right)
{
    const struct row *a = left;
    const struct row *b = right;
    if (a->space != b->space)
        return compare(a->space, b->space);
    if (a->code != b->code)
        return compare(a->code, b->code);
    /* Of a shared code the row with more to say comes first. */
    if (a->name_alone != b->name_alone)
        return compare(a->name_alone, b->name_alone);
    bool a_shares = a->part[PART_SHARES] != NULL;
    bool b_shares = b->part[PART_SHARES] != NULL;
    if (a_shares != b_shares)
        return compare(a_shares, b_shares);
    if (a->table != b->table)
        return compare(a->table, b->table);
    return a->at.line - b->at.line;
}

static int order_records(const void *left, const void *right)
{
    const struct record *a = left;
    const struct record *b = right;
    if (a->kind != b->kind)
        return compare(a->kind, b->kind);
    if (is_word_record(a))
        return strcmp(a->text, b->text);
    return compare(a->first, b->first);
}

int order_texts(const struct name *a, const struct name *b)
{
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        int x = toupper((unsigned char)a->text[i]);
        int y = toupper((unsigned char)b->text[i]);
        if (x != y)
            return x - y;
    }
    return compare(a->length, b->length);
}

static int order_names(const void *left, const void *right)
{
    const struct name *a = left;
    const struct name *b = right;
    int texts = order_texts(a, b);
    if (texts != 0)
        return texts;
    if (a->name_alone != b->name_alone)
        return compare(a->name_alone, b->name_alone);
    return compare(a->row, b->row);
}

static int order_fixes(const void *left, const void *right)
{
    const char *const *a = left;
    const char *const *b = right;
    return strcmp(*a, *b);
}

static void sort(void *items, size_t count, size_t size,
                 int (*order)(const void *left, const void *right))
{
    if (count > 0) /* else there may be no array */
        qsort(items, count, size, order);
}

/* Counts the rows of each code, from 0. */
static void number_namesakes(struct tables *tables)
{
    struct row *rows = tables->rows;
    for (size_t i = 1; i < tables->row_count; i++)
        if (rows[i].space == rows[i - 1].space &&
            rows[i].code == rows[i - 1].code)
            rows[i].nth = rows[i - 1].nth + 1;
}

/* ---- names ------------------------------------------------------------ */

static void add_name(struct tables *tables, size_t row, const char *text,
                     size_t length, size_t offset)
{
    tables->names =
        grow(tables->names, tables->name_count, sizeof *tables->names);
    tables->names[tables->name_count++] =
        (struct name){.text = text,
                      .length = length,
                      .row = row,
                      .name_alone = tables->rows[row].name_alone,
                      .offset = offset};
}

static void collect_names(struct tables *tables, size_t row)
{
    if (tables->rows[row].is_misprint)
        return; /* the name leads to what was meant */
    const char *name = part_of(&tables->rows[row], PART_NAME);
    const char *aliases = part_of(&tables->rows[row], PART_ALIASES);
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

/* ---- fixes ------------------------------------------------------------ */

/* Lists each text of a fix once, and gives the rows their numbers. */
static void collect_fixes(struct tables *tables)
{
    size_t count = tables->row_count;
    const char **fixes = resize(NULL, (count + 1) * sizeof *fixes);
    for (size_t i = 0; i < count; i++)
        fixes[i] = part_of(&tables->rows[i], PART_FIX);
    fixes[count] = "";
    qsort(fixes, count + 1, sizeof *fixes, order_fixes);
    tables->fix_count = 1;
    for (size_t i = 1; i <= count; i++)
        if (strcmp(fixes[i], fixes[tables->fix_count - 1]) != 0)
            fixes[tables->fix_count++] = fixes[i];
    tables->fixes = fixes;
    for (size_t i = 0; i < count; i++) {
        const char *fix = part_of(&tables->rows[i], PART_FIX);
        const char **found =
            bsearch(&fix, fixes, tables->fix_count, sizeof *fixes, order_fixes);
        tables->rows[i].fix = (size_t)(found - fixes);
    }
}

void sort_tables(struct tables *tables)
{
    sort(tables->rows, tables->row_count, sizeof *tables->rows, order_rows);
    number_namesakes(tables);
    sort(tables->records, tables->record_count, sizeof *tables->records,
         order_records);
    for (size_t i = 0; i < tables->row_count; i++)
        collect_names(tables, i);
    sort(tables->names, tables->name_count, sizeof *tables->names, order_names);
    collect_fixes(tables);
}
