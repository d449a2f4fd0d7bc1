/* The mode that answers operands. */
#include "answer.h"
#include "input.h"
#include "message.h"
#include "modes.h"
#include "output.h"
#include "port.h"
#include "writer.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { LINE_LIMIT = 4096 };

/* A look-up under way. */
struct look_up {
    const struct options *options;
    struct writer writer;
    enum status status; /* the worst so far */
    bool has_operand;
    bool is_of_class; /* each first answer is of a class that --is asks for */
};

/* ---- an operand ------------------------------------------------------- */

/* Says that only another table has it. */
static void explain_table(const struct options *options, const char *table,
                          const char *text, size_t length)
{
    char before[WUERR_TABLE_LIMIT * (WUERR_TABLE_NAME_LIMIT + 2)];
    size_t end = 0;
    for (size_t i = 0; wuerr_table_name(i) != NULL; i++)
        if ((options->wanted.tables >> i & 1) != 0)
            end += (size_t)sprintf(before + end, "%s%s",
                                   end == 0 ? "not in table " : ", ",
                                   wuerr_table_name(i));
    sprintf(before + end, "; it is in %s: ", table);
    complain(before, text, length, "");
}

/* "file" or "folder" if a text leads to one, else NULL. */
static const char *kind_of_path(const char *text, size_t length)
{
    char path[LINE_LIMIT + 1];
    int error = errno; /* of what was written, which is told at the end */
    memcpy(path, text, length);
    path[length] = '\0';
    int file = port_open(path);
    if (file >= 0)
        port_close(file);
    const char *kind = port_is_folder(path) ? "folder"
                       : file >= 0          ? "file"
                                            : NULL;
    errno = error;
    return kind;
}

/* Whether a text may be words to search for: one of letters alone, or more. */
static bool are_words(const char *text, size_t length)
{
    enum { SHORT = 3 };
    size_t letters = 0;
    for (size_t i = 0; i < length; i++)
        letters += isalpha((unsigned char)text[i]) != 0;
    return letters > 0 && (memchr(text, ' ', length) != NULL ||
                           (letters == length && length >= SHORT));
}

/* Says what a text may be that is no code and no name that is known. */
static void hint(const char *text, size_t length)
{
    if (length == 0 || length > LINE_LIMIT)
        return;
    const char *kind = kind_of_path(text, length);
    if (kind != NULL) {
        char before[sizeof "to name the codes in a folder: wuerr --scan "];
        sprintf(before, "to name the codes in a %s: wuerr --scan ", kind);
        complain(before, text, length, "");
    } else if (are_words(text, length))
        complain("to search for words: wuerr --search ", text, length, "");
}

/* Says why there is no answer. */
static void explain(const struct options *options,
                    const struct answers *answers, const char *text,
                    size_t length)
{
    const char *table = NULL;
    for (size_t i = 0; i < answers->count && table == NULL; i++)
        table = answers->at[i].other_table;
    if (table != NULL) {
        explain_table(options, table, text, length);
        return;
    }
    switch (answers->outcome) {
    case OUTCOME_UNKNOWN: complain("not found: ", text, length, ""); break;
    case OUTCOME_TOO_LARGE:
        complain("too large, a code has 32 bits: ", text, length, "");
        break;
    default:
        complain(length == 0 ? "an empty text is neither a code nor a name"
                             : "neither a code nor a name: ",
                 text, length, "");
        break;
    }
    suggest(text, length);
    if (!answers->at[0].has_number)
        hint(text, length);
}

static bool is_of_class(const struct options *options,
                        const struct finding *finding)
{
    return options->classes == 0 ||
           (finding->found && (options->classes >> finding->entry.kind & 1));
}

static void look_up(struct look_up *look_up, const struct operand *operand)
{
    const struct options *options = look_up->options;
    struct answers answers = answer(operand, &options->wanted);
    /* Who asks for fields gets a record an operand: the first. */
    size_t count = options->first_only ? 1 : answers.count;
    look_up->has_operand = true;
    look_up->is_of_class &= is_of_class(options, &answers.at[0]);
    for (size_t i = 0; i < count; i++)
        write_answer(&look_up->writer, &answers.at[i]);
    if (answers.outcome == OUTCOME_FOUND)
        return;
    look_up->status = worse(look_up->status, answers.outcome == OUTCOME_UNKNOWN
                                                 ? STATUS_NOT_FOUND
                                                 : STATUS_ERROR);
    if (!options->quiet)
        explain(options, &answers, operand->inputs[0].text,
                operand->inputs[0].length);
}

/* ---- lines of standard input ------------------------------------------ */

static bool is_blank(const char *line, size_t length)
{
    size_t i = 0;
    while (i < length && (line[i] == ' ' || line[i] == '\t' || line[i] == '\r'))
        i++;
    return i == length;
}

/* Looks a line up, if one stands there; `text` is without its line feed. */
static void look_up_line(struct look_up *state, const char *text, size_t length)
{
    if (length > 0 && text[length - 1] == '\r')
        length--;
    if (length > LINE_LIMIT) {
        state->status = STATUS_ERROR;
        if (!state->options->quiet)
            complain("a line is too long for a code: ", text, LINE_LIMIT, "");
    } else if (!is_blank(text, length)) {
        struct operand operand =
            read_operand(text, length, state->options->base);
        look_up(state, &operand);
    }
}

/* Looks up the lines of a slice. Of a line longer than the buffer only the
   first piece is looked at, and refused; `goes_on` says that it goes on. */
static void look_up_slice(struct look_up *state, const struct slice *slice,
                          bool *goes_on)
{
    for (size_t begin = slice->begin; begin < slice->end;) {
        const char *line = slice->text + begin;
        const char *feed = memchr(line, '\n', slice->end - begin);
        size_t length =
            feed == NULL ? slice->end - begin : (size_t)(feed - line);
        if (!*goes_on)
            look_up_line(state, line, length);
        *goes_on = feed == NULL && !slice->whole_lines;
        begin += length + 1;
    }
}

/* What has been asked is answered before waiting for more. */
static void look_up_lines(struct look_up *state)
{
    struct input input;
    struct slice slice;
    char buffer[INPUT_CAPACITY];
    bool goes_on = false;
    open_input(&input, PORT_STDIN, buffer, sizeof buffer);
    while (ferror(stdout) == 0 && next_slice(&input, &slice)) {
        look_up_slice(state, &slice, &goes_on);
        finish_slice(&input, &slice, slice.end);
        flush_output();
    }
    if (input.error == 0)
        return;
    complain_file("standard input", strerror(input.error));
    state->status = STATUS_ERROR;
}

/* ---- arguments -------------------------------------------------------- */

/* Looks up an argument, or two that belong together; returns how many. */
static int look_up_arguments(struct look_up *state, char **arguments, int count)
{
    struct operand operand;
    if (strcmp(arguments[0], "-") == 0) {
        look_up_lines(state);
        return 1;
    }
    bool two =
        count > 1 && read_two_operands(arguments[0], arguments[1], &operand);
    if (!two)
        operand = read_operand(arguments[0], strlen(arguments[0]),
                               state->options->base);
    look_up(state, &operand);
    return two ? 2 : 1;
}

enum status run_look_up(const struct options *options)
{
    struct look_up state = {.options = options,
                            .writer = begin_answers(options),
                            .status = STATUS_FOUND,
                            .is_of_class = true};
    bool asks = options->quiet || options->classes != 0;
    if (asks && options->operand_count == 0) {
        complain("no code given", "", 0, "");
        return STATUS_ERROR;
    }
    if (options->operand_count == 0)
        look_up_lines(&state);
    for (int i = 0; i < options->operand_count;)
        i += look_up_arguments(&state, options->operands + i,
                               options->operand_count - i);
    bool is_answered = state.is_of_class && (state.has_operand || !asks);
    return worse(state.status, is_answered ? STATUS_FOUND : STATUS_NOT_FOUND);
}
