/*
 * Any bytes as the name of a log and as its lines, told as a page. The first
 * byte seeds the sizes in which they arrive, the second is the length of the
 * name. However they arrive, the page is the same; its tags are those of the
 * program, each closed, and no byte from outside changes how others are read.
 */
#include "arrival.h"
#include "fuzz.h"
#include "records.h"
#include "report.h"

#include <stdlib.h>
#include <string.h>

enum { REPORT_LIMIT = 300000, DEPTH = 16 };

/* ---- the page of a log, as scan_files.c makes it ------------------------ */

struct log {
    const char *name; /* which ends in a NUL */
    const uint8_t *data;
    size_t size;
};

static void read_log(struct tally *tally, const struct log *log, uint32_t seed)
{
    struct input input;
    struct slice slice;
    char buffer[INPUT_SMALLEST];
    let_arrive(log->data, log->size, seed);
    open_input(&input, 0, buffer, sizeof buffer);
    while (next_slice(&input, &slice))
        finish_slice(&input, &slice, count_matches(tally, &slice));
    end_chronicle_file(tally->chronicle, &input, tally->line);
}

static struct caught make_page(const struct log *log, uint32_t seed)
{
    struct wanted wanted = ALL_WANTED;
    struct tally tally;
    struct caught caught;
    wanted.scanner = wuerr_make_scanner(true);
    REQUIRE(start_tally(&tally, &wanted, TALLY_CAPACITY));
    tally.chronicle = start_chronicle();
    REQUIRE(tally.chronicle != NULL && begin_tally_file(&tally, log->name));
    begin_chronicle_file(tally.chronicle, log->name);
    read_log(&tally, log, seed);
    tell_passed(tally.chronicle, log->name, log->name);
    start_catching(&caught, &stdout);
    print_report(&tally);
    stop_catching(&caught);
    end_tally(&tally);
    return caught;
}

/* ---- the properties ----------------------------------------------------- */

static const char *const tags[] = {
    "ul",   "li",    "b",       "h1",      "h2",     "h3",         "p",
    "svg",  "g",     "title",   "figure",  "main",   "figcaption", "span",
    "code", "div",   "article", "details", "pre",    "summary",    "i",
    "mark", "table", "thead",   "tbody",   "header", "tfoot",      "tr",
    "td",   "th",    "footer",  "body",    "html",   "rect",       "head",
};

/* The number of the tag that a text begins with, which is one of the program's.
 */
static size_t tag_of(const char *text)
{
    enum { TAGS = sizeof tags / sizeof *tags };
    size_t length = strcspn(text, " />");
    size_t tag = 0;
    while (tag < TAGS && (strlen(tags[tag]) != length ||
                          memcmp(tags[tag], text, length) != 0))
        tag++;
    REQUIRE(tag < TAGS);
    return tag;
}

/* Attributes are quoted, and hold nothing that comes from outside. */
static void check_attributes(const char *text, const char *end)
{
    int quotes = 0;
    for (; text < end; text++) {
        quotes += *text == '"';
        REQUIRE(strchr("<'&", *text) == NULL);
    }
    REQUIRE(quotes % 2 == 0);
}

static void check_tags(const char *text)
{
    size_t open[DEPTH];
    size_t depth = 0;
    while ((text = strchr(text, '<')) != NULL) {
        const char *end = strchr(++text, '>');
        REQUIRE(end != NULL);
        check_attributes(text, end);
        bool closes = *text == '/';
        size_t tag = tag_of(text + closes);
        if (closes) {
            REQUIRE(depth == 0 || open[--depth] == tag);
        } else if (end[-1] != '/') {
            REQUIRE(depth < DEPTH);
            open[depth++] = tag;
        }
    }
    REQUIRE(depth == 0);
}

static void check_page(const struct caught *page)
{
    REQUIRE(page->length < REPORT_LIMIT);
    check_shown(page->text, page->length);
    const char *body = strstr(page->text, "</style>\n");
    REQUIRE(body != NULL);
    body += sizeof "</style>\n" - 1;
    const char *begin = strstr(body, "</head>");
    REQUIRE(begin != NULL);
    check_tags(begin + sizeof "</head>" - 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char name[256] = "";
    if (size < 2 || size - 2 < data[1])
        return 0;
    memcpy(name, data + 2, data[1]);
    struct log log = {name, data + 2 + data[1], size - 2 - data[1]};
    struct caught whole = make_page(&log, 0);
    struct caught cut = make_page(&log, data[0] + UINT32_C(1));
    check_page(&whole);
    REQUIRE(whole.length == cut.length);
    REQUIRE(memcmp(whole.text, cut.text, cut.length) == 0);
    free(whole.text);
    free(cut.text);
    return 0;
}
