#include "record.h"

#include "utf8.h"

#include <stdio.h>
#include <string.h>

struct field null_field(const char *key)
{
    return (struct field){.key = key, .type = FIELD_NULL};
}

struct field text_field(const char *key, const char *text, size_t length)
{
    if (text == NULL)
        return null_field(key);
    return (struct field){
        .key = key, .type = FIELD_TEXT, .text = text, .length = length};
}

struct field string_field(const char *key, const char *text)
{
    return text_field(key, text, text == NULL ? 0 : strlen(text));
}

struct field words_field(const char *key, const char *text)
{
    struct field field = string_field(key, text);
    if (text != NULL)
        field.type = FIELD_WORDS;
    return field;
}

struct field number_field(const char *key, long long number)
{
    return (struct field){.key = key, .type = FIELD_NUMBER, .number = number};
}

struct field truth_field(const char *key, bool truth)
{
    return (struct field){.key = key, .type = FIELD_TRUTH, .number = truth};
}

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
    if (!needs_quotes(text, length)) {
        put(text, length);
        return;
    }
    putchar('"');
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"')
            putchar('"');
        putchar(text[i]);
    }
    putchar('"');
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
    putchar('"');
    for (size_t i = 0; i < length;) {
        size_t plain = plain_length(text + i, length - i);
        put(text + i, plain);
        i += plain;
        if (i < length)
            i += put_json_character(text + i, length - i);
    }
    putchar('"');
}

static void put_json_words(const char *text, size_t length)
{
    putchar('[');
    for (size_t i = 0; i < length;) {
        size_t word = strcspn(text + i, " ");
        if (i > 0)
            putchar(',');
        put_json(text + i, word);
        i += word + 1;
    }
    putchar(']');
}

static void put_text(enum format format, const struct field *field)
{
    if (format == FORMAT_TSV)
        put_tsv(field->text, field->length);
    else if (format == FORMAT_CSV)
        put_csv(field->text, field->length);
    else if (field->type == FIELD_WORDS)
        put_json_words(field->text, field->length);
    else
        put_json(field->text, field->length);
}

static void put_field(enum format format, const struct field *field)
{
    switch (field->type) {
    case FIELD_NULL: fputs(format == FORMAT_JSON ? "null" : "", stdout); break;
    case FIELD_NUMBER: printf("%lld", field->number); break;
    case FIELD_TRUTH:
        fputs(field->number != 0 ? "true" : "false", stdout);
        break;
    default: put_text(format, field);
    }
}

/* RFC 4180 ends its lines with CR LF. */
static void end_line(enum format format)
{
    fputs(format == FORMAT_CSV ? "\r\n" : "\n", stdout);
}

void write_keys(enum format format, const struct field *fields, size_t count)
{
    if (format != FORMAT_CSV)
        return;
    for (size_t i = 0; i < count; i++)
        printf("%s%s", i == 0 ? "" : ",", fields[i].key);
    end_line(format);
}

void write_record(enum format format, const struct field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            putchar(format == FORMAT_TSV ? '\t' : ',');
        if (format == FORMAT_JSON)
            printf("%s\"%s\":", i == 0 ? "{" : "", fields[i].key);
        put_field(format, &fields[i]);
    }
    if (format == FORMAT_JSON)
        putchar('}');
    end_line(format);
}
