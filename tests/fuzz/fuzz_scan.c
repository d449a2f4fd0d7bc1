/*
 * Any bytes as a log. The first byte seeds the sizes in which it arrives, the
 * second chooses options. However it arrives, the same text, matches and output
 * come out; the output is the text with annotations behind its codes.
 */
#include "fuzz.h"
#include "port.h"
#include "scanner.h"
#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- what arrives ----------------------------------------------------- */

static const uint8_t *source;
static size_t source_left;
static uint32_t cuts; /* 0: in one piece */

long port_read(int file, void *buffer, size_t size)
{
    (void)file;
    if (cuts != 0) {
        cuts = cuts * UINT32_C(1664525) + UINT32_C(1013904223);
        size_t most = (cuts >> 20) % 7 == 0 ? 300 : 9;
        size_t cut = 1 + (cuts >> 8) % most;
        size = size < cut ? size : cut;
    }
    size = size < source_left ? size : source_left;
    if (size > 0)
        memcpy(buffer, source, size);
    source += size;
    source_left -= size;
    return (long)size;
}

bool port_has_color(int file)
{
    (void)file;
    return false;
}

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

/* A way of output that keeps the matches and the text. */
static size_t collect(struct scanner *scanner, const struct slice *slice)
{
    size_t from = first_match_from(slice);
    size_t end = slice->end;
    wuerr_match match;
    while (next_match(scanner, slice, &from, &match)) {
        add_match(&match, found.length + match.offset - slice->begin);
        if (from > end)
            end = from;
    }
    size_t length = end - slice->begin;
    found.text = realloc(found.text, found.length + length + 1);
    REQUIRE(found.text != NULL);
    memcpy(found.text + found.length, slice->text + slice->begin, length);
    found.length += length;
    found.text[found.length] = '\0';
    return end;
}

static void scan(struct scanner scanner, const uint8_t *data, size_t size,
                 uint32_t seed, work_on_slice work)
{
    char buffer[INPUT_SMALLEST]; /* so that short inputs are too long */
    struct input input;
    struct slice slice;
    source = data;
    source_left = size;
    cuts = seed;
    open_input(&input, 0, buffer, sizeof buffer);
    scanner.line = scanner.column = 1;
    while (next_slice(&input, &slice)) {
        REQUIRE(slice.begin == INPUT_CONTEXT && slice.begin < slice.end);
        REQUIRE(slice.end <= slice.length);
        size_t end = work(&scanner, &slice);
        REQUIRE(end >= slice.end && end <= slice.length);
        finish_slice(&input, &slice, end);
    }
    REQUIRE(input.error == 0);
}

/* ---- the properties --------------------------------------------------- */

/* The matches of the text as one slice. */
static void check_matches(const struct scanner *scanner)
{
    size_t length = INPUT_CONTEXT + found.length;
    char *text = malloc(length);
    REQUIRE(text != NULL);
    memset(text, '\n', INPUT_CONTEXT);
    if (found.length > 0)
        memcpy(text + INPUT_CONTEXT, found.text, found.length);
    struct slice slice = {text, length, INPUT_CONTEXT, length, true};
    size_t from = first_match_from(&slice);
    size_t count = 0;
    wuerr_match match;
    while (next_match(scanner, &slice, &from, &match)) {
        REQUIRE(count < found.count);
        const wuerr_match *other = &found.matches[count++];
        REQUIRE(match.offset - INPUT_CONTEXT == other->offset);
        REQUIRE(match.length == other->length);
        REQUIRE(match.kind == other->kind && match.code == other->code);
        REQUIRE(match.row.entry.code == other->row.entry.code);
        REQUIRE(match_name(&match) == match_name(other));
    }
    REQUIRE(count == found.count);
    free(text);
}

/* The first scan, in one piece, keeps what was found; the second, cut, has to
   find the same. */
static void check_cuts(const struct scanner *scanner, const uint8_t *data,
                       size_t size, uint32_t seed)
{
    scan(*scanner, data, size, 0, collect);
    struct found whole = found;
    found = (struct found){.count = 0};
    scan(*scanner, data, size, seed, collect);
    REQUIRE(found.length == whole.length && found.count == whole.count);
    REQUIRE(found.length == 0 ||
            memcmp(found.text, whole.text, found.length) == 0);
    for (size_t i = 0; i < found.count; i++) {
        REQUIRE(found.matches[i].offset == whole.matches[i].offset);
        REQUIRE(found.matches[i].length == whole.matches[i].length);
        REQUIRE(found.matches[i].code == whole.matches[i].code);
    }
    free(whole.matches);
    free(whole.text);
}

/* Bytes pass unchanged; what was UTF-16 comes as valid UTF-8. */
static void check_text(const uint8_t *data, size_t size)
{
    if (found.length == size &&
        (size == 0 || memcmp(found.text, data, size) == 0))
        return;
    for (size_t i = 0; i < found.length;) {
        size_t width = utf8_length(found.text + i, found.length - i);
        REQUIRE(width > 0);
        i += width;
    }
}

/* Bytes of the annotation of a match, if it stands here; else 0. */
static size_t annotation_length(const struct scanner *scanner,
                                const wuerr_match *match, const char *text)
{
    char annotation[NAME_SIZE + MEANING_SIZE + 32];
    char meaning[MEANING_SIZE];
    const char *name = match_name(match);
    char code[sizeof "0x80244019"];
    match_meaning(match, meaning);
    sprintf(code, "0x%08lX", (unsigned long)match->code);
    const char *word = match->kind == WUERR_MATCH_NAME ? code : name;
    if (word == NULL || scanner->options->brief)
        sprintf(annotation, " [%s]",
                word == NULL || name == NULL ? meaning : word);
    else
        sprintf(annotation, " [%s: %s]", word, meaning);
    size_t length = strlen(annotation);
    return strncmp(text, annotation, length) == 0 ? length : 0;
}

/* How many annotations of a match stand here, one behind the other. */
static size_t count_annotations(const struct scanner *scanner,
                                const wuerr_match *match, const char *text)
{
    size_t count = 0;
    size_t length;
    while ((length = annotation_length(scanner, match, text)) > 0) {
        text += length;
        count++;
    }
    return count;
}

/* Without its annotations the output is the text. */
static void check_removable(const struct scanner *scanner, const char *output,
                            size_t length)
{
    const char *end = output + length;
    size_t done = 0;
    for (size_t i = 0; i < found.count; i++) {
        const wuerr_match *match = &found.matches[i];
        size_t next = match->offset + match->length;
        REQUIRE(next >= done && (size_t)(end - output) >= next - done);
        REQUIRE(memcmp(output, found.text + done, next - done) == 0);
        output += next - done;
        done = next;
        if (count_annotations(scanner, match, output) >
            count_annotations(scanner, match, found.text + done))
            output += annotation_length(scanner, match, output);
    }
    REQUIRE((size_t)(end - output) == found.length - done);
    REQUIRE(end == output ||
            memcmp(output, found.text + done, found.length - done) == 0);
}

/* What a way of output writes, however the input arrives. */
static void check_output(const struct scanner *scanner, const uint8_t *data,
                         size_t size, uint32_t seed, work_on_slice work)
{
    struct caught whole;
    struct caught cut;
    start_catching(&whole, &stdout);
    scan(*scanner, data, size, 0, work);
    stop_catching(&whole);
    start_catching(&cut, &stdout);
    scan(*scanner, data, size, seed, work);
    stop_catching(&cut);
    REQUIRE(whole.length == cut.length);
    REQUIRE(memcmp(whole.text, cut.text, cut.length) == 0);
    if (work == annotate)
        check_removable(scanner, cut.text, cut.length);
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
                              .brief = (data[1] & 4) != 0,
                              .tables = (data[1] & 8) != 0
                                            ? UINT32_C(1) << (data[1] >> 4)
                                            : UINT32_MAX};
    struct scanner scanner = {.options = &options, .file = "log"};
    found = (struct found){.count = 0};
    data += 2;
    size -= 2;
    check_cuts(&scanner, data, size, seed);
    check_text(data, size);
    check_matches(&scanner);
    check_output(&scanner, data, size, seed, annotate);
    check_output(&scanner, data, size, seed, list_matches);
    free(found.matches);
    free(found.text);
    return 0;
}
