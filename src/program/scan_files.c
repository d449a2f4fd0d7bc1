/* The mode that scans logs: it finds and opens them, and hands their slices on.
 */
#include "annotate.h"
#include "color.h"
#include "input.h"
#include "message.h"
#include "modes.h"
#include "occurrences.h"
#include "output.h"
#include "per_line.h"
#include "port.h"
#include "progress.h"
#include "summary.h"
#include "walk.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* The way of a scan; only its own state is used. */
enum way { WAY_ANNOTATE, WAY_OCCURRENCES, WAY_TALLY, WAY_PER_LINE };

struct scan {
    const struct options *options;
    struct wanted wanted;
    enum way way;
    struct annotator annotator;
    struct occurrences occurrences;
    struct tally tally;
    struct line_answers per_line;
    struct progress progress;
    bool has_read;               /* any input */
    unsigned long long binaries; /* below folders, and passed by */
};

static enum way way_of(const struct options *options)
{
    if (options->only_matching || options->quiet)
        return WAY_OCCURRENCES;
    if (options->per_line != PER_LINE_NONE)
        return WAY_PER_LINE;
    return options->summary ? WAY_TALLY : WAY_ANNOTATE;
}

/* ---- one input -------------------------------------------------------- */

static const char *name_of_file(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

/* False if there is no memory. */
static bool begin_file(struct scan *scan, const char *name)
{
    scan->annotator.named_count = 0;
    scan->annotator.is_in_line = scan->annotator.json.is_open = false;
    scan->occurrences.file = name;
    scan->occurrences.line = scan->occurrences.column = 1;
    if (scan->tally.chronicle != NULL)
        begin_chronicle_file(scan->tally.chronicle, name_of_file(name));
    return scan->way != WAY_TALLY || begin_tally_file(&scan->tally, name);
}

static size_t work(struct scan *scan, const struct slice *slice)
{
    switch (scan->way) {
    case WAY_ANNOTATE: return annotate(&scan->annotator, slice);
    case WAY_OCCURRENCES: return list_occurrences(&scan->occurrences, slice);
    case WAY_PER_LINE: return answer_lines(&scan->per_line, slice);
    default: return count_matches(&scan->tally, slice);
    }
}

/* rsyslog takes what is said to standard error for a fault of its own. */
static bool is_silent(const struct scan *scan)
{
    return scan->options->per_line == PER_LINE_RSYSLOG;
}

static enum status fail(const struct scan *scan, const char *path, int error)
{
    if (scan->tally.chronicle != NULL)
        tell_passed(scan->tally.chronicle, name_of_file(path), strerror(error));
    if (!is_silent(scan))
        complain_file(name_of_file(path), strerror(error));
    return STATUS_ERROR;
}

static bool is_done(const struct scan *scan)
{
    return ferror(stdout) != 0 ||
           (scan->options->quiet && scan->occurrences.match_count > 0);
}

/* What is no text, by the first slice of an input. A crash leaves zeros in logs
   that are worth a scan, but who names a folder has not chosen its files. */
static struct file_kind kind_of_input(const struct input *input,
                                      const struct slice *slice, bool is_below)
{
    struct file_kind kind = find_file_kind(input->head, input->head_length);
    if (kind.name == NULL && is_below &&
        begins_binary(slice->text + slice->begin, slice->length - slice->begin))
        kind.name = "a binary file";
    return kind;
}

/* Scans what is open, and writes out what is whole before it reads on. */
static int scan_input(struct scan *scan, int file, bool is_below,
                      struct file_kind *kind)
{
    struct input input;
    struct slice slice;
    char buffer[INPUT_CAPACITY];
    bool is_first = true;
    bool line_ended = true;
    open_input(&input, file, buffer, sizeof buffer);
    while (!is_done(scan) && next_slice(&input, &slice)) {
        if (is_first)
            *kind = kind_of_input(&input, &slice, is_below);
        if (kind->name != NULL)
            return 0;
        is_first = false;
        scan->has_read = true;
        line_ended = slice.text[slice.end - 1] == '\n';
        finish_slice(&input, &slice, work(scan, &slice));
        flush_output();
        show_progress(&scan->progress, slice.end - slice.begin);
    }
    end_lines(&scan->per_line);
    unsigned long long lines = scan->tally.line - (line_ended ? 1 : 0);
    scan->tally.line_count += lines;
    if (scan->tally.chronicle != NULL)
        end_chronicle_file(scan->tally.chronicle, &input, lines);
    scan->has_read |= input.error == 0;
    return input.error;
}

static enum status refuse(struct scan *scan, const char *path, bool is_below,
                          const struct file_kind *kind)
{
    if (scan->tally.chronicle != NULL)
        tell_passed(scan->tally.chronicle, name_of_file(path), kind->name);
    if (is_below) {
        scan->binaries++;
        return STATUS_FOUND;
    }
    if (!is_silent(scan))
        complain_kind(name_of_file(path), kind->name, kind->way);
    return STATUS_ERROR;
}

/* What is written goes to no file that it is read from. */
static enum status scan_open(struct scan *scan, const char *path, int file,
                             bool is_below)
{
    struct file_kind kind = {NULL, NULL};
    if (is_below && port_is_output(file))
        return STATUS_FOUND;
    port_widen_pipe(file);
    if (!begin_file(scan, path))
        return fail(scan, path, errno);
    int error = scan_input(scan, file, is_below, &kind);
    if (kind.name != NULL)
        return refuse(scan, path, is_below, &kind);
    return error == 0 ? STATUS_FOUND : fail(scan, path, error);
}

/* A file that is an operand, or below a folder. */
static enum status scan_file(struct scan *scan, const char *path, bool is_below)
{
    bool is_input = strcmp(path, "-") == 0;
    int file = is_input ? PORT_STDIN : port_open(path);
    if (file < 0)
        return fail(scan, path, errno);
    enum status status = scan_open(scan, path, file, is_below);
    if (!is_input)
        port_close(file);
    return status;
}

/* ---- all of them ------------------------------------------------------ */

/* A question is about all files, also those behind the one that answers it. */
static bool goes_on(const struct scan *scan)
{
    return !is_done(scan) || scan->options->quiet;
}

static enum status scan_folder(struct scan *scan, const char *folder)
{
    struct walk walk;
    enum status status = STATUS_FOUND;
    if (!start_walk(&walk, folder))
        status = fail(scan, folder, errno);
    while (goes_on(scan) && walk_on(&walk))
        status =
            worse(status, walk.error != 0 ? fail(scan, walk.path, walk.error)
                                          : scan_file(scan, walk.path, true));
    end_walk(&walk);
    scan->has_read |= status == STATUS_FOUND;
    return status;
}

static enum status scan_operand(struct scan *scan, const char *path)
{
    return strcmp(path, "-") != 0 && port_is_folder(path)
               ? scan_folder(scan, path)
               : scan_file(scan, path, false);
}

static enum status scan_all(struct scan *scan)
{
    const struct options *options = scan->options;
    enum status status = STATUS_FOUND;
    if (options->operand_count == 0)
        status = scan_operand(scan, "-");
    for (int i = 0; i < options->operand_count && goes_on(scan); i++)
        status = worse(status, scan_operand(scan, options->operands[i]));
    return status;
}

/* Says how many binary files have been passed by, unless nobody wants to hear
   of it. */
static void tell_binaries(const struct scan *scan)
{
    char count[sizeof "18446744073709551615"];
    if (scan->binaries == 0 || scan->options->quiet || is_silent(scan))
        return;
    int length = sprintf(count, "%llu", scan->binaries);
    complain("", count, (size_t)length,
             scan->binaries == 1 ? " binary file passed by"
                                 : " binary files passed by");
}

/* Where the lines go to a terminal themselves, progress would be in the way. */
static bool wants_progress(const struct options *options)
{
    bool quiet_output =
        options->summary || options->quiet || !port_is_terminal(PORT_STDOUT);
    return quiet_output && port_is_terminal(PORT_STDERR);
}

/* A scan that answers a question says whether it found a code. */
static enum status verdict(const struct scan *scan, enum status status)
{
    bool found = scan->tally.match_count + scan->occurrences.match_count > 0;
    bool asks = scan->way == WAY_OCCURRENCES || scan->way == WAY_TALLY;
    return worse(status, asks && !found ? STATUS_NOT_FOUND : STATUS_FOUND);
}

/* Takes memory for counts, and for what a report tells besides; false if there
   is none. */
static bool start_counts(struct scan *scan)
{
    bool tells = scan->options->format == FORMAT_HTML;
    if (!start_tally(&scan->tally, &scan->wanted, TALLY_CAPACITY))
        return false;
    scan->tally.chronicle = tells ? start_chronicle() : NULL;
    return !tells || scan->tally.chronicle != NULL;
}

enum status run_scan(const struct options *options)
{
    bool color = wants_color(options->color);
    struct scan scan = {
        .options = options,
        .wanted = options->wanted,
        .way = way_of(options),
        .annotator = {.wanted = &scan.wanted,
                      .brief = options->brief,
                      .color = color},
        .occurrences = {.wanted = &scan.wanted,
                        .options = options,
                        .color = color,
                        .sheet = make_sheet(options)},
        .per_line = {.wanted = &scan.wanted,
                     .columns = make_sheet(options).columns,
                     .for_rsyslog = options->per_line == PER_LINE_RSYSLOG},
        .progress = start_progress(wants_progress(options))};
    port_widen_pipe(PORT_STDOUT);
    begin_output(options->format == FORMAT_HTML ||
                 (options->format == FORMAT_TEXT &&
                  (scan.way == WAY_OCCURRENCES || scan.way == WAY_TALLY)));
    scan.wanted.scanner = wuerr_make_scanner(options->wanted.scanner.unknown);
    if (scan.way == WAY_TALLY && !start_counts(&scan)) {
        complain("out of memory", "", 0, "");
        end_tally(&scan.tally);
        return STATUS_ERROR;
    }
    if (scan.way == WAY_OCCURRENCES && !options->quiet &&
        options->format != FORMAT_TEXT)
        begin_sheet(&scan.occurrences.sheet);
    enum status status = scan_all(&scan);
    end_progress(&scan.progress);
    if (scan.way == WAY_TALLY) {
        if (scan.has_read || options->format != FORMAT_TEXT)
            print_summary(&scan.tally, options);
        end_tally(&scan.tally);
    }
    tell_binaries(&scan);
    return verdict(&scan, status);
}
