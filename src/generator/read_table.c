/* First pass: text files to rows and records, every fault told. */
#include "tables.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const keys[PARTS] = {[ALIASES] = "aka",
                                        [NOTE] = "note",
                                        [FIX] = "fix",
                                        [CLASS] = "class",
                                        [SHARES] = "shares"};

static const struct kind kinds[] = {{"facility", "FACILITY", 1},
                                    {"range", "RANGE", 2},
                                    {"phase", "PHASE", 1},
                                    {"operation", "OPERATION", 1}};

enum { KINDS = sizeof kinds / sizeof *kinds };

/* Where reading stands in a file. */
struct reader {
    struct tables *tables;
    struct place at;
    struct row *open; /* the entry that indented lines belong to; or NULL */
    enum part last;   /* its part that a deeper line continues */
};

/* Puts `more` behind `text`, a space between. */
static char *join(char *text, const char *more)
{
    size_t length = text == NULL ? 0 : strlen(text) + 1;
    char *joined = grow(text, length + strlen(more), 1);
    if (length > 0)
        joined[length - 1] = ' ';
    strcpy(joined + length, more);
    return joined;
}

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

static bool is_name(const char *text)
{
    size_t length = 0;
    while (isalnum((unsigned char)text[length]) || text[length] == '_')
        length++;
    return isalpha((unsigned char)text[0]) && text[length] == '\0';
}

/* ---- lines ------------------------------------------------------------ */

/* A row is added even if its line is faulty, so that its other lines are read.
 */
static void read_entry(struct reader *reader, const char *line)
{
    struct tables *tables = reader->tables;
    struct row row = {.at = reader->at, .table = tables->title_count};
    const char *name = line + 11;
    row.misread = !read_code(line, &row.code);
    if (row.misread)
        fault(tables, reader->at, "a code is 0x and 8 hexadecimal digits");
    else if (line[10] != ' ' || (strcmp(name, "-") != 0 && !is_name(name)))
        fault(tables, reader->at,
              "a name, or - for none, follows the code and one space");
    else if (*name != '-')
        row.part[NAME] = join(NULL, name);
    tables->rows = grow(tables->rows, tables->row_count, sizeof row);
    tables->rows[tables->row_count] = row;
    reader->open = &tables->rows[tables->row_count++];
    reader->last = DESCRIPTION;
}

static const struct kind *find_kind(const char *line)
{
    for (size_t i = 0; i < KINDS; i++) {
        size_t length = strlen(kinds[i].word);
        if (strncmp(line, kinds[i].word, length) == 0 && line[length] == ' ')
            return &kinds[i];
    }
    return NULL;
}

static void read_record(struct reader *reader, const char *line)
{
    struct tables *tables = reader->tables;
    struct record record = {.at = reader->at, .kind = find_kind(line)};
    char *end;
    if (record.kind == NULL) {
        fault(tables, reader->at,
              "neither an entry, a record, a comment nor indented");
        return;
    }
    record.first = record.last =
        (uint32_t)strtoul(line + strlen(record.kind->word), &end, 0);
    if (record.kind->numbers == 2)
        record.last = (uint32_t)strtoul(end, &end, 0);
    if (*end != ' ' || end[1] == '\0' || record.last < record.first) {
        fault(tables, reader->at, "a %s is %d number(s) and a text",
              record.kind->word, record.kind->numbers);
        return;
    }
    record.text = join(NULL, end + 1);
    tables->records =
        grow(tables->records, tables->record_count, sizeof record);
    tables->records[tables->record_count++] = record;
}

/* The part that a line of an entry opens, and where its text begins. */
static enum part find_part(const char **text)
{
    for (enum part part = 0; part < PARTS; part++) {
        size_t length = keys[part] == NULL ? 0 : strlen(keys[part]);
        if (length > 0 && strncmp(*text, keys[part], length) == 0 &&
            (*text)[length] == ':') {
            *text += length + 1;
            *text += strspn(*text, " ");
            return part;
        }
    }
    return DESCRIPTION;
}

/* Bytes of a word in lower case that a colon makes look like a key; or 0. */
static size_t key_length(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz");
    return text[length] == ':' ? length : 0;
}

static void read_part(struct reader *reader, enum part part, const char *text)
{
    struct tables *tables = reader->tables;
    char **place = &reader->open->part[part];
    if (part == DESCRIPTION && key_length(text) > 0) {
        fault(tables, reader->at, "unknown key '%.*s'", (int)key_length(text),
              text);
        return;
    }
    if (part == DESCRIPTION && reader->last != DESCRIPTION)
        fault(tables, reader->at, "the description comes before the keys");
    else if (*text == '\0')
        fault(tables, reader->at, "%s: has no text", keys[part]);
    else if (part == ALIASES && !is_name(text))
        fault(tables, reader->at, "'%s' is not a name", text);
    else if (part != DESCRIPTION && part != ALIASES && *place != NULL)
        fault(tables, reader->at, "a second %s:", keys[part]);
    else
        *place = join(*place, text);
    reader->last = part;
}

static void read_indented(struct reader *reader, const char *line)
{
    size_t indent = strspn(line, " ");
    const char *text = line + indent;
    bool continues =
        indent == 8 && (reader->last == FIX || reader->last == NOTE);
    if (reader->open == NULL) {
        fault(reader->tables, reader->at, "indented, but no entry is open");
    } else if (continues) {
        char **place = &reader->open->part[reader->last];
        *place = join(*place, text);
    } else if (indent == 4) {
        enum part part = find_part(&text);
        read_part(reader, part, text);
    } else {
        fault(reader->tables, reader->at,
              "a line of an entry is 4 spaces deep, 8 to continue a fix or a "
              "note");
    }
}

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
        read_entry(reader, line);
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

void read_table(struct tables *tables, const char *file)
{
    struct reader reader = {.tables = tables, .at = {file, 0}};
    size_t rows_before = tables->row_count;
    size_t records_before = tables->record_count;
    char *text = read_file(&reader);
    for (char *line = text; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        bool ended = line[length] == '\n';
        line[length] = '\0';
        reader.at.line++;
        read_line(&reader, line);
        line += length + ended;
    }
    free(text);
    if (tables->row_count > rows_before) {
        tables->titles =
            grow(tables->titles, tables->title_count, sizeof *tables->titles);
        tables->titles[tables->title_count++] = title_of(file);
    } else if (tables->record_count == records_before) {
        fault(tables, reader.at, "no row at all");
    }
}
