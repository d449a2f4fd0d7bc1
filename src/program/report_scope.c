/* What a report is about: the time of the codes, and what was scanned. */
#include "report_scope.h"

#include "html.h"
#include "report_row.h"

#include <stdio.h>
#include <string.h>

/* ---- time ------------------------------------------------------------- */

/* Bars have room for so many at least, that one is no wall. */
enum { BAR_STEP = 10, BAR_BODY = 8, BAR_HEIGHT = 100, BARS_LEAST = 24 };

static unsigned long long bar_sum(const struct timeline_bar *bar)
{
    return bar->failures + bar->others;
}

static unsigned long long highest_bar(const struct timeline *timeline)
{
    unsigned long long highest = 0;
    for (size_t i = 0; i < TIMELINE_BARS; i++)
        if (bar_sum(&timeline->bars[i]) > highest)
            highest = bar_sum(&timeline->bars[i]);
    return highest;
}

/* Writes when a bar begins: its day, if it is a day wide. */
static void put_bar_time(const struct timeline *timeline, size_t bar)
{
    char text[TIME_SPAN_SIZE];
    struct line_time time = bar_time(timeline, bar);
    write_time_span(&time, &time, text);
    bool is_day = bar_minutes(timeline) % (24 * 60) == 0;
    printf("%.*s", is_day ? (int)sizeof "2023-05-22" - 1 : TIME_SPAN_SIZE,
           text);
}

/* Writes a part of a bar from a height downwards. */
static void put_block(size_t bar, double top, double height, const char *kind)
{
    if (height > 0)
        printf("<rect x=\"%lu\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" "
               "class=\"%s\"/>",
               (unsigned long)bar * BAR_STEP + 1, top, BAR_BODY, height, kind);
}

static void put_bar(const struct timeline *timeline, size_t place, double unit)
{
    const struct timeline_bar *bar = &timeline->bars[place];
    double failures = (double)bar->failures * unit;
    double others = (double)bar->others * unit;
    if (bar_sum(bar) == 0)
        return;
    fputs("<g><title>", stdout);
    put_bar_time(timeline, place);
    printf(": %llu failing, %llu other</title>", bar->failures, bar->others);
    put_block(place, BAR_HEIGHT - failures, failures, "failing");
    put_block(place, BAR_HEIGHT - failures - others, others, "other");
    fputs("</g>\n", stdout);
}

static void put_width(unsigned long minutes)
{
    static const struct {
        unsigned long minutes;
        const char *noun;
    } units[] = {{24 * 60, "day"}, {60, "hour"}, {1, "minute"}};
    size_t unit = 0;
    while (minutes % units[unit].minutes != 0)
        unit++;
    put_counted(minutes / units[unit].minutes, units[unit].noun);
}

void put_timeline(const struct timeline *timeline)
{
    size_t count = count_bars(timeline);
    size_t room = count < BARS_LEAST ? BARS_LEAST : count;
    unsigned long long highest = highest_bar(timeline);
    if (highest == 0)
        return;
    fputs("<h2>When</h2>\n<figure>\n", stdout);
    printf("<svg class=\"times\" viewBox=\"0 0 %lu %d\" "
           "preserveAspectRatio=\"none\" role=\"img\" "
           "aria-label=\"Codes by the time of their lines\">\n",
           (unsigned long)room * BAR_STEP, BAR_HEIGHT);
    for (size_t i = 0; i < count; i++)
        put_bar(timeline, i, (double)BAR_HEIGHT / (double)highest);
    fputs("</svg>\n<figcaption><span>", stdout);
    put_bar_time(timeline, 0);
    fputs("</span><span>a bar is ", stdout);
    put_width(bar_minutes(timeline));
    fputs(", the highest ", stdout);
    put_counted(highest, "code");
    fputs("; <span class=\"failing\">failing</span>, "
          "<span class=\"other\">other</span></span><span>",
          stdout);
    put_bar_time(timeline, room - 1);
    fputs("</span></figcaption>\n</figure>\n", stdout);
}

/* ---- inputs ----------------------------------------------------------- */

static const struct {
    enum encoding encoding;
    const char *name;
} encodings[] = {
    {ENCODING_BYTES, "8 bits"},
    {ENCODING_UTF16LE, "UTF-16"},
    {ENCODING_UTF16BE, "UTF-16 BE"},
};

static void put_encodings(unsigned set)
{
    const char *between = "";
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++)
        if ((set >> encodings[i].encoding & 1) != 0) {
            printf("%s%s", between, encodings[i].name);
            between = ", ";
        }
}

static void put_cell_number(unsigned long long number)
{
    fputs("<td>", stdout);
    put_grouped(number);
    fputs("</td>", stdout);
}

static void put_file(const struct scanned_file *file)
{
    put_cell_number(file->failures);
    put_cell_number(file->others);
    put_cell_number(file->lines);
    put_cell_number(file->bytes);
    fputs("<td>", stdout);
    put_encodings(file->encodings);
    fputs("</td></tr>\n", stdout);
}

static void put_files(const struct chronicle *chronicle)
{
    size_t count = chronicle->file_count;
    size_t shown = count < FILES_KEPT ? count : FILES_KEPT;
    fputs("<div class=\"wide\" role=\"region\" tabindex=\"0\" "
          "aria-label=\"What was "
          "scanned\">\n<table>\n<thead><tr><th>file</th><th>failing</"
          "th><th>other</th>"
          "<th>lines</th><th>bytes</th><th>text</th></tr></thead>\n<tbody>\n",
          stdout);
    for (size_t i = 0; i < shown; i++) {
        fputs("<tr><th>", stdout);
        put_name(chronicle->files[i].name);
        fputs("</th>", stdout);
        put_file(&chronicle->files[i]);
    }
    fputs("</tbody>\n<tfoot>\n<tr><th>", stdout);
    put_counted(count, "file");
    fputs("</th>", stdout);
    put_file(&chronicle->all);
    fputs("</tfoot>\n</table>\n</div>\n", stdout);
}

/* The bytes that a reason may take. */
enum { REASON_SIZE = 120 };

static void put_passed(const struct chronicle *chronicle)
{
    size_t count = chronicle->passed_count;
    size_t shown = count < PASSED_KEPT ? count : PASSED_KEPT;
    if (count == 0)
        return;
    fputs("<h2>What was passed by</h2>\n<ul>\n", stdout);
    for (size_t i = 0; i < shown; i++) {
        const char *reason = chronicle->passed[i].reason;
        fputs("<li>", stdout);
        put_name(chronicle->passed[i].name);
        fputs(": ", stdout);
        put_html_within(reason, strlen(reason), REASON_SIZE);
        fputs("</li>\n", stdout);
    }
    if (count > shown) {
        fputs("<li>", stdout);
        put_grouped(count - shown);
        fputs(" more</li>\n", stdout);
    }
    fputs("</ul>\n", stdout);
}

void put_scope(const struct chronicle *chronicle)
{
    fputs("<h2>What was scanned</h2>\n", stdout);
    if (chronicle->file_count > 0)
        put_files(chronicle);
    put_passed(chronicle);
}
