/* How often each code stands in the input, and where first and last. */
#include "color.h"
#include "port.h"
#include "record.h"
#include "scanner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * More than there are codes to find: a row is found by its code and, for Win32
 * errors and HTTP statuses, by those that wrap it.
 */
enum {
    SLOTS_LOG2 = 15,
    SLOTS = 1 << SLOTS_LOG2,
    TALLIES = SLOTS / 2,
    BAR_WIDTH = 20
};

struct tally {
    unsigned long long count;
    unsigned long long first_line, last_line;
    uint32_t code;
    wuerr_match_kind kind;
    int files, first_file, last_file;
};

/* In the order of their first occurrence; a slot has the number of one, from 1.
 */
static struct tally tallies[TALLIES];
static size_t tally_count;
static uint16_t slots[SLOTS];

/* ---- counting --------------------------------------------------------- */

/* The tally of a code, a new one if it has none yet. */
static struct tally *find_tally(const wuerr_match *match)
{
    uint32_t slot =
        (uint32_t)(match->code * UINT32_C(2654435769)) >> (32 - SLOTS_LOG2);
    while (slots[slot] != 0 && tallies[slots[slot] - 1].code != match->code)
        slot = (slot + 1) % SLOTS;
    if (slots[slot] == 0) {
        tallies[tally_count] =
            (struct tally){.code = match->code, .kind = match->kind};
        slots[slot] = (uint16_t)++tally_count;
    }
    return &tallies[slots[slot] - 1];
}

static void count(const struct scanner *scanner, const wuerr_match *match)
{
    struct tally *tally = find_tally(match);
    int file = scanner->file_number;
    if (tally->count == 0) {
        tally->first_file = file;
        tally->first_line = scanner->line;
    }
    if (tally->count == 0 || tally->last_file != file)
        tally->files++;
    tally->count++;
    tally->last_file = file;
    tally->last_line = scanner->line;
}

/* In blocks whose count fits in a byte, so that it adds up in vectors. */
static unsigned long long count_lines(const char *text, size_t length)
{
    enum { BLOCK = 240 };
    unsigned long long lines = 0;
    while (length > 0) {
        size_t block = length < BLOCK ? length : BLOCK;
        unsigned char feeds = 0;
        for (size_t i = 0; i < block; i++)
            feeds = (unsigned char)(feeds + (text[i] == '\n'));
        lines += feeds;
        text += block;
        length -= block;
    }
    return lines;
}

size_t count_matches(struct scanner *scanner, const struct slice *slice)
{
    const char *text = slice->text;
    size_t done = slice->begin;
    size_t from = first_match_from(slice);
    size_t end = slice->end;
    wuerr_match match;
    while (next_match(scanner, slice, &from, &match)) {
        scanner->line += count_lines(text + done, from - done);
        done = from;
        scanner->code_count++;
        count(scanner, &match);
        if (from > end)
            end = from;
    }
    scanner->line += count_lines(text + done, end - done);
    return end;
}

/* ---- printing --------------------------------------------------------- */

/* The most frequent first, then ascending by code. */
static int order(const void *left, const void *right)
{
    const struct tally *a = left;
    const struct tally *b = right;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return a->code < b->code ? -1 : 1;
}

/* What the code of a tally means, as when it was found. */
static wuerr_match match_of(const struct scanner *scanner,
                            const struct tally *tally)
{
    wuerr_match match = {.kind = tally->kind, .code = tally->code};
    if (match.kind == WUERR_MATCH_NAME)
        match.kind = WUERR_MATCH_NUMBER;
    if (match.kind == WUERR_MATCH_NUMBER) {
        wuerr_resolve(match.code, 0, &match.row);
        take_wanted_row(scanner->options, NULL, &match);
    }
    return match;
}

static const char *file_name(const struct scanner *scanner, int number)
{
    return scanner->options->operand_count == 0
               ? "-"
               : scanner->options->operands[number];
}

/* Longer paths than this cannot be opened. */
enum { PLACE_SIZE = 4096 + 24 };

static void write_place(char *place, const char *file, unsigned long long line)
{
    snprintf(place, PLACE_SIZE, "%s:%llu", file, line);
}

static void write_tally(const struct scanner *scanner,
                        const struct tally *tally, write_fields write)
{
    char code[sizeof "0x80244019"];
    char first[PLACE_SIZE];
    char last[PLACE_SIZE];
    char meaning[MEANING_SIZE];
    wuerr_match match = match_of(scanner, tally);
    sprintf(code, "0x%08lX", (unsigned long)tally->code);
    match_meaning(&match, meaning);
    write_place(first, file_name(scanner, tally->first_file),
                tally->first_line);
    write_place(last, file_name(scanner, tally->last_file), tally->last_line);
    const struct field fields[] = {
        number_field("count", (long long)tally->count),
        string_field("code", code),
        string_field("name", match_name(&match)),
        string_field("class", wuerr_class_name(match_class(&match))),
        number_field("files", tally->files),
        string_field("first", first),
        string_field("last", last),
        string_field("description", meaning),
    };
    write(scanner->options->format, fields, sizeof fields / sizeof *fields);
}

static int digits(unsigned long long number)
{
    int count = 1;
    while ((number /= 10) > 0)
        count++;
    return count;
}

/* The widths of the columns for a person. */
struct widths {
    int count, name, place;
};

static struct widths measure(const struct scanner *scanner)
{
    struct widths widths = {(int)sizeof "count" - 1, (int)sizeof "name" - 1,
                            (int)sizeof "first" - 1};
    for (size_t i = 0; i < tally_count; i++) {
        wuerr_match match = match_of(scanner, &tallies[i]);
        const char *name = match_name(&match);
        int place = (int)strlen(file_name(scanner, tallies[i].first_file)) + 1 +
                    digits(tallies[i].first_line);
        int length = name == NULL ? 1 : (int)strlen(name);
        if (digits(tallies[i].count) > widths.count)
            widths.count = digits(tallies[i].count);
        if (length > widths.name)
            widths.name = length;
        if (place > widths.place)
            widths.place = place;
    }
    return widths;
}

static void print_bar(unsigned long long count, unsigned long long most)
{
    int length = (int)((count * BAR_WIDTH + most - 1) / most);
    for (int i = 0; i < BAR_WIDTH; i++)
        fputs(i < length ? "#" : " ", stdout);
    fputs("  ", stdout);
}

static void print_tally(const struct scanner *scanner,
                        const struct tally *tally, struct widths widths,
                        bool bar)
{
    char meaning[MEANING_SIZE];
    char place[PLACE_SIZE];
    wuerr_match match = match_of(scanner, tally);
    const char *name = match_name(&match);
    match_meaning(&match, meaning);
    write_place(place, file_name(scanner, tally->first_file),
                tally->first_line);
    printf("%*llu  ", widths.count, tally->count);
    if (bar)
        print_bar(tally->count, tallies[0].count);
    printf("%s0x%08lX%s  %-*s  %-*s",
           scanner->color ? class_color(match_class(&match)) : "",
           (unsigned long)tally->code, scanner->color ? PLAIN : "", widths.name,
           name == NULL ? "-" : name, widths.place, place);
    printf(scanner->options->brief ? "\n" : "  %s\n", meaning);
}

static void print_text(const struct scanner *scanner)
{
    struct widths widths = measure(scanner);
    if (scanner->options->brief)
        widths.place = 0; /* it ends the line */
    bool bar = port_is_terminal(PORT_STDOUT);
    printf("%*s  %*s%-10s  %-*s  %-*s%s\n", widths.count, "count",
           bar ? BAR_WIDTH + 2 : 0, "", "code", widths.name, "name",
           widths.place, "first", scanner->options->brief ? "" : "  meaning");
    for (size_t i = 0; i < tally_count; i++)
        print_tally(scanner, &tallies[i], widths, bar);
    printf("%llu lines, %llu codes, %lu distinct\n", scanner->line_count,
           scanner->code_count, (unsigned long)tally_count);
}

void print_summary(const struct scanner *scanner)
{
    static const struct tally none = {.kind = WUERR_MATCH_EXTEND};
    qsort(tallies, tally_count, sizeof *tallies, order);
    if (scanner->options->format == FORMAT_TEXT) {
        print_text(scanner);
        return;
    }
    write_tally(scanner, &none, write_keys);
    for (size_t i = 0; i < tally_count; i++)
        write_tally(scanner, &tallies[i], write_record);
}
