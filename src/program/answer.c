#include "answer.h"

#include <stdio.h>
#include <string.h>

bool is_wanted(const struct options *options, const wuerr_entry *entry)
{
    return (options->tables >> entry->table & 1) != 0;
}

static bool is_setup(size_t table)
{
    return strcmp(wuerr_table_name(table), "setup") == 0;
}

static size_t setup_table(void)
{
    size_t table = 0;
    while (!is_setup(table))
        table++;
    return table;
}

/* Hands an answer on, and remembers whether a second number may follow. */
static void hand_on(struct asker *asker, const struct answer *answer)
{
    if (answer->found && is_setup(answer->row.entry.table))
        asker->after_setup = true;
    asker->take(asker->context, answer);
}

/* Answers the second number of a Windows Setup result in words. */
static void answer_extend(struct asker *asker, struct answer *answer,
                          const wuerr_extend *extend)
{
    char description[160];
    int length =
        snprintf(description, sizeof description, "Where Setup failed: %s, %s.",
                 extend->phase, extend->operation);
    answer->found = true;
    answer->row.via = WUERR_VIA_CODE;
    answer->row.entry = (wuerr_entry){.code = answer->code,
                                      .kind = WUERR_SETUP,
                                      .table = setup_table(),
                                      .description = description,
                                      .summary_length = (size_t)length};
    hand_on(asker, answer);
}

/* Answers one reading from the best row that is wanted; false if none is. */
static bool answer_code(struct asker *asker, struct answer *answer,
                        bool after_setup)
{
    wuerr_extend extend;
    for (size_t nth = 0; wuerr_resolve(answer->code, nth, &answer->row);
         nth++) {
        if (is_wanted(asker->options, &answer->row.entry)) {
            answer->found = true;
            hand_on(asker, answer);
            return true;
        }
    }
    if (!after_setup || !wuerr_decode_extend(answer->code, &extend))
        return false;
    answer_extend(asker, answer, &extend);
    return true;
}

static enum outcome look_up_number(struct asker *asker, struct answer answer,
                                   const wuerr_parsed *parsed)
{
    bool after_setup = asker->after_setup;
    bool found = false;
    asker->after_setup = false;
    answer.has_code = true;
    answer.bare = parsed->bare;
    for (size_t i = 0; i < parsed->count; i++) {
        answer.code = parsed->reading[i].code;
        answer.reading =
            parsed->reading[i].base == WUERR_HEX ? READING_HEX : READING_DEC;
        if (answer_code(asker, &answer, after_setup))
            found = true;
    }
    if (found)
        return OUTCOME_FOUND;
    answer.code = parsed->reading[0].code;
    answer.reading =
        parsed->reading[0].base == WUERR_HEX ? READING_HEX : READING_DEC;
    answer.found = false;
    hand_on(asker, &answer);
    return OUTCOME_UNKNOWN;
}

static enum outcome look_up_name(struct asker *asker, struct answer answer,
                                 const wuerr_parsed *parsed)
{
    bool found = false;
    asker->after_setup = false;
    answer.reading = READING_NAME;
    for (size_t nth = 0;
         wuerr_find_name(parsed->text, parsed->length, nth, &answer.row);
         nth++) {
        if (is_wanted(asker->options, &answer.row.entry)) {
            answer.found = answer.has_code = found = true;
            answer.code = answer.row.entry.code;
            hand_on(asker, &answer);
        }
    }
    if (found)
        return OUTCOME_FOUND;
    answer.found = answer.has_code = false;
    hand_on(asker, &answer);
    return OUTCOME_UNKNOWN;
}

/* Where the second number of a pair such as 0xC1900101 - 0x20017 begins, if
   the text is one; 0 if it is not. `first` becomes the length of the first. */
static size_t split_pair(const char *text, size_t length, size_t *first)
{
    for (size_t i = 1; i + 1 < length; i++)
        if (text[i] == '-') {
            wuerr_parsed left = wuerr_parse(text, i, WUERR_ANY);
            wuerr_parsed right =
                wuerr_parse(text + i + 1, length - i - 1, WUERR_ANY);
            *first = i;
            return left.status == WUERR_NUMBER && right.status == WUERR_NUMBER
                       ? i + 1
                       : 0;
        }
    return 0;
}

enum outcome look_up(struct asker *asker, const char *text, size_t length)
{
    wuerr_parsed parsed = wuerr_parse(text, length, asker->options->base);
    struct answer answer = {.input = text, .input_length = length};
    size_t first;
    size_t second;
    switch (parsed.status) {
    case WUERR_NUMBER: return look_up_number(asker, answer, &parsed);
    case WUERR_NAME: return look_up_name(asker, answer, &parsed);
    default: break;
    }
    if (parsed.status == WUERR_MALFORMED &&
        (second = split_pair(text, length, &first)) > 0) {
        enum outcome outcome = look_up(asker, text, first);
        asker->after_setup = true;
        enum outcome other = look_up(asker, text + second, length - second);
        return outcome > other ? outcome : other;
    }
    asker->after_setup = false;
    hand_on(asker, &answer);
    return parsed.status == WUERR_TOO_LARGE ? OUTCOME_TOO_LARGE
                                            : OUTCOME_MALFORMED;
}
