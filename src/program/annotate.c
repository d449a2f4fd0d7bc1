/* The lines unchanged, and behind each code its meaning. */
#include "color.h"
#include "scanner.h"

#include <stdio.h>
#include <string.h>

/* How far from a code its name counts as told: what a line of any length
   costs is bounded by it. */
enum { NEAR = 4096 };

struct line {
    size_t begin, end;
};

/* The line around a place, as far as it can be seen. */
static struct line line_around(const struct slice *slice, size_t place)
{
    const char *text = slice->text;
    const char *feed = memchr(text + place, '\n', slice->length - place);
    struct line line = {place,
                        feed == NULL ? slice->length : (size_t)(feed - text)};
    while (line.begin > 0 && text[line.begin - 1] != '\n')
        line.begin--;
    return line;
}

/* Whether a name that stands in the text is borne by the row of a number. */
static bool names_row(const char *text, const wuerr_match *name,
                      const wuerr_match *number)
{
    wuerr_resolved row;
    for (size_t nth = 0;
         wuerr_find_name(text + name->offset, name->length, nth, &row); nth++)
        if (row.entry.code == number->row.entry.code ||
            row.entry.code == number->code)
            return true;
    return false;
}

/* Whether the line has a code both as a number and by its name. */
static bool line_tells(const struct slice *slice, struct line line,
                       const wuerr_match *match)
{
    const char *text = slice->text;
    wuerr_match other;
    size_t place = match->offset + match->length - 1;
    if (place - line.begin > NEAR)
        line.begin = place - NEAR;
    if (line.end - place > NEAR)
        line.end = place + NEAR;
    if (match->kind == WUERR_MATCH_NUMBER &&
        memchr(text + line.begin, '_', line.end - line.begin) == NULL)
        return false;
    for (size_t from = line.begin; wuerr_scan(text, line.end, from, &other);
         from = other.offset + other.length) {
        if (match->kind == WUERR_MATCH_NUMBER &&
            other.kind == WUERR_MATCH_NAME && names_row(text, &other, match))
            return true;
        if (match->kind == WUERR_MATCH_NAME &&
            other.kind == WUERR_MATCH_NUMBER && names_row(text, match, &other))
            return true;
    }
    return false;
}

/* Whether the line has named the row before; remembers it if not. */
static bool is_named(struct scanner *scanner, uint32_t code)
{
    for (size_t i = 0; i < scanner->named_count; i++)
        if (scanner->named[i] == code)
            return true;
    if (scanner->named_count < NAMED_LIMIT)
        scanner->named[scanner->named_count++] = code;
    return false;
}

static uint32_t row_of(const wuerr_match *match)
{
    return match->kind == WUERR_MATCH_EXTEND ? match->code
                                             : match->row.entry.code;
}

/* Puts a text behind others; the buffer has room for all that is put there. */
static char *put(char *end, const char *text)
{
    size_t length = strlen(text);
    memcpy(end, text, length);
    return end + length;
}

static char *put_meaning(char *end, const wuerr_match *match, bool brief)
{
    const char *name = match_name(match);
    if (match->kind == WUERR_MATCH_NAME)
        end += sprintf(end, "0x%08lX", (unsigned long)match->code);
    else if (name != NULL)
        end = put(end, name);
    if (name != NULL && brief)
        return end;
    if (name != NULL)
        end = put(end, ": ");
    return end + match_meaning(match, end);
}

static void put_annotation(const struct scanner *scanner,
                           const wuerr_match *match)
{
    char text[NAME_SIZE + MEANING_SIZE + 32];
    char *end =
        put(text, scanner->color ? class_color(match_class(match)) : "");
    end = put(end, " [");
    end = put_meaning(end, match, scanner->options->brief);
    end = put(end, scanner->color ? "]" PLAIN : "]");
    fwrite(text, 1, (size_t)(end - text), stdout);
}

size_t annotate(struct scanner *scanner, const struct slice *slice)
{
    size_t written = slice->begin;
    size_t from = first_match_from(slice);
    struct line line = {0, 0};
    wuerr_match match;
    while (next_match(scanner, slice, &from, &match)) {
        if (from > line.end) {
            line = line_around(slice, from - 1);
            if (line.begin >= slice->begin)
                scanner->named_count = 0;
        }
        scanner->code_count++;
        if (is_named(scanner, row_of(&match)) ||
            line_tells(slice, line, &match))
            continue;
        fwrite(slice->text + written, 1, from - written, stdout);
        put_annotation(scanner, &match);
        written = from;
    }
    size_t end = written > slice->end ? written : slice->end;
    fwrite(slice->text + written, 1, end - written, stdout);
    if (slice->text[end - 1] == '\n')
        scanner->named_count = 0;
    return end;
}
