/* A record for each code, and where it stands. */
#include "color.h"
#include "record.h"
#include "scanner.h"

#include <stdio.h>
#include <string.h>

/* Moves the position of the scanner over a part of the text. */
static void advance(struct scanner *scanner, const char *text, size_t length)
{
    const char *end = text + length;
    const char *feed;
    while ((feed = memchr(text, '\n', (size_t)(end - text))) != NULL) {
        scanner->line++;
        scanner->column = 1;
        text = feed + 1;
    }
    scanner->column += (size_t)(end - text);
}

static void write_match(const struct scanner *scanner, const char *token,
                        const wuerr_match *match, write_fields write)
{
    char code[sizeof "0x80244019"];
    char meaning[MEANING_SIZE];
    sprintf(code, "0x%08lX", (unsigned long)match->code);
    match_meaning(match, meaning);
    const struct field fields[] = {
        string_field("file", scanner->file),
        number_field("line", (long long)scanner->line),
        number_field("column", (long long)scanner->column),
        text_field("token", token, match->length),
        string_field("code", code),
        string_field("name", match_name(match)),
        string_field("class", wuerr_class_name(match_class(match))),
        string_field("description", meaning),
    };
    write(scanner->options->format, fields, sizeof fields / sizeof *fields);
}

void start_list(const struct scanner *scanner)
{
    static const wuerr_match none = {.kind = WUERR_MATCH_EXTEND};
    write_match(scanner, "", &none, write_keys);
}

static void print_match(const struct scanner *scanner, const char *token,
                        const wuerr_match *match)
{
    char meaning[MEANING_SIZE];
    const char *name = match_name(match);
    match_meaning(match, meaning);
    printf("%s:%llu:%llu: ", scanner->file, scanner->line, scanner->column);
    fputs(scanner->color ? class_color(match_class(match)) : "", stdout);
    for (size_t i = 0; i < match->length; i++)
        if (token[i] != '\r' && token[i] != '\n')
            putchar(token[i]);
    fputs(scanner->color ? PLAIN : "", stdout);
    printf(" %s", name == NULL ? "-" : name);
    if (!scanner->options->brief)
        printf(": %s", meaning);
    putchar('\n');
}

/* Where the token is said to stand: behind the line break that is in it. */
static size_t place_of(const char *text, const wuerr_match *match)
{
    const char *token = text + match->offset;
    const char *feed = memchr(token, '\n', match->length);
    return match->offset + (feed == NULL ? 0 : (size_t)(feed - token) + 1);
}

size_t list_matches(struct scanner *scanner, const struct slice *slice)
{
    size_t done = slice->begin;
    size_t from = first_match_from(slice);
    size_t end = slice->end;
    wuerr_match match;
    while (next_match(scanner, slice, &from, &match)) {
        size_t place = place_of(slice->text, &match);
        const char *token = slice->text + match.offset;
        scanner->code_count++;
        if (scanner->options->quiet)
            break;
        if (from > end)
            end = from;
        advance(scanner, slice->text + done, place - done);
        done = place;
        if (scanner->options->format == FORMAT_TEXT)
            print_match(scanner, token, &match);
        else
            write_match(scanner, token, &match, write_record);
    }
    advance(scanner, slice->text + done, end - done);
    return end;
}
