/* Last pass: the rows as lines of macros. table.c gives them their layout. */
#include "tables.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Writes a text as a C string. */
static void write_text(FILE *output, const char *text)
{
    putc('"', output);
    for (; *text != '\0'; text++)
        if (*text == '"' || *text == '\\' || *text == '?')
            fprintf(output, "\\%c", *text);
        else if ((unsigned char)*text < 0x80)
            putc(*text, output);
        else
            fprintf(output, "\\%03o", (unsigned)(unsigned char)*text);
    putc('"', output);
}

/* Writes a name of the tables as the end of an enumerator. */
static void write_upper(FILE *output, const char *name)
{
    for (; *name != '\0'; name++)
        putc(*name == '-' ? '_' : toupper((unsigned char)*name), output);
}

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

static const char *const stands[RECORD_KINDS] = {[RECORD_LABEL] = "LABEL",
                                                 [RECORD_BEFORE] = "BEFORE",
                                                 [RECORD_CLAUSE] = "CLAUSE",
                                                 [RECORD_BEHIND] = "BEHIND"};

/* The first eight letters of a word, the first the highest byte: in the order
   of the words. */
static uint64_t key_of(const char *text)
{
    uint64_t key = 0;
    size_t length = strlen(text);
    for (size_t i = 0; i < 8; i++)
        key = key << 8 | (i < length ? (unsigned char)text[i] : 0);
    return key;
}

static void write_word(FILE *output, const struct record *record)
{
    fprintf(output, "WORD(%s, 0x%016" PRIX64 ", ", stands[record->kind],
            key_of(record->text));
    write_text(output, record->text);
    fputs(", ", output);
    write_upper(output, word_roles[record->first]);
    fputs(")\n", output);
}

/* Whether the words of a role make a number something else than a code. */
static bool is_of_other_numbers(const char *role)
{
    return strcmp(role, "other") == 0 || strcmp(role, "thing") == 0 ||
           strcmp(role, "thread") == 0 || strcmp(role, "reason") == 0 ||
           strcmp(role, "place") == 0;
}

/* Whether a word is a label that may make a number a code. */
static bool is_told_by(const struct record *record)
{
    return record->kind == RECORD_LABEL &&
           !is_of_other_numbers(word_roles[record->first]);
}

/* How words of a kind end: for each last byte a bit for each that may stand
   before it, by its lower six bits. Nearly all other words end in another way.
   The labels that may make a number a code are a kind of their own. */
static void write_endings(FILE *output, const struct tables *tables, int kind,
                          const char *name)
{
    uint64_t before[256] = {0};
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct record *record = &tables->records[i];
        size_t length = strlen(record->text);
        bool is_one = kind == RECORD_KINDS ? is_told_by(record)
                                           : (int)record->kind == kind;
        if (is_one && length >= 2)
            before[(unsigned char)record->text[length - 1]] |=
                UINT64_C(1) << (record->text[length - 2] & 0x3F);
    }
    for (int last = 0; last < 256; last++)
        if (before[last] != 0)
            fprintf(output, "ENDING(%s, 0x%02X, 0x%016" PRIX64 ")\n", name,
                    last, before[last]);
}

/* The letters that the words of clauses begin with, by their lower five bits,
   for each role. */
static void write_first_letters(FILE *output, const struct tables *tables)
{
    fputs("\n/* How the words of clauses begin: role, letters. */\n", output);
    for (size_t role = 0; word_roles[role] != NULL; role++) {
        uint32_t letters = 0;
        for (size_t i = 0; i < tables->record_count; i++)
            if (tables->records[i].kind == RECORD_CLAUSE &&
                tables->records[i].first == role)
                letters |= UINT32_C(1) << (tables->records[i].text[0] & 0x1F);
        fputs("FIRST(", output);
        write_upper(output, word_roles[role]);
        fprintf(output, ", 0x%08lX)\n", (unsigned long)letters);
    }
}

static void write_words(FILE *output, const struct tables *tables)
{
    fputs("\n/* What words say of a number near them. */\n", output);
    for (size_t role = 0; word_roles[role] != NULL; role++) {
        fputs("ROLE(", output);
        write_upper(output, word_roles[role]);
        fputs(")\n", output);
    }
    fputs("\n/* The words, ascending: where they stand, text, role. */\n",
          output);
    for (size_t i = 0; i < tables->record_count; i++)
        if (is_word_record(&tables->records[i]))
            write_word(output, &tables->records[i]);
    fputs("\n/* How the words end: kind, last byte, those before it. */\n",
          output);
    for (int kind = RECORD_LABEL; kind < RECORD_KINDS; kind++)
        write_endings(output, tables, kind, stands[kind]);
    write_endings(output, tables, RECORD_KINDS, "TOLD");
    write_first_letters(output, tables);
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
