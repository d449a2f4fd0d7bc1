/* The counts of a scan as a page. */
#include "report.h"

#include "counted.h"
#include "html.h"
#include "page.h"
#include "report_row.h"
#include "report_scope.h"

#include <stdio.h>

/* What a page has room for, at a few thousand bytes a meaning. */
enum { FAILURES_SHOWN = 60, OTHERS_SHOWN = 20, EXCERPTS_OPEN = 3 };

/* ---- the head --------------------------------------------------------- */

static void put_title(const struct chronicle *chronicle)
{
    fputs(chronicle->all.failures > 0 ? "What failed in " : "No failure in ",
          stdout);
    if (chronicle->file_count == 1)
        put_name(chronicle->files[0].name);
    else
        put_counted(chronicle->file_count, "file");
}

/* A number, and what it is of. */
static void put_figure(unsigned long long number, const char *one,
                       const char *many)
{
    fputs("<li><b>", stdout);
    put_grouped(number);
    printf("</b> %s</li>\n", number == 1 ? one : many);
}

static size_t count_failures(const struct tally *tally)
{
    size_t count = 0;
    while (count < tally->count && !is_harmless(&tally->table[count]))
        count++;
    return count;
}

static void put_head(const struct tally *tally, size_t failures)
{
    const struct chronicle *chronicle = tally->chronicle;
    put_page_head();
    fputs("<title>", stdout);
    put_title(chronicle);
    fputs("</title>\n</head>\n<body class=\"report\">\n<header>\n<h1>", stdout);
    put_title(chronicle);
    fputs("</h1>\n<ul class=\"figures\">\n", stdout);
    put_figure(chronicle->all.failures, "failure", "failures");
    put_figure(failures, "kind of failure", "kinds of failure");
    put_figure(chronicle->all.others, "code of no failure",
               "codes of no failure");
    put_figure(chronicle->all.lines, "line", "lines");
    fputs("</ul>\n</header>\n<main>\n", stdout);
}

/* ---- classes ---------------------------------------------------------- */

/* Lines that hold codes, by class, and those of none. */
struct class_counts {
    unsigned long long of[WUERR_CLASSES + 1];
};

static struct class_counts count_classes(const struct tally *tally)
{
    struct class_counts counts = {{0}};
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i]);
        counts.of[finding.entry.kind] += finding.count;
    }
    return counts;
}

static size_t most_of(const struct class_counts *counts)
{
    size_t most = 0;
    for (size_t i = 1; i <= WUERR_CLASSES; i++)
        if (counts->of[i] > counts->of[most])
            most = i;
    return most;
}

static void put_classes(const struct tally *tally)
{
    struct class_counts counts = count_classes(tally);
    size_t most = most_of(&counts);
    unsigned long long whole = counts.of[most];
    fputs("<h2>Lines by class</h2>\n<ul class=\"bars\">\n", stdout);
    for (; counts.of[most] > 0; most = most_of(&counts)) {
        fputs("<li>", stdout);
        put_label((wuerr_class)most);
        put_share(counts.of[most], whole, (wuerr_class)most);
        put_grouped(counts.of[most]);
        fputs("</li>\n", stdout);
        counts.of[most] = 0;
    }
    fputs("</ul>\n", stdout);
}

/* ---- meanings --------------------------------------------------------- */

/* Says how many meanings have no room, and on how many lines they are. */
static void put_left_out(const struct tally *tally, size_t begin, size_t end)
{
    unsigned long long lines = 0;
    for (size_t i = begin; i < end; i++)
        lines += tally->table[i].count;
    if (begin >= end)
        return;
    fputs("<p class=\"quiet\">And ", stdout);
    put_grouped(end - begin);
    fputs(" more, on ", stdout);
    put_counted(lines, "line");
    fputs(".</p>\n", stdout);
}

/* Writes the meanings of a part of the table, as many as there is room for. */
static void put_meanings(const struct tally *tally, size_t begin, size_t end,
                         size_t room)
{
    unsigned long long most = begin < end ? tally->table[begin].count : 0;
    size_t shown = end - begin < room ? end : begin + room;
    for (size_t i = begin; i < shown; i++) {
        const struct counted *counted = &tally->table[i];
        struct finding finding = find_counted(counted);
        put_meaning(&finding, most,
                    find_excerpt(&tally->chronicle->excerpts, counted->met),
                    i - begin < EXCERPTS_OPEN);
    }
    put_left_out(tally, shown, end);
}

/* Says what found the table full. */
static void put_rest(const struct counted *rest)
{
    char text[REST_SIZE];
    find_rest(rest, text);
    if (rest->count > 0)
        printf("<p class=\"quiet\">And %s.</p>\n", text);
}

void print_report(const struct tally *tally)
{
    size_t failures = count_failures(tally);
    put_head(tally, failures);
    put_timeline(&tally->chronicle->timeline);
    if (tally->count > 0)
        put_classes(tally);
    if (failures > 0)
        fputs("<h2>Failures</h2>\n", stdout);
    put_meanings(tally, 0, failures, FAILURES_SHOWN);
    if (failures < tally->count)
        fputs("<h2>No failure</h2>\n", stdout);
    put_meanings(tally, failures, tally->count, OTHERS_SHOWN);
    put_rest(&tally->rest);
    put_scope(tally->chronicle);
    printf("</main>\n<footer>wuerr %s</footer>\n</body>\n</html>\n",
           wuerr_version());
}
