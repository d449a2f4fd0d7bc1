/* The time that a line of a log gives itself. */
#include "line_time.h"

#include "digits.h"

#include <stdlib.h>
#include <string.h>

enum { FRACTION_DIGITS = 7, LOOKED_AT = 512 };

/* Where reading stands in a line. */
struct line_reader {
    const char *at, *end;
};

/* ---- pieces ----------------------------------------------------------- */

/* Reads digits, as many as there are from `least` to `most`; -1 if fewer. */
static int read_digits(struct line_reader *reader, int least, int most)
{
    int value = 0;
    int count = 0;
    while (count < most && reader->at < reader->end && *reader->at >= '0' &&
           *reader->at <= '9') {
        value = value * 10 + (*reader->at++ - '0');
        count++;
    }
    return count < least ? -1 : value;
}

static bool take_one_of(struct line_reader *reader, const char *set)
{
    if (reader->at == reader->end ||
        memchr(set, *reader->at, strlen(set)) == NULL)
        return false;
    reader->at++;
    return true;
}

static bool is_within(int value, int least, int most)
{
    return value >= least && value <= most;
}

static uint64_t pack_date(int year, int month, int day)
{
    if (!is_within(year, 1601, 9999) || !is_within(month, 1, 12) ||
        !is_within(day, 1, 31))
        return 0;
    return (uint64_t)year * 10000 + (uint64_t)(month * 100 + day);
}

/* Reads 08:10:12 and a fraction behind a point, a comma or a colon. */
static bool read_time_of_day(struct line_reader *reader, uint64_t date,
                             struct line_time *time)
{
    int hour = read_digits(reader, 2, 2);
    int minute = take_one_of(reader, ":") ? read_digits(reader, 2, 2) : -1;
    int second = take_one_of(reader, ":") ? read_digits(reader, 2, 2) : -1;
    if (!is_within(hour, 0, 23) || !is_within(minute, 0, 59) ||
        !is_within(second, 0, 60))
        return false;
    time->moment =
        date * 1000000 + (uint64_t)(hour * 10000 + minute * 100 + second);
    struct line_reader behind = *reader;
    if (!take_one_of(&behind, ".,:"))
        return true;
    const char *begin = behind.at;
    int fraction = read_digits(&behind, 1, FRACTION_DIGITS);
    if (fraction < 0)
        return true;
    time->digits = (uint8_t)(behind.at - begin);
    for (int i = time->digits; i < FRACTION_DIGITS; i++)
        fraction *= 10;
    time->fraction = (uint32_t)fraction;
    while (read_digits(&behind, 1, 1) >= 0) /* finer than is kept */
        continue;
    *reader = behind;
    return true;
}

/* Reads Z, +02:00 or +0200. */
static void read_offset(struct line_reader *reader, struct line_time *time)
{
    struct line_reader behind = *reader;
    if (take_one_of(&behind, "Z")) {
        time->offset = 0;
        return;
    }
    bool west = take_one_of(&behind, "-");
    if (!west && !take_one_of(&behind, "+"))
        return;
    int hours = read_digits(&behind, 2, 2);
    take_one_of(&behind, ":");
    int minutes = read_digits(&behind, 2, 2);
    if (is_within(hours, 0, 14) && is_within(minutes, 0, 59))
        time->offset = (int16_t)((west ? -1 : 1) * (hours * 60 + minutes));
}

/* ---- forms ------------------------------------------------------------ */

/* 2023/05/22 08:10:12.9012243 or 2023-05-22T08:10:12Z, at this place. */
static bool read_year_first(struct line_reader reader, struct line_time *time)
{
    int year = read_digits(&reader, 4, 4);
    char joint = reader.at < reader.end ? *reader.at : '\0';
    const char joints[] = {joint, '\0'};
    if (!take_one_of(&reader, "-/"))
        return false;
    int month = read_digits(&reader, 2, 2);
    int day = take_one_of(&reader, joints) ? read_digits(&reader, 2, 2) : -1;
    uint64_t date = pack_date(year, month, day);
    if (date == 0 || !take_one_of(&reader, "T \t"))
        return false;
    while (take_one_of(&reader, " \t"))
        continue;
    if (!read_time_of_day(&reader, date, time))
        return false;
    read_offset(&reader, time);
    return true;
}

/* Goes behind the next occurrence of a text; false if there is none. */
static bool go_behind(struct line_reader *reader, const char *text)
{
    size_t length = strlen(text);
    while ((size_t)(reader->end - reader->at) >= length) {
        if (memcmp(reader->at, text, length) == 0) {
            reader->at += length;
            return true;
        }
        reader->at++;
    }
    return false;
}

/* time="20:01:02.123-120" date="05-21-2018" of CMTrace: the minutes behind the
   time are those that make it UTC. */
static bool read_cmtrace(struct line_reader reader, struct line_time *time)
{
    if (!go_behind(&reader, "<time=\""))
        return false;
    struct line_reader date_reader = reader;
    if (!go_behind(&date_reader, " date=\""))
        return false;
    int month = read_digits(&date_reader, 1, 2);
    int day =
        take_one_of(&date_reader, "-") ? read_digits(&date_reader, 1, 2) : -1;
    int year =
        take_one_of(&date_reader, "-") ? read_digits(&date_reader, 4, 4) : -1;
    uint64_t date = pack_date(year, month, day);
    if (date == 0 || !read_time_of_day(&reader, date, time))
        return false;
    bool west = take_one_of(&reader, "+");
    int minutes =
        west || take_one_of(&reader, "-") ? read_digits(&reader, 1, 3) : -1;
    if (is_within(minutes, 0, 14 * 60))
        time->offset = (int16_t)(west ? -minutes : minutes);
    return true;
}

/* ---- a line ----------------------------------------------------------- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

struct line_time read_line_time(const char *line, size_t length)
{
    struct line_time time = {.offset = OFFSET_UNKNOWN};
    struct line_reader whole = {line, line + length};
    const char *last = line + (length < LOOKED_AT ? length : LOOKED_AT);
    for (const char *at = line; at < last; at++)
        if (is_digit(*at) && (at == line || !is_digit(at[-1])) &&
            read_year_first((struct line_reader){at, whole.end}, &time))
            return time;
    if (read_cmtrace(whole, &time))
        return time;
    return (struct line_time){.offset = OFFSET_UNKNOWN};
}

/* 2023-05-22 of the number 20230522. */
static char *write_date(char *text, unsigned date)
{
    text = write_digits(text, date / 10000, 4);
    *text++ = '-';
    text = write_digits(text, date / 100, 2);
    *text++ = '-';
    return write_digits(text, date, 2);
}

/* 08:10 of the number 81059. */
static char *write_clock(char *text, unsigned clock)
{
    text = write_digits(text, clock / 10000, 2);
    *text++ = ':';
    return write_digits(text, clock / 100, 2);
}

void write_line_time(const struct line_time *time, char text[LINE_TIME_SIZE])
{
    unsigned date = (unsigned)(time->moment / 1000000);
    unsigned clock = (unsigned)(time->moment % 1000000);
    text[0] = '\0';
    if (time->moment == 0)
        return;
    char *end = write_date(text, date);
    *end++ = 'T';
    end = write_clock(end, clock);
    *end++ = ':';
    end = write_digits(end, clock, 2);
    if (time->digits > 0) {
        *end = '.';
        write_digits(end + 1, time->fraction, FRACTION_DIGITS);
        end += 1 + time->digits;
    }
    unsigned offset = (unsigned)abs(time->offset);
    if (time->offset == 0) {
        *end++ = 'Z';
    } else if (time->offset != OFFSET_UNKNOWN) {
        *end++ = time->offset < 0 ? '-' : '+';
        end = write_clock(end, offset / 60 * 10000 + offset % 60 * 100);
    }
    *end = '\0';
}

/* 2023-05-22 08:10, the last so many characters of it; returns how many. */
static int write_minute(const struct line_time *time, int length, char *text)
{
    char whole[sizeof "2023-05-22 08:10"];
    char *end = write_date(whole, (unsigned)(time->moment / 1000000));
    *end++ = ' ';
    end = write_clock(end, (unsigned)(time->moment % 1000000));
    memcpy(text, end - length, (size_t)length);
    text[length] = '\0';
    return length;
}

void write_time_span(const struct line_time *from, const struct line_time *to,
                     char text[TIME_SPAN_SIZE])
{
    static const int whole = sizeof "2023-05-22 08:10" - 1;
    static const int clock = sizeof "08:10" - 1;
    text[0] = '\0';
    if (from->moment == 0)
        return;
    int length = write_minute(from, whole, text);
    if (from->moment / 100 == to->moment / 100)
        return;
    bool same_day = from->moment / 1000000 == to->moment / 1000000;
    strcpy(text + length, " to ");
    length += (int)sizeof " to " - 1;
    write_minute(to, same_day ? clock : whole, text + length);
}

bool is_earlier(const struct line_time *a, const struct line_time *b)
{
    if (a->moment != b->moment)
        return a->moment != 0 && a->moment < b->moment;
    return a->fraction < b->fraction;
}
