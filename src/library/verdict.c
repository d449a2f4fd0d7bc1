/* Whether a number is a code, by its row and by the words around it. */
#include "verdict.h"

#include <string.h>

/* The text around a number as far as its meaning depends on it. */
struct view {
    struct wuerr_text text;
    struct number number;
};

static struct view look_around(struct wuerr_text text,
                               const struct number *number)
{
    size_t begin = number->begin;
    size_t first = begin > WUERR_SCAN_BEFORE ? begin - WUERR_SCAN_BEFORE : 0;
    size_t last = begin + WUERR_SCAN_AFTER;
    struct view view = {
        {text.text + first, (last < text.length ? last : text.length) - first},
        *number};
    view.number.begin -= first;
    view.number.end -= first;
    view.number.digits -= first;
    return view;
}

struct clause wuerr_clause_around(struct wuerr_text text,
                                  const struct number *number)
{
    struct view view = look_around(text, number);
    return wuerr_read_clause(view.text, &view.number);
}

/* Whether a number is below the codes that a component owns, or is a root of
   the registry: 0x80000002. */
static bool is_doubtful(uint32_t code)
{
    return code < 0x10000 || (code & 0xFFFFFF00) == 0x80000000;
}

static bool is_labelled(struct clause clause)
{
    return clause.sense == SENSE_CODE || clause.sense == SENSE_HRESULT;
}

/* Takes the row of a number that is a code by itself or by its label. A row of
   a name alone needs more: a failure written with its prefix, or a label. */
static bool take_code(const struct number *number, struct clause clause,
                      wuerr_entry *entry)
{
    bool is_called = is_labelled(clause) || clause.sense == SENSE_WIN32;
    if (clause.sense == SENSE_OTHER || number->code <= 1 ||
        (!is_called && is_doubtful(number->code)) ||
        (!number->is_known &&
         !wuerr_resolve(WUERR_SPACE_CODE, number->code, 0, entry)))
        return false;
    if (clause.sense == SENSE_WIN32 ||
        (is_labelled(clause) &&
         (entry->description != NULL || number->code >= 0x10000)))
        return true;
    bool failure = number->code >= 0x80000000;
    bool is_of_agent = number->code >> 16 == 0x0024; /* WU_S_* */
    return !number->needs_label && !is_doubtful(number->code) &&
           (failure || (is_of_agent && clause.sense != SENSE_REASON)) &&
           (entry->description != NULL || number->prefixed);
}

/* Takes the row of a short decimal that is called a code and is none, but the
   status of an HTTP answer. */
static bool take_http(const struct number *number, wuerr_entry *entry)
{
    return number->decimal && number->code >= 400 &&
           wuerr_resolve(WUERR_SPACE_HTTP_STATUS, number->code, 0, entry);
}

/* Makes an entry for a failing code that has no row: called a code by its
   clause, or written as one of a known owner. What is next to -1 is none. */
static bool take_unknown(const struct number *number, struct clause clause,
                         wuerr_entry *entry)
{
    wuerr_entry unknown = wuerr_unknown(number->code);
    bool is_failure = number->code >= 0x80000000 && number->code < 0xFFFF0000;
    bool is_plain = clause.sense == SENSE_NONE && number->prefixed &&
                    !number->needs_label && unknown.description != NULL;
    if (number->is_known || !is_failure || is_doubtful(number->code) ||
        !(is_labelled(clause) || is_plain))
        return false;
    *entry = unknown;
    return true;
}

wuerr_match wuerr_match_of(const struct number *number, wuerr_space space,
                           const wuerr_entry *entry)
{
    return (wuerr_match){.offset = number->begin,
                         .length = number->end - number->begin,
                         .kind = WUERR_MATCH_NUMBER,
                         .space = space,
                         .number = number->code,
                         .entry = *entry};
}

/* Takes the row of a number in the space that its clause names, else as a code;
   a short one never in another space than the one named. */
static bool take_row(const struct number *number, struct clause clause,
                     wuerr_space *space, wuerr_entry *entry)
{
    *space = clause.space;
    if (clause.space != WUERR_SPACE_CODE) {
        if (wuerr_resolve(clause.space, number->code, 0, entry))
            return true;
        if (number->code < 0x10000)
            return false;
    }
    *space = WUERR_SPACE_CODE;
    if (take_code(number, clause, entry))
        return true;
    *space = WUERR_SPACE_HTTP_STATUS;
    return clause.sense == SENSE_CODE && take_http(number, entry);
}

/* Makes the match of a number, if it leads to a row and the words around let
   it. The cheaper question comes first: most long numbers have no row. */
bool wuerr_match_number(struct wuerr_text text, struct number *number,
                        wuerr_match *match)
{
    wuerr_entry entry;
    wuerr_space space = WUERR_SPACE_CODE;
    if (number->code == 0)
        return false;
    bool is_long = number->code >= 0x10000;
    number->is_known =
        is_long && wuerr_resolve(WUERR_SPACE_CODE, number->code, 0, &entry);
    if (is_long && !number->is_known && !number->may_be_unknown)
        return false;
    struct view view = look_around(text, number);
    if (!wuerr_is_whole(view.text, &view.number))
        return false;
    struct clause clause = wuerr_read_clause(view.text, &view.number);
    bool has_row = take_row(number, clause, &space, &entry);
    if (!has_row &&
        !(number->may_be_unknown && take_unknown(number, clause, &entry)))
        return false;
    *match = wuerr_match_of(number, has_row ? space : WUERR_SPACE_CODE, &entry);
    match->kind = has_row ? WUERR_MATCH_NUMBER : WUERR_MATCH_UNKNOWN;
    return true;
}
