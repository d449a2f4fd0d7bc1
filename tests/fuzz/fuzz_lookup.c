/*
 * Any bytes as the operands of the program and the lines of its standard input.
 * The first byte chooses the format and how a bare number is read, the second
 * seeds the sizes in which the lines arrive; behind the first NUL are the
 * lines. Each answer is a whole record, each message a line that can be shown,
 * and the status tells whether there are any.
 */
#include "arrival.h"
#include "fuzz.h"
#include "modes.h"
#include "output.h"
#include "records.h"

#include <stdlib.h>
#include <string.h>

enum { OPERANDS_LIMIT = 3 };

struct run {
    struct caught output, messages;
    enum status status;
};

/* Cuts a text at its line feeds. */
static int split(char *text, char *operands[OPERANDS_LIMIT])
{
    int count = 0;
    while (text != NULL && count < OPERANDS_LIMIT) {
        char *feed = strchr(text, '\n');
        operands[count++] = text;
        if (feed != NULL)
            *feed++ = '\0';
        text = feed;
    }
    return count;
}

static struct run look_up(const struct options *options, const uint8_t *lines,
                          size_t size, uint32_t seed)
{
    struct run run;
    let_arrive(lines, size, seed);
    start_catching(&run.output, &stdout);
    start_catching(&run.messages, &stderr);
    run.status = run_look_up(options);
    flush_output();
    stop_catching(&run.messages);
    stop_catching(&run.output);
    return run;
}

static void check_messages(const struct run *run)
{
    const char *line = run->messages.text;
    check_shown(line, run->messages.length);
    for (; *line != '\0'; line = strchr(line, '\n') + 1)
        REQUIRE(strncmp(line, "wuerr: ", sizeof "wuerr: " - 1) == 0 ||
                strncmp(line, "  ", 2) == 0); /* a near miss */
    REQUIRE(run->status == STATUS_FOUND ? run->messages.length == 0
                                        : run->messages.length > 0);
}

static void check_same(const struct caught *a, const struct caught *b)
{
    REQUIRE(a->length == b->length);
    REQUIRE(memcmp(a->text, b->text, b->length) == 0);
}

static void end_run(struct run *run)
{
    free(run->output.text);
    free(run->messages.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *operands[OPERANDS_LIMIT];
    if (size < 2)
        return 0;
    struct options options = {.mode = MODE_LOOK_UP,
                              .format = (enum format)(data[0] % FORMAT_HTML),
                              .base = (wuerr_base)(data[0] / FORMAT_HTML % 3),
                              .brief = data[0] >= 0x80,
                              .color = COLOR_NEVER,
                              .wanted = ALL_WANTED,
                              .operands = operands};
    uint32_t seed = data[1] + UINT32_C(1);
    const uint8_t *lines = memchr(data + 2, '\0', size - 2);
    size_t length = lines == NULL ? size - 2 : (size_t)(lines - data) - 2;
    size_t lines_size = lines == NULL ? 0 : size - length - 3;
    char *text = calloc(length + 1, 1);
    REQUIRE(text != NULL);
    memcpy(text, data + 2, length);
    if (length > 0)
        options.operand_count = split(text, operands);
    struct run whole =
        look_up(&options, data + size - lines_size, lines_size, 0);
    struct run cut =
        look_up(&options, data + size - lines_size, lines_size, seed);
    check_records(options.format, whole.output.text, whole.output.length);
    check_messages(&whole);
    check_same(&whole.output, &cut.output);
    REQUIRE(whole.status == cut.status);
    end_run(&whole);
    end_run(&cut);
    free(text);
    return 0;
}
