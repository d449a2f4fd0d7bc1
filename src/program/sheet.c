/* Records as lines of TSV, CSV, JSON or Markdown. */
#include "sheet.h"

#include "digits.h"
#include "escape.h"
#include "output.h"
#include "utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* ---- texts in each format, without their quotes ----------------------- */

/* What would end the value or the line is escaped, and no more: C:\Windows. */
static void put_bare(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        switch (text[i]) {
        case '\t': put_string("\\t"); break;
        case '\n': put_string("\\n"); break;
        default: put_byte(text[i]);
        }
}

static void put_tsv(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\\')
            put_byte('\\');
        put_bare(text + i, 1);
    }
}

static bool needs_quotes(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\r' ||
            text[i] == '\n')
            return true;
    return false;
}

static void put_csv(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"')
            put_byte('"');
        put_byte(text[i]);
    }
}

/* Writes what JSON knows by a letter or by its number. */
static void put_json_escape(unsigned char c)
{
    static const char hex[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        put_byte('\\');
        put_byte((char)c);
        return;
    }
    put_string("\\u00");
    put_byte(hex[c >> 4]);
    put_byte(hex[c & 0xF]);
}

/* Writes one character of a JSON string; returns the bytes it took. */
static size_t put_json_character(const char *text, size_t length)
{
    unsigned char c = (unsigned char)*text;
    size_t width = utf8_length(text, length);
    if (width == 0) {
        put_string("\xEF\xBF\xBD");
        return 1;
    }
    if (c == '"' || c == '\\' || c < 0x20 || c == 0x7F)
        put_json_escape(c);
    else
        put(text, width);
    return width;
}

/* Whether a byte stands for itself. */
static bool is_plain(char c)
{
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
}

/* The same of eight at once, by their highest bits: a byte that is too small or
   equal to another has it behind a subtraction. */
static bool are_plain(const char *text)
{
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    uint64_t quote = eight ^ '"' * each;
    uint64_t escape = eight ^ '\\' * each;
    uint64_t others = (eight - ' ' * each) | (eight + each) | (quote - each) |
                      (escape - each) | eight;
    return (others & 0x80 * each) == 0;
}

/* How many bytes at the beginning of a text stand for themselves. */
static size_t plain_length(const char *text, size_t length)
{
    size_t i = 0;
    while (i + sizeof(uint64_t) <= length && are_plain(text + i))
        i += sizeof(uint64_t);
    while (i < length && is_plain(text[i]))
        i++;
    return i;
}

static void put_json(const char *text, size_t length)
{
    for (size_t i = 0; i < length;) {
        size_t plain = plain_length(text + i, length - i);
        put(text + i, plain);
        i += plain;
        if (i < length)
            i += put_json_character(text + i, length - i);
    }
}

static void put_json_words(const char *text, size_t length)
{
    put_byte('[');
    for (size_t i = 0; i < length;) {
        size_t word = strcspn(text + i, " ");
        if (i > 0)
            put_byte(',');
        put_byte('"');
        put_json(text + i, word);
        put_byte('"');
        i += word + 1;
    }
    put_byte(']');
}

/* Whatever may be more than itself in a cell of GitHub's Markdown is escaped,
   and what may not reach a terminal. */
static void put_markdown(const char *text, size_t length)
{
    static const char special[] = "\\`*_~[]<>|&";
    char escape[sizeof "\\x1B"];
    for (size_t i = 0; i < length;) {
        size_t size = printable_length(text + i, length - i);
        if (memchr(special, text[i], sizeof special - 1) != NULL)
            put_byte('\\');
        if (size == 0) {
            sprintf(escape, "\\x%02X", (unsigned char)text[i]);
            put_string(escape);
        }
        put(text + i, size);
        i += size == 0 ? 1 : size;
    }
}

/* How a format writes a line, and a text in it. */
static const struct {
    const char *begin, *between, *end;
    void (*put_text)(const char *text, size_t length);
} notations[] = {
    [FORMAT_TSV] = {"", "\t", "\n", put_tsv},
    [FORMAT_CSV] = {"", ",", "\r\n", put_csv}, /* as RFC 4180 ends lines */
    [FORMAT_JSON] = {.put_text = put_json},
    [FORMAT_MARKDOWN] = {"| ", " | ", " |\n", put_markdown},
    [FORMAT_BARE] = {"", "\t", "\n", put_bare},
};

/* ---- values ----------------------------------------------------------- */

/* Tails are numbers: they stand for themselves in each format. */
static void put_text(enum format format, const struct value *value)
{
    bool quoted =
        format == FORMAT_JSON ||
        (format == FORMAT_CSV && needs_quotes(value->text, value->length));
    put_string(quoted ? "\"" : "");
    notations[format].put_text(value->text, value->length);
    put_string(value->tail);
    put_string(quoted ? "\"" : "");
}

static void put_number(long long number)
{
    char text[sizeof "-9223372036854775808"] = "-";
    unsigned long long size = (unsigned long long)number;
    if (number < 0)
        size = 0 - size;
    char *begin = text + (number < 0);
    char *end = write_digits(begin, size, count_digits(size));
    put(text, (size_t)(end - text));
}

static void put_value(enum format format, const struct value *value)
{
    switch (value->type) {
    case VALUE_NULL: put_string(format == FORMAT_JSON ? "null" : ""); break;
    case VALUE_NUMBER: put_number(value->number); break;
    case VALUE_TRUTH: put_string(value->number != 0 ? "true" : "false"); break;
    default:
        if (value->type == VALUE_WORDS && format == FORMAT_JSON)
            put_json_words(value->text, value->length);
        else
            put_text(format, value);
    }
}

/* ---- lines ------------------------------------------------------------ */

struct sheet make_sheet(const struct options *options)
{
    struct columns fields = {options->fields, options->field_count, NULL};
    return (struct sheet){options->format, options->field_count > 0
                                               ? fields
                                               : *columns_of(options)};
}

/* Writes what stands before the next column, or behind the last. */
static void put_border(const struct sheet *sheet, size_t column)
{
    put_string(column == 0 ? notations[sheet->format].begin
               : column == sheet->columns.count
                   ? notations[sheet->format].end
                   : notations[sheet->format].between);
}

/* Writes a line of the names of the columns, or of one text under each. */
static void write_heads(const struct sheet *sheet, const char *text)
{
    for (size_t i = 0; i < sheet->columns.count; i++) {
        put_border(sheet, i);
        put_string(text == NULL ? sheet->columns.at[i].name : text);
    }
    put_border(sheet, sheet->columns.count);
}

void begin_sheet(const struct sheet *sheet)
{
    if (sheet->format == FORMAT_CSV || sheet->format == FORMAT_MARKDOWN)
        write_heads(sheet, NULL);
    if (sheet->format == FORMAT_MARKDOWN)
        write_heads(sheet, "---");
}

void write_object(const struct columns *columns, const struct finding *finding)
{
    for (size_t i = 0; i < columns->count; i++) {
        struct value value = columns->at[i].of(finding);
        put_string(i == 0 ? "{\"" : ",\"");
        put_string(columns->at[i].name);
        put_string("\":");
        put_value(FORMAT_JSON, &value);
    }
    put_byte('}');
}

void write_record(const struct sheet *sheet, const struct finding *finding)
{
    if (sheet->format == FORMAT_JSON) {
        write_object(&sheet->columns, finding);
        put_byte('\n');
        return;
    }
    for (size_t i = 0; i < sheet->columns.count; i++) {
        struct value value = sheet->columns.at[i].of(finding);
        put_border(sheet, i);
        put_value(sheet->format, &value);
    }
    put_border(sheet, sheet->columns.count);
}
