/* Messages to standard error. */
#include "message.h"

#include "escape.h"
#include "output.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <wuerr.h>

enum { SHOWN_LIMIT = 60, SUGGESTIONS = 5, ZEROS_LIMIT = 32 };

static void put_shown(const char *text, size_t length)
{
    size_t shown = length < SHOWN_LIMIT ? length : SHOWN_LIMIT;
    for (size_t i = 0; i < shown;)
        i += put_escaped_character(text + i, length - i, stderr);
    if (shown < length)
        fputs("...", stderr);
}

static void put_message(const char *before, const char *text, size_t length,
                        const char *after)
{
    flush_output(); /* what was written before is read before */
    fprintf(stderr, "wuerr: %s", before);
    put_shown(text, length);
    fputs(after, stderr);
}

void complain(const char *before, const char *text, size_t length,
              const char *after)
{
    put_message(before, text, length, after);
    fputc('\n', stderr);
    fflush(stderr);
}

void complain_file(const char *file, const char *reason)
{
    put_message("", file, strlen(file), ": ");
    fprintf(stderr, "%s\n", reason);
    fflush(stderr);
}

void complain_kind(const char *file, const char *kind, const char *way)
{
    put_message("", file, strlen(file), " is no text but ");
    fprintf(stderr, "%s%s%s\n", kind, way == NULL ? "" : "; try ",
            way == NULL ? "" : way);
    fflush(stderr);
}

static void end_usage(void)
{
    fputs("; try wuerr --help\n", stderr);
}

void complain_usage(const char *before, const char *text, const char *after)
{
    put_message(before, text, strlen(text), after);
    end_usage();
}

void complain_choice(const char *option, const char *text, size_t length,
                     const char *const *names)
{
    fprintf(stderr, "wuerr: --%s takes", option);
    for (size_t i = 0; names[i] != NULL; i++)
        fprintf(stderr, "%s %s",
                i == 0                 ? ""
                : names[i + 1] == NULL ? " or"
                                       : ",",
                names[i]);
    fputs(", not '", stderr);
    put_shown(text, length);
    fputc('\'', stderr);
    end_usage();
}

/* Whether one slip makes one word of the other: a letter more, less or other,
   two swapped, or the end left off. */
static bool is_near(const char *typed, size_t length, const char *name)
{
    size_t name_length = strlen(name);
    size_t start = 0;
    size_t end = 0;
    while (start < length && start < name_length && typed[start] == name[start])
        start++;
    if (start == length)
        return length > 1;
    while (end < length - start && end < name_length - start &&
           typed[length - 1 - end] == name[name_length - 1 - end])
        end++;
    size_t typed_rest = length - start - end;
    size_t name_rest = name_length - start - end;
    bool swapped = typed_rest == 2 && name_rest == 2 &&
                   typed[start] == name[start + 1] &&
                   typed[start + 1] == name[start];
    return swapped || (typed_rest <= 1 && name_rest <= 1);
}

void complain_unknown_option(const char *text, size_t length,
                             const char *const *names)
{
    put_message("unknown option --", text, length, "");
    for (size_t i = 0; names[i] != NULL; i++) {
        if (is_near(text, length, names[i])) {
            fprintf(stderr, "; did you mean --%s?\n", names[i]);
            return;
        }
    }
    end_usage();
}

static void put_suggestion(wuerr_space space, uint32_t number, const char *name)
{
    char text[WUERR_NUMBER_SIZE];
    wuerr_write_number(space, number, text);
    fprintf(stderr, "  %s  %s\n", text, name == NULL ? "-" : name);
}

/* Suggests the code that a text is in either base and with zeros for its
   letters O, if it is one. */
static void suggest_zeros(const char *text, size_t length)
{
    char digits[ZEROS_LIMIT];
    wuerr_entry entry;
    if (length > sizeof digits)
        return;
    for (size_t i = 0; i < length; i++)
        digits[i] = text[i] == 'O' || text[i] == 'o' ? '0' : text[i];
    wuerr_parsed parsed = wuerr_parse(digits, length, WUERR_BASE_ANY);
    if (parsed.status != WUERR_PARSED_NUMBER)
        return;
    wuerr_reading reading = parsed.reading[0];
    if (!wuerr_resolve(reading.space, reading.number, 0, &entry))
        return;
    fputs("wuerr: did you mean\n", stderr);
    put_suggestion(reading.space, reading.number, entry.name);
}

void suggest(const char *text, size_t length)
{
    wuerr_entry entries[SUGGESTIONS];
    size_t count = wuerr_nearest(text, length, entries, SUGGESTIONS);
    if (count == 0) {
        suggest_zeros(text, length);
        return;
    }
    fputs("wuerr: did you mean\n", stderr);
    for (size_t i = 0; i < count; i++)
        put_suggestion(entries[i].space,
                       entries[i].via == WUERR_VIA_WIN32
                           ? 0x80070000 | entries[i].code
                           : entries[i].code,
                       entries[i].name);
}
