/* First pass: text files to rows and records, every fault told. */
#include "reader.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- characters ------------------------------------------------------- */

/* Bytes of the printable UTF-8 character at `s`; 0 if there is none. */
static size_t printable(const unsigned char *s)
{
    static const uint32_t least[] = {0, 0, 0xA0, 0x800, 0x10000};
    if (s[0] < 0x80)
        return s[0] >= 0x20 && s[0] != 0x7F;
    if (s[0] < 0xC2 || s[0] > 0xF4)
        return 0;
    size_t length = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
    uint32_t point = s[0] & (0x7FU >> length);
    for (size_t i = 1; i < length; i++) {
        if ((s[i] & 0xC0) != 0x80)
            return 0;
        point = point << 6 | (s[i] & 0x3FU);
    }
    bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= least[length] && point <= 0x10FFFF && !surrogate ? length
                                                                     : 0;
}

static void check_characters(struct reader *reader, const char *line)
{
    const unsigned char *s = (const unsigned char *)line;
    size_t length;
    while (*s != '\0' && (length = printable(s)) > 0)
        s += length;
    if (*s != '\0')
        fault(reader->tables, reader->at, "byte 0x%02X is not printable UTF-8",
              *s);
    else if (*line != '\0' && s[-1] == ' ')
        fault(reader->tables, reader->at, "trailing space");
}

/* ---- lines ------------------------------------------------------------ */

static void read_line(struct reader *reader, const char *line)
{
    check_characters(reader, line);
    if (*line == ' ') {
        read_indented(reader, line);
        return;
    }
    reader->open = NULL;
    if (isalpha((unsigned char)*line))
        read_record(reader, line);
    else if (*line != '\0' && *line != '#')
        read_row(reader, line);
}

static void read_lines(struct reader *reader, char *text)
{
    for (char *line = text; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        bool ended = line[length] == '\n';
        line[length] = '\0';
        reader->at.line++;
        read_line(reader, line);
        line += length + ended;
    }
}

/* ---- files ------------------------------------------------------------ */

static char *read_file(struct reader *reader)
{
    FILE *stream = fopen(reader->at.file, "rb");
    char *text = grow(NULL, 0, 1);
    size_t length = 0;
    int c;
    while (stream != NULL && (c = getc(stream)) != EOF) {
        text = grow(text, length + 1, 1);
        text[length++] = (char)c;
    }
    text[length] = '\0';
    if (stream == NULL || ferror(stream) != 0)
        fault(reader->tables, reader->at, "cannot be read");
    else if (strlen(text) != length)
        fault(reader->tables, reader->at, "holds a NUL");
    if (stream != NULL)
        fclose(stream);
    return text;
}

/* The name of a table is that of its file, without folder and ending. */
static char *title_of(const char *file)
{
    const char *base = file;
    for (const char *s = file; *s != '\0'; s++)
        if (*s == '/' || *s == '\\')
            base = s + 1;
    char *title = join(NULL, base);
    title[strcspn(title, ".")] = '\0';
    return title;
}

static void add_title(struct tables *tables, const struct reader *reader)
{
    char *title = title_of(reader->at.file);
    if (tables->title_count == WUERR_TABLE_LIMIT)
        fault(tables, reader->at, "over %d tables with rows",
              WUERR_TABLE_LIMIT);
    if (strlen(title) > WUERR_TABLE_NAME_LIMIT)
        fault(tables, reader->at, "the table's name has over %d bytes",
              WUERR_TABLE_NAME_LIMIT);
    tables->titles =
        grow(tables->titles, tables->title_count, sizeof *tables->titles);
    tables->titles[tables->title_count++] = title;
}

void read_table(struct tables *tables, const char *file)
{
    struct reader reader = {.tables = tables,
                            .at = {file, 0},
                            .table = tables->title_count,
                            .space = WUERR_SPACE_CODE};
    size_t records_before = tables->record_count;
    char *text = read_file(&reader);
    read_lines(&reader, text);
    free(text);
    for (size_t i = records_before; i < tables->record_count; i++)
        if (tables->records[i].kind == RECORD_PHASE)
            reader.has_rows = true; /* combine_setup() makes them */
    if (reader.has_rows)
        add_title(tables, &reader);
    else if (tables->record_count == records_before)
        fault(tables, reader.at, "no row at all");
}
