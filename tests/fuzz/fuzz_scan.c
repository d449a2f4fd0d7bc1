/*
 * Any bytes as a log. The first byte seeds the sizes in which it arrives, the
 * second chooses options. However it arrives, the same text, matches and output
 * come out; the output is the text with annotations behind its codes, and gets
 * no more if it is a log again.
 */
#include "annotate.h"
#include "arrival.h"
#include "fuzz.h"
#include "occurrences.h"
#include "output.h"
#include "records.h"
#include "summary.h"
#include "tally.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { TALLIES = 2 };

/* ---- scanning it, as scan_files.c does -------------------------------- */

struct found {
    wuerr_match *matches;
    size_t count;
    char *text; /* all slices */
    size_t length;
};

static struct found found;

static void add_match(const wuerr_match *match, size_t offset)
{
    found.matches =
        realloc(found.matches, (found.count + 1) * sizeof *found.matches);
    REQUIRE(found.matches != NULL);
    found.matches[found.count] = *match;
    found.matches[found.count++].offset = offset;
}

/* A way that keeps the matches and the text. */
static size_t collect(const struct wanted *wanted, const struct slice *slice)
{
    struct matches matches;
    wuerr_match *match;
    start_matches(&matches, slice, wanted);
    while ((match = next_match(&matches)) != NULL)
        if (take_wanted_row(wanted, slice->text, match))
            add_match(match, found.length + match->offset - slice->begin);
    size_t end = end_of_work(&matches);
    size_t length = end - slice->begin;
    found.text = realloc(found.text, found.length + length + 1);
    REQUIRE(found.text != NULL);
    memcpy(found.text + found.length, slice->text + slice->begin, length);
    found.length += length;
    found.text[found.length] = '\0';
    return end;
}

enum way { COLLECT, ANNOTATE, OCCURRENCES, TALLY };

struct scan {
    enum way way;
    struct options options;
    struct annotator annotator;
    struct occurrences occurrences;
    struct tally tally;
};

static size_t work(struct scan *scan, const struct slice *slice)
{
    switch (scan->way) {
    case COLLECT: return collect(&scan->options.wanted, slice);
    case ANNOTATE: return annotate(&scan->annotator, slice);
    case OCCURRENCES: return list_occurrences(&scan->occurrences, slice);
    default: return count_matches(&scan->tally, slice);
    }
}

static void scan_input(struct scan *scan, const uint8_t *data, size_t size,
                       uint32_t seed)
{
    struct input input;
    struct slice slice;
    char buffer[INPUT_SMALLEST]; /* so that short inputs are too long */
    let_arrive(data, size, seed);
    open_input(&input, 0, buffer, sizeof buffer);
    while (next_slice(&input, &slice)) {
        REQUIRE(slice.begin >= INPUT_CONTEXT && slice.begin < slice.end);
        REQUIRE(slice.end <= slice.length);
        size_t end = work(scan, &slice);
        REQUIRE(end >= slice.end && end <= slice.length);
        finish_slice(&input, &slice, end);
    }
    REQUIRE(input.error == 0);
}

static struct scan begin_scan(const struct options *options, enum way way)
{
    struct scan scan = {.way = way, .options = *options};
    scan.annotator.brief = options->brief;
    scan.occurrences.file = "log";
    scan.occurrences.line = scan.occurrences.column = 1;
    scan.occurrences.sheet =
        (struct sheet){options->format, occurrence_columns};
    scan.tally.line = 1;
    return scan;
}

static void run(const struct options *options, enum way way,
                const uint8_t *data, size_t size, uint32_t seed)
{
    struct scan scan = begin_scan(options, way);
    scan.annotator.wanted = scan.occurrences.wanted = &options->wanted;
    scan.annotator.color = options->color == COLOR_ALWAYS;
    scan.occurrences.options = options;
    scan_input(&scan, data, size, seed);
    flush_output();
}

/* ---- the properties --------------------------------------------------- */

/* The matches of the text as one slice. */
static void check_matches(const struct options *options)
{
    size_t length = INPUT_CONTEXT + found.length;
    char *text = malloc(length);
    REQUIRE(text != NULL);
    memset(text, '\n', INPUT_CONTEXT);
    if (found.length > 0)
        memcpy(text + INPUT_CONTEXT, found.text, found.length);
    struct slice slice = {text, length, INPUT_CONTEXT, length, true};
    struct matches matches;
    size_t count = 0;
    wuerr_match *match;
    start_matches(&matches, &slice, &options->wanted);
    while ((match = next_match(&matches)) != NULL) {
        if (!take_wanted_row(&options->wanted, text, match))
            continue;
        REQUIRE(count < found.count);
        const wuerr_match *other = &found.matches[count++];
        REQUIRE(match->offset - INPUT_CONTEXT == other->offset);
        REQUIRE(match->length == other->length);
        REQUIRE(match->kind == other->kind && match->number == other->number);
        REQUIRE(match->space == other->space);
        REQUIRE(match->entry.description == other->entry.description);
    }
    REQUIRE(count == found.count);
    free(text);
}

/* The first scan, in one piece, keeps what was found; the second, cut, has to
   find the same. */
static void check_cuts(const struct options *options, const uint8_t *data,
                       size_t size, uint32_t seed)
{
    run(options, COLLECT, data, size, 0);
    struct found whole = found;
    found = (struct found){.count = 0};
    run(options, COLLECT, data, size, seed);
    REQUIRE(found.length == whole.length && found.count == whole.count);
    REQUIRE(found.length == 0 ||
            memcmp(found.text, whole.text, found.length) == 0);
    for (size_t i = 0; i < found.count; i++) {
        REQUIRE(found.matches[i].offset == whole.matches[i].offset);
        REQUIRE(found.matches[i].length == whole.matches[i].length);
        REQUIRE(found.matches[i].number == whole.matches[i].number);
    }
    free(whole.matches);
    free(whole.text);
}

/* A tally of any capacity counts each match once. */
static void check_tally(const struct options *options, const uint8_t *data,
                        size_t size, uint32_t seed)
{
    struct scan scan = begin_scan(options, TALLY);
    unsigned long long sum = 0;
    REQUIRE(start_tally(&scan.tally, &options->wanted, TALLIES));
    scan.tally.line = 1;
    scan_input(&scan, data, size, seed);
    for (size_t i = 0; i < scan.tally.count; i++)
        sum += scan.tally.table[i].count;
    REQUIRE(scan.tally.count <= TALLIES);
    REQUIRE(sum + scan.tally.rest.count <= found.count); /* of lines */
    REQUIRE(scan.tally.match_count == found.count);
    struct caught summary;
    start_catching(&summary, &stdout);
    print_summary(&scan.tally, options);
    flush_output();
    stop_catching(&summary);
    check_records(options->format, summary.text, summary.length);
    free(summary.text);
    end_tally(&scan.tally);
}

/* What has no zero and no byte of a mark is not UTF-16. */
static bool is_text(const void *data, size_t size)
{
    return size > 0 && memchr(data, 0, size) == NULL &&
           memchr(data, 0xFF, size) == NULL;
}

/* It passes unchanged. */
static void check_text(const uint8_t *data, size_t size)
{
    if (!is_text(data, size))
        return;
    REQUIRE(found.length == size);
    REQUIRE(memcmp(found.text, data, size) == 0);
}

enum { ESCAPE = 0x1B };

static bool holds(const char *text, size_t length, char c)
{
    return length > 0 && memchr(text, c, length) != NULL;
}

/* Moves a byte back to where it stands without annotations. */
static size_t put_back(struct caught *caught, size_t to, size_t from)
{
    caught->text[to] = caught->text[from];
    return 1;
}

/* Whether the text is what is left of the output if something is taken out. */
static bool is_in_order(const char *output, size_t length)
{
    size_t done = 0;
    for (size_t i = 0; i < length && done < found.length; i++)
        done += output[i] == found.text[done] ? 1 : 0;
    return done == found.length;
}

/* Annotated text stays as it is. */
static void check_twice(const struct options *options, const char *output,
                        size_t length)
{
    struct caught again;
    start_catching(&again, &stdout);
    run(options, ANNOTATE, (const uint8_t *)output, length, 0);
    stop_catching(&again);
    REQUIRE(again.length == length);
    REQUIRE(memcmp(again.text, output, length) == 0);
    free(again.text);
}

/* Without its annotations, which colour tells apart, the output is the text. A
   list of codes in a line of JSON has no colour. */
static void check_removable(const struct options *options, const uint8_t *data,
                            size_t size)
{
    struct options colored = *options;
    struct caught caught;
    colored.color = COLOR_ALWAYS;
    start_catching(&caught, &stdout);
    run(&colored, ANNOTATE, data, size, 0);
    stop_catching(&caught);
    size_t length = 0;
    bool is_annotation = false;
    for (size_t i = 0; i < caught.length; i++)
        if (caught.text[i] != ESCAPE)
            length += is_annotation ? 0 : put_back(&caught, length, i);
        else {
            is_annotation = !is_annotation;
            i += is_annotation ? sizeof "[31m" - 1 : sizeof "[0m" - 1;
        }
    if (strstr(caught.text, "\"wuerr\":[") == NULL)
        REQUIRE(length == found.length);
    REQUIRE(is_in_order(caught.text, length));
    free(caught.text);
}

/* What a way of output writes, however the input arrives. */
static void check_output(const struct options *options, enum way way,
                         const uint8_t *data, size_t size, uint32_t seed)
{
    struct caught whole;
    struct caught cut;
    start_catching(&whole, &stdout);
    run(options, way, data, size, 0);
    stop_catching(&whole);
    start_catching(&cut, &stdout);
    run(options, way, data, size, seed);
    stop_catching(&cut);
    REQUIRE(whole.length == cut.length);
    REQUIRE(memcmp(whole.text, cut.text, cut.length) == 0);
    if (way == OCCURRENCES)
        check_records(options->format, whole.text, whole.length);
    if (way == ANNOTATE && !holds(found.text, found.length, ESCAPE))
        check_removable(options, data, size);
    if (way == ANNOTATE && is_text(cut.text, cut.length) &&
        cut.length < INPUT_SMALLEST / 4) /* no line comes in pieces */
        check_twice(options, cut.text, cut.length);
    free(whole.text);
    free(cut.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    uint32_t seed = data[0] + UINT32_C(1);
    struct options options = {.mode = MODE_SCAN,
                              .format = (enum format)(data[1] & 3),
                              .brief = (data[1] & 4) != 0};
    if (options.format == FORMAT_TEXT && options.brief)
        options.format = FORMAT_MARKDOWN;
    options.wanted.classes = UINT32_MAX;
    options.wanted.tables =
        (data[1] & 8) != 0 ? UINT64_C(1) << (data[1] >> 4) : UINT64_MAX;
    options.wanted.scanner = wuerr_make_scanner((data[1] & 0x18) == 0x10);
    found = (struct found){.count = 0};
    data += 2;
    size -= 2;
    check_cuts(&options, data, size, seed);
    check_text(data, size);
    check_matches(&options);
    check_output(&options, ANNOTATE, data, size, seed);
    check_output(&options, OCCURRENCES, data, size, seed);
    check_tally(&options, data, size, seed);
    free(found.matches);
    free(found.text);
    return 0;
}
