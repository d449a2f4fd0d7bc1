/* wuerr: tells what a Windows Update, WSUS or BITS error code means. */
#include "help.h"
#include "help_topics.h"
#include "message.h"
#include "modes.h"
#include "output.h"
#include "port.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void print_help_on(enum help_topic topic)
{
    if (topic == HELP_OPTIONS)
        print_help();
    else
        print_topic(topic);
}

static enum status run(const struct options *options)
{
    if (options->mode != MODE_SCAN) /* which chooses by itself */
        begin_output(options->format == FORMAT_TEXT ||
                     options->format == FORMAT_HTML);
    switch (options->mode) {
    case MODE_HELP: print_help_on(options->help_topic); return STATUS_FOUND;
    case MODE_VERSION: print_version(); return STATUS_FOUND;
    case MODE_SCAN: return run_scan(options);
    case MODE_SEARCH:
    case MODE_LIST: return run_browse(options);
    default: break;
    }
    if (options->operand_count == 0 && port_is_terminal(PORT_STDIN)) {
        print_short_help();
        return STATUS_ERROR;
    }
    return run_look_up(options);
}

/* Closes the output. What is lost is an error; but who closed the pipe knows
   that it is closed, and of a quiet run nothing can be lost. */
static enum status finish(enum status status, bool is_quiet)
{
    flush_output();
    bool lost = ferror(stdout) != 0;
    bool has_reader = !lost || !port_pipe_closed();
    int error = errno;
    if (fclose(stdout) != 0 && !lost) {
        lost = true;
        error = errno;
    }
    if (!lost || is_quiet)
        return status;
    if (has_reader) {
        const char *reason = strerror(error);
        complain("cannot write: ", reason, strlen(reason), "");
    }
    return STATUS_ERROR;
}

int main(int argc, char **argv)
{
    struct options options;
    port_start(&argc, &argv);
    if (!parse_options(argc, argv, &options))
        return (int)STATUS_ERROR;
    enum status status = run(&options);
    bool is_quiet = options.quiet && options.mode != MODE_HELP &&
                    options.mode != MODE_VERSION;
    return (int)finish(status, is_quiet);
}
