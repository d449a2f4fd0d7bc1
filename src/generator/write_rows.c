/* Last pass: the rows as lines of macros. table.c gives them their layout. */
#include "c_text.h"
#include "tables.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Writes what tells a row from all others, as a part of C names. */
static void write_key(FILE *output, const struct row *row)
{
    if (row->space != WUERR_SPACE_CODE) {
        write_upper(output, wuerr_space_name(row->space));
        putc('_', output);
    }
    fprintf(output, "%08lX", (unsigned long)row->code);
    if (row->nth > 0)
        fprintf(output, "_%d", row->nth);
}

static void write_titles(FILE *output, const struct tables *tables)
{
    fputs("\n/* The tables: number, name. */\n", output);
    for (size_t i = 0; i < tables->title_count; i++) {
        fprintf(output, "TABLE(%d, ", (int)i);
        write_text(output, tables->titles[i]);
        fputs(")\n", output);
    }
}

static void write_fixes(FILE *output, const struct tables *tables)
{
    fputs("\n/* The fixes, each text once: number, text. */\n", output);
    for (size_t i = 0; i < tables->fix_count; i++) {
        fprintf(output, "FIX(%d, ", (int)i);
        write_text(output, tables->fixes[i]);
        fputs(")\n", output);
    }
}

/* Whether a name is all that is known of a row, as of most. */
static bool is_bare(const struct row *row)
{
    return *part_of(row, PART_DESCRIPTION) == '\0' &&
           *part_of(row, PART_ALIASES) == '\0';
}

static void write_row(FILE *output, const struct tables *tables,
                      const struct row *row)
{
    const char *also = part_of(row, PART_ALSO);
    size_t other = *also == '\0' ? row->table : find_title(tables, also);
    fputs(is_bare(row) ? "BARE(" : "ROW(", output);
    write_key(output, row);
    fprintf(output, ", 0x%08lX, %d, %d, ", (unsigned long)row->code,
            (int)row->table, (int)other);
    if (is_bare(row)) {
        write_text(output, part_of(row, PART_NAME));
        fputs(")\n", output);
        return;
    }
    write_upper(output,
                row->part[PART_CLASS] == NULL ? "none" : row->part[PART_CLASS]);
    fprintf(output, ", %d, %d",
            (int)sentence_length(part_of(row, PART_DESCRIPTION)),
            (int)row->fix);
    for (enum part part = PART_NAME; part <= PART_NOTE; part++) {
        fputs(", ", output);
        write_text(output, part_of(row, part));
    }
    fputs(")\n", output);
}

static void write_list(FILE *output, const struct tables *tables)
{
    fputs("\n/* The rows, ascending by space and code: key, code, table, other "
          "table,\n   class, bytes of the first sentence, fix; then name, "
          "aliases, "
          "description, note. Of most the name is all that is known. */\n",
          output);
    for (size_t i = 0; i < tables->row_count; i++)
        write_row(output, tables, &tables->rows[i]);
    fputs("\n/* Where the rows of each space begin. */\n", output);
    size_t begin = 0;
    for (size_t space = 0; space < WUERR_SPACES; space++) {
        fputs("SPACE(", output);
        write_upper(output, wuerr_space_name(space));
        fprintf(output, ", %d)\n", (int)begin);
        while (begin < tables->row_count && tables->rows[begin].space == space)
            begin++;
    }
}

static void write_names(FILE *output, const struct tables *tables)
{
    fputs("\n/* The names, ascending in upper case: row, where the name begins "
          "in its texts. */\n",
          output);
    for (size_t i = 0; i < tables->name_count; i++)
        fprintf(output, "NAME(%d, %d)\n", (int)tables->names[i].row,
                (int)tables->names[i].offset);
}

static void write_span(FILE *output, const struct record *record)
{
    fprintf(output, "SPAN(%s, 0x%lX, 0x%lX, ",
            record->kind == RECORD_FACILITY ? "FACILITY" : "RANGE",
            (unsigned long)record->first, (unsigned long)record->last);
    write_text(output, record->text);
    fputs(")\n", output);
}

static void write_facts(FILE *output, const struct tables *tables)
{
    fputs("\n/* What spans of numbers are: kind, first, last, text. */\n",
          output);
    for (size_t i = 0; i < tables->record_count; i++)
        if (tables->records[i].kind <= RECORD_RANGE)
            write_span(output, &tables->records[i]);
}

bool write_rows(const struct tables *tables, const char *file)
{
    FILE *output = fopen(file, "wb");
    if (output == NULL)
        return false;
    fputs("/* Made by mktable from the tables in data/tables. Do not edit. "
          "*/\n",
          output);
    write_titles(output, tables);
    write_fixes(output, tables);
    write_list(output, tables);
    write_names(output, tables);
    write_facts(output, tables);
    write_words(output, tables);
    int failed = ferror(output);
    failed |= fclose(output);
    return failed == 0;
}
