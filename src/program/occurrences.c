/* A record for each code, and where it stands. */
#include "occurrences.h"

#include "color.h"
#include "escape.h"
#include "lines.h"

#include <stdio.h>
#include <string.h>

/* Moves the position over a part of the text. */
static void advance(struct occurrences *occurrences, const char *text,
                    size_t length)
{
    size_t feeds = count_feeds(text, length);
    size_t begin = line_begin(text, length, 0);
    occurrences->line += feeds;
    occurrences->column =
        length - begin + (feeds > 0 ? 1 : occurrences->column);
}

static void print_occurrence(const struct finding *finding, bool color,
                             bool brief)
{
    const wuerr_entry *entry = &finding->entry;
    put_escaped(finding->first.file, strlen(finding->first.file), stdout);
    printf(":%llu:%llu: ", finding->first.line, finding->column);
    fputs(color ? class_color(entry->kind) : "", stdout);
    for (size_t i = 0; i < finding->token_length; i++)
        if (finding->token[i] != '\r' && finding->token[i] != '\n')
            putchar(finding->token[i]);
    fputs(color ? PLAIN : "", stdout);
    printf(" %s", short_name_of(finding));
    if (!brief && entry->description != NULL)
        printf(": %.*s", (int)entry->sentence_length, entry->description);
    putchar('\n');
}

static void write_occurrence(const struct occurrences *occurrences,
                             struct finding *finding)
{
    finding->first.file = occurrences->file;
    finding->first.line = occurrences->line;
    finding->column = occurrences->column;
    if (occurrences->options->format == FORMAT_TEXT)
        print_occurrence(finding, occurrences->color,
                         occurrences->options->brief);
    else
        write_record(&occurrences->sheet, finding);
}

/* Where the token is said to stand: behind the line break that is in it. */
static size_t told_place(const char *text, const wuerr_match *match)
{
    const char *token = text + match->offset;
    const char *feed = memchr(token, '\n', match->length);
    return match->offset + (feed == NULL ? 0 : (size_t)(feed - token) + 1);
}

size_t list_occurrences(struct occurrences *occurrences,
                        const struct slice *slice)
{
    const char *text = slice->text;
    size_t told = slice->begin; /* the position is that of this place */
    struct matches matches;
    wuerr_match *match;
    start_clock(&occurrences->clock);
    start_matches(&matches, slice, occurrences->wanted);
    while ((match = next_match(&matches)) != NULL) {
        if (!take_wanted_row(occurrences->wanted, text, match))
            continue;
        occurrences->match_count++;
        if (occurrences->options->quiet)
            break;
        size_t place = told_place(text, match);
        struct finding finding = find_match(slice, match);
        finding.first_time = time_at(&occurrences->clock, slice, place);
        advance(occurrences, text + told, place - told);
        write_occurrence(occurrences, &finding);
        told = place;
    }
    size_t end = end_of_work(&matches);
    advance(occurrences, text + told, end - told);
    return end;
}
