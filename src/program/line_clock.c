/* The time of the line in which a match stands. */
#include "line_clock.h"

#include "lines.h"

void start_clock(struct line_clock *clock)
{
    clock->line_end = 0;
}

struct line_time time_at(struct line_clock *clock, const struct slice *slice,
                         size_t place)
{
    const char *text = slice->text;
    if (place < clock->line_end)
        return clock->time;
    size_t begin = line_begin(text, place, slice->begin);
    clock->line_end = line_end(text, place, slice->length);
    /* Else the line goes on from the slice before. */
    if (text[begin - 1] == '\n')
        clock->time = read_line_time(text + begin, clock->line_end - begin);
    return clock->time;
}
