/* How many codes stand in lines of which time. */
#ifndef TIMELINE_H
#define TIMELINE_H

#include "line_time.h"

enum { TIMELINE_BARS = 96 };

/* A part of the time: what it has of failures, and of other codes. */
struct timeline_bar {
    unsigned long long failures, others;
};

/* Bars of one width, which grows with the time that they have to cover. All
   zero is one of no time. */
struct timeline {
    size_t width;              /* by its place in a list of widths */
    unsigned long first, last; /* the earliest and the latest minute; or 0 */
    unsigned long origin;      /* when the first bar begins, in widths */
    struct timeline_bar bars[TIMELINE_BARS];
};

/* Counts a code of a line; of an unknown time not, nor of one in which no log
   was written: a clock that was never set would hide all others. */
void add_to_timeline(struct timeline *timeline, const struct line_time *time,
                     bool is_failure);

/* The minutes that a bar is wide. */
unsigned long bar_minutes(const struct timeline *timeline);

/* How many bars reach from the first to the last. */
size_t count_bars(const struct timeline *timeline);

/* When a bar begins. */
struct line_time bar_time(const struct timeline *timeline, size_t bar);

#endif
