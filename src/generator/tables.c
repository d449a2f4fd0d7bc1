/* The model of the tables: memory, faults, and what rows say of themselves. */
#include "tables.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const word_roles[] = {
    "code",     "hresult",   "status",    "result",   "value",  "reason",
    "other",    "thing",     "filler",    "with",     "exit",   "failure",
    "negative", "installer", "system",    "verb",     "thread", "http",
    "device",   "update",    "configret", "bugcheck", "stop",   "place",
    "part",     "kerberos",  NULL};

bool is_word_record(const struct record *record)
{
    return record->kind >= RECORD_LABEL; /* the last kinds */
}

void fault(struct tables *tables, struct place at, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s:%d: ", at.file, at.line);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    tables->faults++;
}

void *resize(void *memory, size_t size)
{
    void *resized = realloc(memory, size);
    if (resized == NULL) {
        fputs("mktable: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return resized;
}

void *grow(void *array, size_t count, size_t size)
{
    /* The room doubles whenever it is full. */
    bool is_full = (count & (count - 1)) == 0;
    if (!is_full)
        return array;
    return resize(array, (count == 0 ? 1 : 2 * count) * size);
}

char *join(char *text, const char *more)
{
    size_t length = text == NULL ? 0 : strlen(text) + 1;
    char *joined = resize(text, length + strlen(more) + 1);
    if (length > 0)
        joined[length - 1] = ' ';
    strcpy(joined + length, more);
    return joined;
}

void add_row(struct tables *tables, const struct row *row)
{
    tables->rows = grow(tables->rows, tables->row_count, sizeof *row);
    tables->rows[tables->row_count++] = *row;
}

void add_record(struct tables *tables, const struct record *record)
{
    tables->records =
        grow(tables->records, tables->record_count, sizeof *record);
    tables->records[tables->record_count++] = *record;
}

const char *part_of(const struct row *row, enum part part)
{
    return row->part[part] == NULL ? "" : row->part[part];
}

size_t find_title(const struct tables *tables, const char *name)
{
    size_t table = 0;
    while (table < tables->title_count &&
           strcmp(tables->titles[table], name) != 0)
        table++;
    return table;
}

size_t sentence_length(const char *text)
{
    size_t end = 0;
    while (text[end] != '\0')
        if (strchr(".!?", text[end++]) != NULL &&
            (text[end] == ' ' || text[end] == '\0'))
            break;
    return end;
}

void free_tables(struct tables *tables)
{
    for (size_t i = 0; i < tables->title_count; i++)
        free(tables->titles[i]);
    for (size_t i = 0; i < tables->row_count; i++)
        for (size_t part = 0; part < PARTS; part++)
            free(tables->rows[i].part[part]);
    for (size_t i = 0; i < tables->record_count; i++)
        free(tables->records[i].text);
    free(tables->titles);
    free(tables->rows);
    free(tables->records);
    free(tables->names);
    free(tables->fixes);
}
