/* The time that a line of a log gives itself. */
#ifndef LINE_TIME_H
#define LINE_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Minutes east of Greenwich that no clock is: the line does not say. */
enum { OFFSET_UNKNOWN = INT16_MAX };

struct line_time {
    uint64_t moment;   /* the digits YYYYMMDDhhmmss; 0 if the time is unknown */
    uint32_t fraction; /* of a second, in units of 100 ns */
    int16_t offset;    /* in minutes, or OFFSET_UNKNOWN */
    uint8_t digits;    /* that the line gives of the fraction, at most 7 */
};

enum { LINE_TIME_SIZE = sizeof "2023-05-22T08:10:12.9012243+02:00" };

/*
 * Reads the time in a line: a date that begins with its year and a time of day
 * behind it, as in WindowsUpdate.log, CBS, DISM, Setup and ISO 8601, or the
 * time and date of CMTrace. Of a time without a date, or a date whose day and
 * month cannot be told apart, it is unknown.
 */
struct line_time read_line_time(const char *line, size_t length);

/* Writes it as ISO 8601; an empty text if it is unknown. */
void write_line_time(const struct line_time *time, char text[LINE_TIME_SIZE]);

enum { TIME_SPAN_SIZE = sizeof "2023-05-22 08:10 to 2023-05-24 09:02" };

/*
 * Writes the time from one to another, by the clock of the lines and to the
 * minute, as a person reads it: the second only if it is another minute, its
 * date only if it is another day. An empty text if the first is unknown.
 */
void write_time_span(const struct line_time *from, const struct line_time *to,
                     char text[TIME_SPAN_SIZE]);

/* Whether one time is known and before another, by the clock of the lines. */
bool is_earlier(const struct line_time *a, const struct line_time *b);

#endif
