/* Last pass: the rows as lines of macros. table.c gives them their layout. */
#include "tables.h"

#include <ctype.h>
#include <stdio.h>

/* Writes a text as it stands between the quotes of a C string. */
static void write_text(FILE *output, const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '"' || *text == '\\' || *text == '?')
            fprintf(output, "\\%c", *text);
        else if ((unsigned char)*text < 0x80)
            fputc(*text, output);
        else
            fprintf(output, "\\%03o", (unsigned)(unsigned char)*text);
}

static void write_row_text(FILE *output, const struct row *row)
{
    fprintf(output, "TEXT(%08lX, \"", (unsigned long)row->code);
    for (enum part part = NAME; part <= NOTE; part++) {
        write_text(output, part_of(row, part));
        fputs(part < NOTE ? "\\000\" \"" : "\")\n", output);
    }
}

static void write_texts(FILE *output, const struct tables *tables)
{
    fputs("/* The texts of each row, table by table: name, aliases, "
          "description, note,\n"
          "   a NUL behind each. */\n",
          output);
    for (size_t table = 0; table < tables->title_count; table++) {
        fprintf(output, "TABLE(%d, \"%s\")\n", (int)table,
                tables->titles[table]);
        for (size_t i = 0; i < tables->row_count; i++)
            if (tables->rows[i].table == table)
                write_row_text(output, &tables->rows[i]);
        fprintf(output, "END(%d)\n", (int)table);
    }
    fputs("\n/* The fixes, each text once. */\n", output);
    for (size_t i = 0; i < tables->fix_count; i++) {
        fprintf(output, "FIX(%d, \"", (int)i);
        write_text(output, tables->fixes[i]);
        fputs("\")\n", output);
    }
}

static void write_row(FILE *output, const struct row *row)
{
    fprintf(output, "ROW(%08lX, %d, %d, ", (unsigned long)row->code,
            (int)row->table, (int)row->fix);
    for (const char *s = part_of(row, CLASS); *s != '\0'; s++)
        fputc(toupper((unsigned char)*s), output);
    fprintf(output, ", %d)\n", (int)summary_length(part_of(row, DESCRIPTION)));
}

static void write_rows(FILE *output, const struct tables *tables)
{
    fputs("\n/* The rows, ascending by code: code, table, fix, class, bytes of "
          "the\n"
          "   description's first sentence. */\n",
          output);
    for (size_t i = 0; i < tables->row_count; i++)
        write_row(output, &tables->rows[i]);
    fputs("\n/* The names, ascending in upper case: row, its table and code, "
          "where the\n"
          "   name begins in its text. */\n",
          output);
    for (size_t i = 0; i < tables->name_count; i++) {
        const struct name *name = &tables->names[i];
        const struct row *row = &tables->rows[name->row];
        fprintf(output, "NAME(%d, %d, %08lX, %d)\n", (int)name->row,
                (int)row->table, (unsigned long)row->code, (int)name->offset);
    }
}

static void write_records(FILE *output, const struct tables *tables)
{
    fputs("\n/* What the parts of a code mean: first, last, text. */\n",
          output);
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct record *record = &tables->records[i];
        fprintf(output, "%s(0x%lX, 0x%lX, \"", record->kind->macro,
                (unsigned long)record->first, (unsigned long)record->last);
        write_text(output, record->text);
        fputs("\")\n", output);
    }
}

bool write_tables(const struct tables *tables, const char *file)
{
    FILE *output = fopen(file, "wb");
    if (output == NULL)
        return false;
    fputs("/* Made by mktable from the tables in data/. Do not edit. */\n\n",
          output);
    write_texts(output, tables);
    write_rows(output, tables);
    write_records(output, tables);
    int failed = ferror(output);
    failed |= fclose(output);
    return failed == 0;
}
