/* The codes of a slice, found in batches and handed out one by one. */
#include "matches.h"

/* A token that a console wrapped begins in the line before: 0x8 CR LF. */
enum { WRAPPED_BEFORE = 11 };

void start_matches(struct matches *matches, const struct slice *slice,
                   const struct wanted *wanted)
{
    matches->slice = slice;
    matches->wanted = wanted;
    matches->from = slice->begin - WRAPPED_BEFORE;
    matches->end = slice->begin;
    matches->next = matches->count = 0;
}

/* Fills the batch; false if there is no more. */
static bool find_more(struct matches *matches)
{
    const struct slice *slice = matches->slice;
    matches->count =
        wuerr_scan_with(&matches->wanted->scanner, slice->text, slice->length,
                        matches->from, matches->batch, MATCHES_BATCH);
    matches->next = 0;
    if (matches->count == 0)
        return false;
    const wuerr_match *last = &matches->batch[matches->count - 1];
    matches->from = last->offset + last->length;
    return true;
}

wuerr_match *next_match(struct matches *matches)
{
    const struct slice *slice = matches->slice;
    while (matches->next < matches->count || find_more(matches)) {
        wuerr_match *match = &matches->batch[matches->next++];
        size_t end = match->offset + match->length;
        if (match->offset >= slice->end ||
            (end > slice->end && slice->whole_lines))
            break; /* what goes on in the next line waits for it */
        if (end > slice->begin) {
            matches->end = end;
            return match;
        }
    }
    return NULL;
}

bool take_wanted_row(const struct wanted *wanted, const char *text,
                     wuerr_match *match)
{
    if (match->kind == WUERR_MATCH_UNKNOWN || is_wanted(wanted, &match->entry))
        return true;
    if (match->kind == WUERR_MATCH_NUMBER)
        return resolve_wanted(wanted, match->space, match->number,
                              &match->entry);
    for (size_t nth = 1; wuerr_find_name(text + match->offset, match->length,
                                         nth, &match->entry);
         nth++)
        if (is_wanted(wanted, &match->entry)) {
            match->number = match->entry.code;
            return true;
        }
    return false;
}

size_t end_of_work(const struct matches *matches)
{
    size_t end = matches->slice->end;
    return matches->end > end ? matches->end : end;
}

struct finding find_match(const struct slice *slice, const wuerr_match *match)
{
    struct finding finding =
        find_entry(&match->entry, match->space, match->number);
    finding.found = match->kind != WUERR_MATCH_UNKNOWN;
    finding.token = slice->text + match->offset;
    finding.token_length = match->length;
    return finding;
}
