/* Records as lines of TSV, CSV or JSON. */
#include "sheet.h"

#include "digits.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

/* ---- texts in each format, without their quotes ----------------------- */

static void put(const char *text, size_t length)
{
    fwrite(text, 1, length, stdout);
}

static void put_tsv(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        switch (text[i]) {
        case '\t': fputs("\\t", stdout); break;
        case '\n': fputs("\\n", stdout); break;
        case '\\': fputs("\\\\", stdout); break;
        default: putchar(text[i]);
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
            putchar('"');
        putchar(text[i]);
    }
}

/* Writes one character of a JSON string; returns the bytes it took. */
static size_t put_json_character(const char *text, size_t length)
{
    unsigned char c = (unsigned char)*text;
    size_t width = utf8_length(text, length);
    if (width == 0) {
        fputs("\xEF\xBF\xBD", stdout);
        return 1;
    }
    if (c == '"' || c == '\\')
        printf("\\%c", c);
    else if (c < 0x20 || c == 0x7F)
        printf("\\u%04x", c);
    else
        put(text, width);
    return width;
}

/* How many bytes at the beginning of a text stand for themselves. */
static size_t plain_length(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && text[i] >= ' ' && text[i] < 0x7F && text[i] != '"' &&
           text[i] != '\\')
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
    putchar('[');
    for (size_t i = 0; i < length;) {
        size_t word = strcspn(text + i, " ");
        if (i > 0)
            putchar(',');
        putchar('"');
        put_json(text + i, word);
        putchar('"');
        i += word + 1;
    }
    putchar(']');
}

/* ---- values ----------------------------------------------------------- */

/* Tails are numbers: they stand for themselves in each format. */
static void put_text(enum format format, const struct value *value)
{
    bool quoted =
        format == FORMAT_JSON ||
        (format == FORMAT_CSV && needs_quotes(value->text, value->length));
    fputs(quoted ? "\"" : "", stdout);
    if (format == FORMAT_TSV)
        put_tsv(value->text, value->length);
    else if (format == FORMAT_CSV)
        put_csv(value->text, value->length);
    else
        put_json(value->text, value->length);
    fputs(value->tail, stdout);
    fputs(quoted ? "\"" : "", stdout);
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
    case VALUE_NULL: fputs(format == FORMAT_JSON ? "null" : "", stdout); break;
    case VALUE_NUMBER: put_number(value->number); break;
    case VALUE_TRUTH:
        fputs(value->number != 0 ? "true" : "false", stdout);
        break;
    default:
        if (value->type == VALUE_WORDS && format == FORMAT_JSON)
            put_json_words(value->text, value->length);
        else
            put_text(format, value);
    }
}

/* ---- lines ------------------------------------------------------------ */

/* RFC 4180 ends its lines with CR LF. */
static void end_line(enum format format)
{
    fputs(format == FORMAT_CSV ? "\r\n" : "\n", stdout);
}

struct sheet make_sheet(const struct options *options,
                        const struct columns *columns)
{
    struct columns fields = {options->fields, options->field_count};
    return (struct sheet){options->format,
                          options->field_count > 0 ? fields : *columns};
}

void begin_sheet(const struct sheet *sheet)
{
    if (sheet->format != FORMAT_CSV)
        return;
    for (size_t i = 0; i < sheet->columns.count; i++)
        printf("%s%s", i == 0 ? "" : ",", sheet->columns.at[i].name);
    end_line(sheet->format);
}

void write_object(const struct columns *columns, const struct finding *finding)
{
    for (size_t i = 0; i < columns->count; i++) {
        struct value value = columns->at[i].of(finding);
        fputs(i == 0 ? "{\"" : ",\"", stdout);
        fputs(columns->at[i].name, stdout);
        fputs("\":", stdout);
        put_value(FORMAT_JSON, &value);
    }
    putchar('}');
}

/* A record of TSV or CSV. */
static void write_fields(const struct sheet *sheet,
                         const struct finding *finding)
{
    for (size_t i = 0; i < sheet->columns.count; i++) {
        struct value value = sheet->columns.at[i].of(finding);
        if (i > 0)
            putchar(sheet->format == FORMAT_TSV ? '\t' : ',');
        put_value(sheet->format, &value);
    }
}

void write_record(const struct sheet *sheet, const struct finding *finding)
{
    if (sheet->format == FORMAT_JSON)
        write_object(&sheet->columns, finding);
    else
        write_fields(sheet, finding);
    end_line(sheet->format);
}
