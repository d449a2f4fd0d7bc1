/* What a scan looks at around a match, without what stands in gaps. */
#include "unannotated.h"

#include <string.h>

enum { BEFORE = WUERR_SCAN_BEFORE, BEHIND = WUERR_SCAN_AFTER };

struct window {
    char text[BEFORE + BEHIND];
    size_t begin, end; /* of what is filled, on both sides of BEFORE */
};

static void put_before(struct window *window, const char *text, size_t length)
{
    size_t part = length < window->begin ? length : window->begin;
    window->begin -= part;
    memcpy(window->text + window->begin, text + length - part, part);
}

static void put_behind(struct window *window, const char *text, size_t length)
{
    size_t room = sizeof window->text - window->end;
    size_t part = length < room ? length : room;
    memcpy(window->text + window->end, text, part);
    window->end += part;
}

static bool is_in_gap(const struct gaps *gaps, size_t place)
{
    size_t i = 0;
    while (i < gaps->count && gaps->at[i].end <= place)
        i++;
    return i < gaps->count && gaps->at[i].begin <= place;
}

static struct window look_around(const struct slice *slice,
                                 const struct gaps *gaps, size_t place)
{
    struct window window = {.begin = BEFORE, .end = BEFORE};
    size_t next = 0;
    size_t end = place;
    while (next < gaps->count && gaps->at[next].begin < place)
        next++;
    for (size_t i = next; i > 0; i--) {
        size_t begin = gaps->at[i - 1].end;
        put_before(&window, slice->text + begin, end - begin);
        end = gaps->at[i - 1].begin;
    }
    put_before(&window, slice->text, end);
    for (; next < gaps->count; next++) {
        size_t begin = gaps->at[next].begin;
        put_behind(&window, slice->text + place, begin - place);
        place = gaps->at[next].end;
    }
    put_behind(&window, slice->text + place, slice->length - place);
    return window;
}

bool is_match_without(const struct slice *slice, const struct gaps *gaps,
                      const wuerr_match *match, const wuerr_scanner *scanner)
{
    if (is_in_gap(gaps, match->offset))
        return false;
    struct window window = look_around(slice, gaps, match->offset);
    size_t place = BEFORE - window.begin;
    wuerr_match found;
    return wuerr_scan_with(scanner, window.text + window.begin,
                           window.end - window.begin, place, &found, 1) == 1 &&
           found.offset == place;
}
