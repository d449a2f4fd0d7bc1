/* The lines unchanged, and behind each code its meaning. */
#include "annotate.h"

#include "annotation.h"
#include "color.h"
#include "lines.h"
#include "output.h"
#include "partners.h"
#include "unannotated.h"

#include <string.h>

/* ---- what is not annotated -------------------------------------------- */

/* Whether the line has named the row before. */
static bool is_named(const struct annotator *annotator,
                     const wuerr_entry *entry)
{
    for (size_t i = 0; i < annotator->named_count; i++)
        if (annotator->named[i].code == entry->code &&
            annotator->named[i].space == entry->space)
            return true;
    return false;
}

static void remember(struct annotator *annotator, const wuerr_entry *entry)
{
    if (annotator->named_count == NAMED_LIMIT)
        return;
    annotator->named[annotator->named_count].space = entry->space;
    annotator->named[annotator->named_count++].code = entry->code;
}

/* ---- lines of text ---------------------------------------------------- */

/* Whether a square bracket that was opened before a match closes behind it. */
static bool closes_bracket(const struct slice *slice, const wuerr_match *match)
{
    enum { REACH = 96 };
    const char *text = slice->text;
    size_t end = match->offset + match->length;
    size_t begin = match->offset;
    size_t first = begin > REACH ? begin - REACH : 0;
    if (end == slice->length || text[end] != ']')
        return false;
    while (begin > first && text[begin - 1] != '[' && text[begin - 1] != ']' &&
           text[begin - 1] != '\n')
        begin--;
    return begin > first && text[begin - 1] == '[';
}

static void write_annotation(const struct annotator *annotator,
                             const wuerr_match *match,
                             const struct annotation *annotation)
{
    bool color = annotator->color && annotation->length > 0;
    if (color)
        put_string(class_color(match->entry.kind));
    put(annotation->text, annotation->length);
    if (color)
        put_string(PLAIN);
}

/* Writes what a match means, and what its number means to another owner. */
static void write_meanings(const struct annotator *annotator,
                           const struct slice *slice, const wuerr_match *match,
                           bool is_told)
{
    struct standing standing = {is_told, closes_bracket(slice, match)};
    struct annotation annotation =
        annotate_match(match, standing, annotator->brief);
    write_annotation(annotator, match, &annotation);
    if (match->kind != WUERR_MATCH_NUMBER || is_told || !match->entry.shared ||
        match->entry.via != WUERR_VIA_CODE || match->number < 0x10000)
        return;
    wuerr_match other = *match;
    wuerr_find_code(match->space, match->number, 1, &other.entry);
    if (!is_wanted(annotator->wanted, &other.entry))
        return;
    annotation = annotate_match(&other, standing, annotator->brief);
    write_annotation(annotator, &other, &annotation);
}

/*
 * Behind an annotation of the first number of a Setup result, the second is no
 * code by itself: reads both as they stood, and passes by the second and its
 * annotation. Returns where that ends, or `own_end` if there is no second.
 */
static size_t pass_second(struct annotator *annotator,
                          const struct slice *slice, const wuerr_match *first,
                          size_t own_end)
{
    enum { PAIR = 48, NUMBER = 24 }; /* enough for both, and for one */
    char text[PAIR];
    wuerr_match both[2];
    size_t length = first->length;
    size_t left = slice->length - own_end;
    if (length > NUMBER) /* a name */
        return own_end;
    size_t behind = left < PAIR - length ? left : PAIR - length;
    memcpy(text, slice->text + first->offset, length);
    memcpy(text + length, slice->text + own_end, behind);
    if (wuerr_scan_with(&annotator->wanted->scanner, text, length + behind, 0,
                        both, 2) < 2 ||
        both[1].space != WUERR_SPACE_SETUP_EXTEND)
        return own_end;
    both[1].offset += own_end - length;
    remember(annotator, &both[1].entry);
    return end_of_annotation(slice->text, slice->length, &both[1],
                             annotator->brief);
}

/* The annotations of ours that stand in a line already, but for a bracket that
   closes. */
struct own_annotations {
    struct gaps all;
    struct gap at[LINE_LIMIT];
};

static void find_own(const struct annotator *annotator,
                     const struct slice *slice, const struct line_matches *line,
                     struct own_annotations *own)
{
    size_t own_end = 0;
    own->all = (struct gaps){0, own->at};
    for (size_t i = 0; line->count > 1 && i < line->count; i++) {
        wuerr_match match = line->at[i];
        size_t end = match.offset + match.length;
        if (match.offset < own_end)
            continue;
        own_end = end_of_annotation(slice->text, slice->length, &match,
                                    annotator->brief);
        if (own_end > end + 1)
            own->at[own->all.count++] = (struct gap){end, own_end};
    }
}

/* Writes the matches of a line and what stands before them, from `written` on;
   returns where that ended. Where the line gives number and name, the second
   gets the sentence. What has an annotation of ours behind it, stands in one or
   is a code by the words of one gets none. */
static size_t annotate_matches(struct annotator *annotator,
                               const struct slice *slice,
                               struct line_matches *line, size_t written)
{
    struct own_annotations own;
    find_own(annotator, slice, line, &own);
    find_partners(slice->text, line);
    for (size_t i = 0; i < line->count; i++) {
        wuerr_match *match = &line->at[i];
        size_t end = match->offset + match->length;
        if (match->offset < annotator->own_end ||
            !take_wanted_row(annotator->wanted, slice->text, match) ||
            is_named(annotator, &match->entry))
            continue;
        size_t own_end = end_of_annotation(slice->text, slice->length, match,
                                           annotator->brief);
        if (own_end == end && line->partner[i] > i)
            continue;
        remember(annotator, &match->entry);
        if (own_end > end) {
            annotator->own_end = pass_second(annotator, slice, match, own_end);
            continue;
        }
        if (own.all.count > 0 && !is_match_without(slice, &own.all, match,
                                                   &annotator->wanted->scanner))
            continue;
        put(slice->text + written, end - written);
        write_meanings(annotator, slice, match, line->partner[i] < i);
        written = end;
    }
    return written;
}

/* The last character of a token is in the line that it belongs to. */
static size_t last_place(const wuerr_match *match)
{
    return match->offset + match->length - 1;
}

/* Takes the next matches of the line that ends at `end`, as many as are looked
   at together; returns the one behind them. */
static wuerr_match *take_matches(struct line_matches *line,
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

/* ---- slices ----------------------------------------------------------- */

/* Writes a line that has a match, as JSON or as text, and what stands before
   it from `written` on; returns where that ended. */
static size_t write_line(struct annotator *annotator, struct matches *matches,
                         wuerr_match **match, size_t written)
{
    const struct slice *slice = matches->slice;
    const char *text = slice->text;
    size_t place = last_place(*match);
    size_t begin = line_begin(text, place, written);
    size_t end = line_end(text, place, slice->length);
    bool is_new = begin > slice->begin || !annotator->is_in_line;
    if (begin > written)
        annotator->named_count = 0;
    if (is_new && may_be_json(text + begin, end - begin)) {
        put(text + written, begin - written);
        written = begin;
        if (write_json_line(annotator->wanted, matches, match, begin, end))
            return end;
    }
    while (*match != NULL && last_place(*match) < end) {
        struct line_matches line;
        *match = take_matches(&line, matches, *match, end);
        written = annotate_matches(annotator, slice, &line, written);
    }
    return written;
}

/* Writes what belongs to a long line of JSON; returns where that ended. */
static size_t write_part(struct annotator *annotator, struct matches *matches,
                         wuerr_match **match)
{
    const struct slice *slice = matches->slice;
    const char *text = slice->text;
    size_t begin = slice->begin;
    size_t end =
        slice->whole_lines ? line_end(text, begin, slice->length) : slice->end;
    bool is_begun = !slice->whole_lines && !annotator->is_in_line &&
                    may_be_json(text + begin, end - begin);
    if ((annotator->json.is_open || is_begun) &&
        write_json_part(&annotator->json, annotator->wanted, matches, match,
                        begin, end)) {
        annotator->json.is_open = !slice->whole_lines;
        return end;
    }
    return begin;
}

size_t annotate(struct annotator *annotator, const struct slice *slice)
{
    struct matches matches;
    start_matches(&matches, slice, annotator->wanted);
    if (annotator->own_end > 0)
        annotator->own_end += slice->begin;
    wuerr_match *match = next_match(&matches);
    size_t written = write_part(annotator, &matches, &match);
    while (match != NULL)
        written = write_line(annotator, &matches, &match, written);
    size_t end = end_of_work(&matches);
    put(slice->text + written, end - written);
    annotator->own_end =
        annotator->own_end > end ? annotator->own_end - end : 0;
    annotator->is_in_line = slice->text[end - 1] != '\n';
    if (!annotator->is_in_line)
        annotator->named_count = 0;
    return end;
}
