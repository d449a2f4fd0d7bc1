/* The lines unchanged, and behind each code its meaning. */
#include "annotate.h"

#include "color.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* The matches of a line that are looked at together. What a line of any length
   costs is bounded by it. */
enum { LINE_LIMIT = 256 };

struct line_matches {
    size_t count;
    wuerr_match at[LINE_LIMIT];
};

/* ---- an annotation ---------------------------------------------------- */

enum {
    ANNOTATION_SIZE = WUERR_NAME_LIMIT + WUERR_SENTENCE_LIMIT + sizeof " [: ]" +
                      2 * COLOR_SIZE
};

struct annotation {
    size_t length;
    char text[ANNOTATION_SIZE];
};

static void append(struct annotation *annotation, const char *text,
                   size_t length)
{
    assert(length <= ANNOTATION_SIZE - annotation->length);
    memcpy(annotation->text + annotation->length, text, length);
    annotation->length += length;
}

static void append_string(struct annotation *annotation, const char *text)
{
    append(annotation, text, strlen(text));
}

/* Puts the number of a name, or the name of a number that has one. */
static bool append_other(struct annotation *annotation,
                         const wuerr_match *match)
{
    char number[WUERR_NUMBER_SIZE];
    if (match->kind == WUERR_MATCH_NAME) {
        wuerr_write_number(match->space, match->number, number);
        append_string(annotation, number);
        return true;
    }
    if (match->entry.name != NULL)
        append_string(annotation, match->entry.name);
    return match->entry.name != NULL;
}

static void write_annotation(const struct annotator *annotator,
                             const wuerr_match *match)
{
    struct annotation annotation = {.length = 0};
    const wuerr_entry *entry = &match->entry;
    if (annotator->color)
        append_string(&annotation, class_color(entry->kind));
    append_string(&annotation, " [");
    bool told = append_other(&annotation, match);
    if (entry->description != NULL && !(told && annotator->brief)) {
        append_string(&annotation, told ? ": " : "");
        append(&annotation, entry->description, entry->sentence_length);
    }
    append_string(&annotation, annotator->color ? "]" PLAIN : "]");
    fwrite(annotation.text, 1, annotation.length, stdout);
}

/* ---- what is not annotated -------------------------------------------- */

/* Whether the line has named the row before; remembers it if not. */
static bool is_named(struct annotator *annotator, const wuerr_entry *entry)
{
    for (size_t i = 0; i < annotator->named_count; i++)
        if (annotator->named[i].code == entry->code &&
            annotator->named[i].space == entry->space)
            return true;
    if (annotator->named_count < NAMED_LIMIT) {
        annotator->named[annotator->named_count].space = entry->space;
        annotator->named[annotator->named_count++].code = entry->code;
    }
    return false;
}

/* The codes of the rows that bear a name which stands in the text. */
struct bearers {
    size_t count;
    uint32_t codes[WUERR_NAMESAKE_LIMIT];
};

static struct bearers find_bearers(const char *text, const wuerr_match *name)
{
    struct bearers bearers = {.count = 0};
    wuerr_entry entry;
    while (wuerr_find_name(text + name->offset, name->length, bearers.count,
                           &entry)) {
        assert(bearers.count < WUERR_NAMESAKE_LIMIT);
        bearers.codes[bearers.count++] = entry.code;
    }
    return bearers;
}

/* Whether one of the bearers is what a number leads to. */
static bool bears(const struct bearers *bearers, const wuerr_match *number)
{
    for (size_t i = 0; i < bearers->count; i++)
        if (bearers->codes[i] == number->entry.code)
            return true;
    return false;
}

/* Marks the matches of a line whose code stands there both as a number and by
   its name. */
static void mark_told(const char *text, const struct line_matches *line,
                      bool *told)
{
    memset(told, 0, line->count * sizeof *told);
    for (size_t i = 0; i < line->count; i++) {
        if (line->at[i].kind != WUERR_MATCH_NAME)
            continue;
        struct bearers bearers = find_bearers(text, &line->at[i]);
        for (size_t j = 0; j < line->count; j++)
            if (line->at[j].kind == WUERR_MATCH_NUMBER &&
                bears(&bearers, &line->at[j]))
                told[i] = told[j] = true;
    }
}

/* ---- lines ------------------------------------------------------------ */

/* Writes the matches of a line and what stands before them, from `written` on;
   returns where that ended. */
static size_t annotate_line(struct annotator *annotator, const char *text,
                            struct line_matches *line, size_t written)
{
    bool told[LINE_LIMIT];
    mark_told(text, line, told);
    for (size_t i = 0; i < line->count; i++) {
        wuerr_match *match = &line->at[i];
        if (!take_wanted_row(annotator->wanted, text, match) ||
            is_named(annotator, &match->entry) || told[i])
            continue;
        size_t end = match->offset + match->length;
        fwrite(text + written, 1, end - written, stdout);
        write_annotation(annotator, match);
        written = end;
    }
    return written;
}

/* The last character of a token is in the line that it belongs to. */
static size_t last_place(const wuerr_match *match)
{
    return match->offset + match->length - 1;
}

static size_t line_end(const struct slice *slice, size_t place)
{
    const char *feed = memchr(slice->text + place, '\n', slice->length - place);
    return feed == NULL ? slice->length : (size_t)(feed - slice->text);
}

/* Takes the matches of the line that ends at `end`, as many as are looked at
   together; returns the one behind them. */
static wuerr_match *take_line(struct line_matches *line,
                              struct matches *matches, wuerr_match *match,
                              size_t end)
{
    line->count = 0;
    while (match != NULL && last_place(match) < end &&
           line->count < LINE_LIMIT) {
        line->at[line->count++] = *match;
        match = next_match(matches);
    }
    return match;
}

size_t annotate(struct annotator *annotator, const struct slice *slice)
{
    const char *text = slice->text;
    size_t written = slice->begin;
    size_t seen = written; /* up to the line of the last match */
    struct line_matches line;
    struct matches matches;
    start_matches(&matches, slice);
    wuerr_match *match = next_match(&matches);
    while (match != NULL) {
        size_t place = last_place(match);
        if (place > seen && memchr(text + seen, '\n', place - seen) != NULL)
            annotator->named_count = 0;
        seen = line_end(slice, place);
        match = take_line(&line, &matches, match, seen);
        written = annotate_line(annotator, text, &line, written);
    }
    size_t end = end_of_work(&matches);
    fwrite(text + written, 1, end - written, stdout);
    if (text[end - 1] == '\n')
        annotator->named_count = 0;
    return end;
}
