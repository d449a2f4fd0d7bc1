/* The mode that scans logs. */
#include "color.h"
#include "message.h"
#include "modes.h"
#include "port.h"
#include "progress.h"
#include "scanner.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static work_on_slice way_of(const struct options *options)
{
    if (options->only_matching || options->quiet)
        return list_matches;
    return options->summary ? count_matches : annotate;
}

static enum status fail(const char *file, int error)
{
    bool is_input = strcmp(file, "-") == 0;
    complain_file(is_input ? "standard input" : file, strerror(error));
    return STATUS_ERROR;
}

static bool is_done(const struct scanner *scanner)
{
    return ferror(stdout) != 0 ||
           (scanner->options->quiet && scanner->code_count > 0);
}

/* Scans what is open, and writes out what is whole before it reads on. */
static enum status scan_input(struct scanner *scanner, int file)
{
    static char buffer[INPUT_CAPACITY];
    struct input input;
    struct slice slice;
    bool line_ended = true;
    work_on_slice work = way_of(scanner->options);
    open_input(&input, file, buffer, sizeof buffer);
    scanner->line = scanner->column = 1;
    scanner->named_count = 0;
    while (!is_done(scanner) && next_slice(&input, &slice)) {
        line_ended = slice.text[slice.end - 1] == '\n';
        finish_slice(&input, &slice, work(scanner, &slice));
        fflush(stdout);
        show_progress(&scanner->progress, slice.end - slice.begin);
    }
    scanner->line_count += scanner->line - (line_ended ? 1 : 0);
    return input.error == 0 ? STATUS_FOUND : fail(scanner->file, input.error);
}

static enum status scan_file(struct scanner *scanner, const char *path)
{
    scanner->file = path;
    if (strcmp(path, "-") == 0)
        return scan_input(scanner, PORT_STDIN);
    int file = port_open(path);
    if (file < 0)
        return fail(path, errno);
    enum status status = scan_input(scanner, file);
    port_close(file);
    return status;
}

/* A scan that answers a question says whether it found a code. */
static enum status verdict(const struct scanner *scanner, enum status status)
{
    const struct options *options = scanner->options;
    bool asks = options->only_matching || options->summary || options->quiet;
    if (status == STATUS_FOUND && asks && scanner->code_count == 0)
        return STATUS_NOT_FOUND;
    return status;
}

enum status run_scan(const struct options *options)
{
    /* Where the lines go to a terminal themselves, progress would be in the
     * way. */
    bool quiet_output =
        options->summary || options->quiet || !port_is_terminal(PORT_STDOUT);
    struct scanner scanner = {
        .options = options,
        .color = wants_color(options->color),
        .progress =
            start_progress(quiet_output && port_is_terminal(PORT_STDERR))};
    enum status status = STATUS_FOUND;
    if (options->only_matching && !options->quiet &&
        options->format != FORMAT_TEXT)
        start_list(&scanner);
    if (options->operand_count == 0)
        status = scan_file(&scanner, "-");
    for (int i = 0; i < options->operand_count && !is_done(&scanner); i++) {
        scanner.file_number = i;
        if (scan_file(&scanner, options->operands[i]) != STATUS_FOUND)
            status = STATUS_ERROR;
    }
    end_progress(&scanner.progress);
    if (options->summary && !options->quiet)
        print_summary(&scanner);
    return verdict(&scanner, status);
}
