/* The mode that answers operands. */
#include "message.h"
#include "modes.h"
#include "port.h"
#include "print.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { LINE_LIMIT = 4096 };

/* Where the answers to one operand go. */
struct verdict {
    struct printer printer;
    bool is_of_class; /* every answer is of a class that --is asks for */
};

static void take(void *context, const struct answer *answer)
{
    struct verdict *verdict = context;
    uint32_t asked = verdict->printer.options->classes;
    if (asked != 0 &&
        !(answer->found && (asked >> answer->row.entry.kind & 1) != 0))
        verdict->is_of_class = false;
    print_answer(&verdict->printer, answer);
}

static enum status worse(enum status a, enum status b)
{
    return a > b ? a : b;
}

/* Says why there is no answer. */
static void explain(enum outcome outcome, const char *text, size_t length)
{
    switch (outcome) {
    case OUTCOME_UNKNOWN:
        complain("not found: ", text, length, "");
        suggest(text, length);
        break;
    case OUTCOME_TOO_LARGE:
        complain("too large, a code has 32 bits: ", text, length, "");
        suggest(text, length);
        break;
    default:
        complain(length == 0 ? "an empty text is neither a code nor a name"
                             : "neither a code nor a name: ",
                 text, length, "");
    }
}

static enum status ask(struct asker *asker, const char *text, size_t length)
{
    enum outcome outcome = look_up(asker, text, length);
    if (outcome == OUTCOME_FOUND)
        return STATUS_FOUND;
    if (!asker->options->quiet)
        explain(outcome, text, length);
    return outcome == OUTCOME_UNKNOWN ? STATUS_NOT_FOUND : STATUS_ERROR;
}

/* Reads one line of standard input, of any bytes. Returns its length without
   the line feed, one over LINE_LIMIT if it is longer; -1 at the end. */
static long read_line(char *line)
{
    long length = 0;
    int c;
    while ((c = getchar()) != EOF && c != '\n') {
        if (length < LINE_LIMIT)
            line[length] = (char)c;
        if (length <= LINE_LIMIT)
            length++;
    }
    return c == EOF && length == 0 ? -1 : length;
}

static bool is_blank(const char *line, size_t length)
{
    size_t i = 0;
    while (i < length && (line[i] == ' ' || line[i] == '\t' || line[i] == '\r'))
        i++;
    return i == length;
}

static enum status ask_line(struct asker *asker, const char *line,
                            size_t length)
{
    length -= length > 0 && length <= LINE_LIMIT && line[length - 1] == '\r';
    if (length <= LINE_LIMIT)
        return is_blank(line, length) ? STATUS_FOUND : ask(asker, line, length);
    if (!asker->options->quiet)
        complain("a line is too long for a code: ", line, LINE_LIMIT, "");
    return STATUS_ERROR;
}

static enum status ask_lines(struct asker *asker)
{
    char line[LINE_LIMIT];
    long length;
    enum status status = STATUS_FOUND;
    bool somebody_waits = port_is_terminal(PORT_STDOUT);
    while ((length = read_line(line)) >= 0) {
        status = worse(status, ask_line(asker, line, (size_t)length));
        if (somebody_waits)
            fflush(stdout);
    }
    if (!ferror(stdin))
        return status;
    complain_file("standard input", strerror(errno));
    return STATUS_ERROR;
}

enum status run_look_up(const struct options *options)
{
    struct verdict verdict = {.printer = make_printer(options),
                              .is_of_class = true};
    struct asker asker = {
        .options = options, .take = take, .context = &verdict};
    enum status status = STATUS_FOUND;
    print_start(&verdict.printer);
    if (options->operand_count == 0)
        status = ask_lines(&asker);
    for (int i = 0; i < options->operand_count; i++) {
        const char *operand = options->operands[i];
        if (strcmp(operand, "-") == 0)
            status = worse(status, ask_lines(&asker));
        else
            status = worse(status, ask(&asker, operand, strlen(operand)));
    }
    return worse(status, verdict.is_of_class ? STATUS_FOUND : STATUS_NOT_FOUND);
}
