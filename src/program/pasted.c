/* The codes in a text that somebody pasted. */
#include "pasted.h"

#include "matches.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* ---- what a scan finds ------------------------------------------------ */

static bool has_row(const wuerr_match *match, const wuerr_entry *entry)
{
    return match->entry.space == entry->space &&
           match->entry.code == entry->code;
}

/* Whether a match is a name of the row of a number. */
static bool is_name_of(const char *text, const wuerr_match *match,
                       const wuerr_match *number)
{
    wuerr_entry entry;
    if (match->kind != WUERR_MATCH_NAME || number->kind == WUERR_MATCH_NAME)
        return false;
    for (size_t nth = 0;
         wuerr_find_name(text + match->offset, match->length, nth, &entry);
         nth++)
        if (has_row(number, &entry))
            return true;
    return false;
}

/* Whether another match tells the same as number `i` of them. */
static bool is_told(const char *text, const wuerr_match *matches, size_t count,
                    size_t i)
{
    for (size_t k = 0; k < count; k++)
        if (is_name_of(text, &matches[i], &matches[k]) ||
            (k < i && has_row(&matches[k], &matches[i].entry)))
            return true;
    return false;
}

/* Keeps what is told once; what stands behind has been looked at. */
static size_t keep_distinct(const char *text, wuerr_match *matches,
                            size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!is_told(text, matches, count, i))
            matches[kept++] = matches[i];
    return kept;
}

/* ---- what is a code by its form --------------------------------------- */

/* Takes a number whose form tells that it is a code, or 8 digits that a name of
   a page ends with, as in WindowsUpdate_80070643. */
static bool take_number(const char *word, size_t length, wuerr_base base,
                        wuerr_match *match)
{
    wuerr_parsed parsed = wuerr_parse(word, length, base);
    if (parsed.status != WUERR_PARSED_NUMBER ||
        (parsed.bare && base == WUERR_BASE_ANY))
        return false;
    wuerr_reading reading = parsed.reading[0];
    match->kind = WUERR_MATCH_NUMBER;
    match->space = reading.space;
    match->number = reading.number;
    return reading.number >= 0x10000 &&
           wuerr_resolve(reading.space, reading.number, 0, &match->entry);
}

static bool take_name(const char *word, size_t length, wuerr_match *match)
{
    if (!wuerr_find_name(word, length, 0, &match->entry))
        return false;
    match->kind = WUERR_MATCH_NAME;
    match->space = match->entry.space;
    match->number = match->entry.code;
    return true;
}

/* Takes a word, or the end of one behind its last underscore. */
static bool take_word(const char *text, size_t begin, size_t end,
                      wuerr_match *match)
{
    enum { DIGITS = 8 };
    const char *word = text + begin;
    size_t tail = end;
    while (tail > begin && text[tail - 1] != '_')
        tail--;
    *match = (wuerr_match){.offset = begin, .length = end - begin};
    if (tail == begin)
        return take_number(word, end - begin, WUERR_BASE_ANY, match);
    return take_name(word, end - begin, match) ||
           (end - tail == DIGITS &&
            take_number(text + tail, DIGITS, WUERR_BASE_HEX, match));
}

static bool is_of_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static size_t find_words(const char *text, size_t length, wuerr_match *matches,
                         size_t capacity)
{
    size_t count = 0;
    for (size_t begin = 0; begin < length && count < capacity; begin++) {
        size_t end = begin;
        while (end < length && is_of_word(text[end]))
            end++;
        if (end > begin && take_word(text, begin, end, &matches[count]))
            count++;
        begin = end;
    }
    return count;
}

/* ---- a question of two words ------------------------------------------ */

/* Who asks about `msiexec 1619` means a code, which no word says: writes it as
   `msiexec code 1619`. Returns the length; 0 of what is no such question. */
static size_t write_question(const char *text, size_t length, char *question,
                             size_t size)
{
    const char *space = memchr(text, ' ', length);
    if (space == NULL || length > size - sizeof " code")
        return 0;
    size_t rest = length - (size_t)(space - text);
    if (memchr(space + 1, ' ', rest - 1) != NULL)
        return 0;
    return (size_t)snprintf(question, size, "%.*s code%.*s",
                            (int)(space - text), text, (int)rest, space);
}

/* ---- all -------------------------------------------------------------- */

static size_t keep_wanted(const struct wanted *wanted, const char *text,
                          wuerr_match *matches, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (take_wanted_row(wanted, text, &matches[i]))
            matches[kept++] = matches[i];
    return keep_distinct(text, matches, kept);
}

size_t find_pasted(const struct wanted *wanted, const char *text, size_t length,
                   wuerr_match *matches, size_t capacity)
{
    size_t count = wuerr_scan(text, length, 0, matches, capacity);
    if (count == 0)
        count = find_words(text, length, matches, capacity);
    char question[80];
    if (count == 0) {
        length = write_question(text, length, question, sizeof question);
        text = question;
        count = wuerr_scan(text, length, 0, matches, capacity);
    }
    return keep_wanted(wanted, text, matches, count);
}
