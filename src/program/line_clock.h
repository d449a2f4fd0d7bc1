/* The time of the line in which a match stands, read once a line. */
#ifndef LINE_CLOCK_H
#define LINE_CLOCK_H

#include "input.h"
#include "line_time.h"

struct line_clock {
    struct line_time time; /* of the line, also where it began before */
    size_t line_end;       /* in the slice; what is before has been read */
};

/* Begins a slice: no line of it has been read. */
void start_clock(struct line_clock *clock);

/* The time of the line that a place of the slice is in. Places ascend. */
struct line_time time_at(struct line_clock *clock, const struct slice *slice,
                         size_t place);

#endif
