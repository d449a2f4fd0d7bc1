#include "scanner.h"

#include "answer.h"

#include <stdio.h>
#include <string.h>

/* A token that a console wrapped begins in the line before: 0x8 CR LF. */
enum { WRAPPED_BEFORE = 11 };

size_t first_match_from(const struct slice *slice)
{
    return slice->begin - WRAPPED_BEFORE;
}

bool take_wanted_row(const struct options *options, const char *token,
                     wuerr_match *match)
{
    bool found = true;
    if (match->kind == WUERR_MATCH_EXTEND)
        return true;
    for (size_t nth = 1; found && !is_wanted(options, &match->row.entry); nth++)
        found = match->kind == WUERR_MATCH_NAME
                    ? wuerr_find_name(token, match->length, nth, &match->row)
                    : wuerr_resolve(match->code, nth, &match->row);
    if (match->kind == WUERR_MATCH_NAME)
        match->code = match->row.entry.code;
    return found;
}

bool next_match(const struct scanner *scanner, const struct slice *slice,
                size_t *from, wuerr_match *match)
{
    while (wuerr_scan(slice->text, slice->length, *from, match) &&
           match->offset < slice->end) {
        size_t end = match->offset + match->length;
        if (end > slice->end && slice->whole_lines)
            return false; /* what goes on in the next line waits for it */
        *from = end;
        if (*from > slice->begin &&
            take_wanted_row(scanner->options, slice->text + match->offset,
                            match))
            return true;
    }
    return false;
}

const char *match_name(const wuerr_match *match)
{
    return match->kind == WUERR_MATCH_EXTEND ? NULL : match->row.entry.name;
}

wuerr_class match_class(const wuerr_match *match)
{
    return match->kind == WUERR_MATCH_EXTEND ? WUERR_SETUP
                                             : match->row.entry.kind;
}

size_t match_meaning(const wuerr_match *match, char meaning[MEANING_SIZE])
{
    const wuerr_entry *entry = &match->row.entry;
    wuerr_extend extend;
    if (match->kind == WUERR_MATCH_EXTEND &&
        wuerr_decode_extend(match->code, &extend))
        return (size_t)snprintf(meaning, MEANING_SIZE, "%s, %s", extend.phase,
                                extend.operation);
    if (entry->summary_length > 0) /* a record of keys has no row */
        memcpy(meaning, entry->description, entry->summary_length);
    meaning[entry->summary_length] = '\0';
    return entry->summary_length;
}
