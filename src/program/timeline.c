/* How many codes stand in lines of which time. */
#include "timeline.h"

/* Minutes, each a divisor of the next: bars become wider by adding up. The last
   covers all years of logs. */
static const unsigned long widths[] = {
    1,
    5,
    15,
    60,
    3 * 60,
    12 * 60,
    24 * 60,
    7 * 24 * 60,
    28 * 24 * 60,
    84 * 24 * 60,
    252 * 24 * 60,
    756 * 24 * 60,
};

enum { FIRST_YEAR = 1990, LAST_YEAR = 2099, DAY = 24 * 60 };

_Static_assert((LAST_YEAR - FIRST_YEAR + 1) * 366 < 756 * (TIMELINE_BARS - 1),
               "the widest bars cover all years");

/* ---- the calendar ----------------------------------------------------- */

/* Days from 1 March of the year 0, by years that begin in March: a leap day is
   the last of its year. */
static unsigned long day_number(unsigned long year, unsigned long month,
                                unsigned long day)
{
    unsigned long months = (month + 9) % 12;
    unsigned long years = year - months / 10;
    return years * 365 + years / 4 - years / 100 + years / 400 +
           (months * 306 + 5) / 10 + day - 1;
}

/* The date of such a number, as the digits YYYYMMDD. */
static unsigned long date_of(unsigned long number)
{
    unsigned long year = (unsigned long)((10000ULL * number + 14780) / 3652425);
    unsigned long first = day_number(year, 3, 1);
    if (first > number)
        first = day_number(--year, 3, 1);
    unsigned long months = ((number - first) * 100 + 52) / 3060;
    unsigned long month = (months + 2) % 12 + 1;
    unsigned long day = number - first - (months * 306 + 5) / 10 + 1;
    return (year + (months + 2) / 12) * 10000 + month * 100 + day;
}

/* 0 of a time that counts for nothing. */
static unsigned long minute_of(const struct line_time *time)
{
    unsigned long date = (unsigned long)(time->moment / 1000000);
    unsigned long clock = (unsigned long)(time->moment % 1000000);
    unsigned long year = date / 10000;
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return 0;
    return day_number(year, date / 100 % 100, date % 100) * DAY +
           clock / 10000 * 60 + clock / 100 % 100;
}

/* ---- bars ------------------------------------------------------------- */

unsigned long bar_minutes(const struct timeline *timeline)
{
    return widths[timeline->width];
}

static void move_bar(struct timeline *timeline, size_t from, size_t to)
{
    struct timeline_bar bar = timeline->bars[from];
    timeline->bars[from] = (struct timeline_bar){0, 0};
    timeline->bars[to].failures += bar.failures;
    timeline->bars[to].others += bar.others;
}

static void widen_bars(struct timeline *timeline)
{
    unsigned long before = bar_minutes(timeline);
    timeline->width++;
    unsigned long times = bar_minutes(timeline) / before;
    unsigned long origin = timeline->origin / times;
    for (size_t i = 0; i < TIMELINE_BARS; i++)
        move_bar(timeline, i, (timeline->origin + i) / times - origin);
    timeline->origin = origin;
}

size_t count_bars(const struct timeline *timeline)
{
    unsigned long minutes = bar_minutes(timeline);
    return timeline->last / minutes - timeline->first / minutes + 1;
}

/* Makes the bars reach from the first to the last minute. */
static void cover(struct timeline *timeline)
{
    while (count_bars(timeline) > TIMELINE_BARS)
        widen_bars(timeline);
    unsigned long origin = timeline->first / bar_minutes(timeline);
    size_t shift = timeline->origin - origin;
    for (size_t i = TIMELINE_BARS - shift; shift > 0 && i-- > 0;)
        move_bar(timeline, i, i + shift);
    timeline->origin = origin;
}

void add_to_timeline(struct timeline *timeline, const struct line_time *time,
                     bool is_failure)
{
    unsigned long minute = minute_of(time);
    if (minute == 0)
        return;
    if (timeline->first == 0)
        timeline->first = timeline->last = timeline->origin = minute;
    if (minute < timeline->first)
        timeline->first = minute;
    if (minute > timeline->last)
        timeline->last = minute;
    cover(timeline);
    struct timeline_bar *bar =
        &timeline->bars[minute / bar_minutes(timeline) - timeline->origin];
    if (is_failure)
        bar->failures++;
    else
        bar->others++;
}

struct line_time bar_time(const struct timeline *timeline, size_t bar)
{
    unsigned long minute =
        (unsigned long)(timeline->origin + bar) * bar_minutes(timeline);
    unsigned long clock = minute % DAY / 60 * 100 + minute % 60;
    return (struct line_time){
        .moment = (uint64_t)date_of(minute / DAY) * 1000000 + clock * 100,
        .offset = OFFSET_UNKNOWN};
}
