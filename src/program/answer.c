/* The producer of a look-up: an operand is read, resolved and answered. */
#include "answer.h"

#include <string.h>

_Static_assert(ANSWERS_LIMIT >= 2, "a number has two readings");

/* ---- reading ---------------------------------------------------------- */

struct operand read_operand(const char *text, size_t length, wuerr_base base)
{
    return (struct operand){wuerr_parse(text, length, base),
                            {{text, length}, {text, length}}};
}

bool read_two_operands(const char *first, const char *second,
                       struct operand *operand)
{
    size_t length = strlen(first);
    size_t second_length = strlen(second);
    wuerr_parsed parsed = wuerr_parse_two(first, length, second, second_length);
    if (parsed.status != WUERR_PARSED_PAIR)
        return false;
    *operand =
        (struct operand){parsed, {{first, length}, {second, second_length}}};
    return true;
}

/* ---- answering -------------------------------------------------------- */

static void add(struct answers *answers, const struct operand *operand,
                struct finding finding, enum reading reading)
{
    finding.input = operand->inputs[0].text;
    finding.input_length = operand->inputs[0].length;
    finding.reading = reading;
    answers->at[answers->count++] = finding;
}

static struct finding find_number(const wuerr_reading *reading,
                                  const struct wanted *wanted)
{
    wuerr_entry entry;
    return resolve_wanted(wanted, reading->space, reading->number, &entry)
               ? find_entry(&entry, reading->number)
               : make_finding(reading->space, reading->number);
}

/* Adds the answer to a reading, known or not; tells which. */
static bool add_reading(struct answers *answers, const struct operand *operand,
                        const wuerr_reading *reading,
                        const struct wanted *wanted)
{
    struct finding finding = find_number(reading, wanted);
    finding.bare = operand->parsed.bare;
    add(answers, operand, finding,
        reading->base == WUERR_BASE_HEX ? READING_HEX : READING_DEC);
    return finding.found;
}

/* Those readings of a number that are known, or else the first. */
static struct answers answer_number(const struct operand *operand,
                                    const struct wanted *wanted)
{
    const wuerr_parsed *parsed = &operand->parsed;
    struct answers answers = {.outcome = OUTCOME_FOUND};
    for (size_t i = 0; i < parsed->count; i++)
        if (!add_reading(&answers, operand, &parsed->reading[i], wanted))
            answers.count--;
    if (answers.count == 0) {
        add_reading(&answers, operand, &parsed->reading[0], wanted);
        answers.outcome = OUTCOME_UNKNOWN;
    }
    return answers;
}

static struct answers answer_pair(const struct operand *operand,
                                  const struct wanted *wanted)
{
    struct answers answers = {.outcome = OUTCOME_FOUND};
    for (size_t i = 0; i < 2; i++) {
        if (!add_reading(&answers, operand, &operand->parsed.reading[i],
                         wanted))
            answers.outcome = OUTCOME_UNKNOWN;
        answers.at[i].input = operand->inputs[i].text;
        answers.at[i].input_length = operand->inputs[i].length;
    }
    return answers;
}

static struct answers answer_name(const struct operand *operand,
                                  const struct wanted *wanted)
{
    const wuerr_parsed *parsed = &operand->parsed;
    struct answers answers = {.outcome = OUTCOME_FOUND};
    wuerr_entry entry;
    for (size_t nth = 0;
         wuerr_find_name(parsed->text, parsed->length, nth, &entry); nth++)
        if (is_wanted(wanted, &entry))
            add(&answers, operand, find_entry(&entry, entry.code),
                READING_NAME);
    if (answers.count == 0) {
        add(&answers, operand, make_finding_of_nothing(), READING_NAME);
        answers.outcome = OUTCOME_UNKNOWN;
    }
    return answers;
}

static struct answers answer_nothing(const struct operand *operand)
{
    bool too_large = operand->parsed.status == WUERR_PARSED_TOO_LARGE;
    struct answers answers = {.outcome = too_large ? OUTCOME_TOO_LARGE
                                                   : OUTCOME_MALFORMED};
    add(&answers, operand, make_finding_of_nothing(), READING_NONE);
    return answers;
}

struct answers answer(const struct operand *operand,
                      const struct wanted *wanted)
{
    switch (operand->parsed.status) {
    case WUERR_PARSED_NUMBER: return answer_number(operand, wanted);
    case WUERR_PARSED_PAIR: return answer_pair(operand, wanted);
    case WUERR_PARSED_NAME: return answer_name(operand, wanted);
    default: return answer_nothing(operand);
    }
}
