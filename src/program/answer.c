/* The producer of a look-up: an operand is read, resolved and answered. */
#include "answer.h"

#include "elsewhere.h"

#include <string.h>

_Static_assert(ANSWERS_LIMIT >= 4, "two readings, two owners each");

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

/* Adds the finding of a reading: of an entry, or that there is none. */
static void add_reading(struct answers *answers, const struct operand *operand,
                        const wuerr_reading *reading, const wuerr_entry *entry)
{
    struct finding finding = entry == NULL
                                 ? make_finding(reading->space, reading->number)
                                 : find_entry(entry, reading->number);
    finding.bare = operand->parsed.bare;
    add(answers, operand, finding,
        reading->base == WUERR_BASE_HEX ? READING_HEX : READING_DEC);
}

/* Adds the best row of a reading, and the other owners of a code that is
   shared. A further reading counts only if its row says more than a name. */
static void add_rows(struct answers *answers, const struct operand *operand,
                     const wuerr_reading *reading, const struct wanted *wanted)
{
    wuerr_entry entry;
    if (!resolve_wanted(wanted, reading->space, reading->number, &entry) ||
        (answers->count > 0 && entry.description == NULL))
        return;
    add_reading(answers, operand, reading, &entry);
    if (entry.via != WUERR_VIA_CODE || reading->number < 0x10000)
        return;
    if (wuerr_find_code(reading->space, reading->number, 1, &entry) &&
        is_wanted(wanted, &entry))
        add_reading(answers, operand, reading, &entry);
}

/* Adds what the number is in another space, by its first reading there. */
static void add_other_space(struct answers *answers,
                            const struct operand *operand,
                            const struct wanted *wanted)
{
    const wuerr_parsed *parsed = &operand->parsed;
    wuerr_entry entry;
    for (size_t i = 0; i < parsed->count && answers->count == 0; i++)
        if (find_in_other_space(&parsed->reading[i], wanted, &entry))
            add_reading(answers, operand, &parsed->reading[i], &entry);
}

/* Those readings of a number that are known, or else the first. */
static struct answers answer_number(const struct operand *operand,
                                    const struct wanted *wanted)
{
    const wuerr_parsed *parsed = &operand->parsed;
    struct answers answers = {.outcome = OUTCOME_FOUND};
    for (size_t i = 0; i < parsed->count; i++)
        add_rows(&answers, operand, &parsed->reading[i], wanted);
    if (answers.count == 0)
        add_other_space(&answers, operand, wanted);
    if (answers.count == 0) {
        add_reading(&answers, operand, &parsed->reading[0], NULL);
        answers.outcome = OUTCOME_UNKNOWN;
    }
    return answers;
}

static struct answers answer_pair(const struct operand *operand,
                                  const struct wanted *wanted)
{
    struct answers answers = {.outcome = OUTCOME_FOUND};
    for (size_t i = 0; i < 2; i++) {
        const wuerr_reading *reading = &operand->parsed.reading[i];
        wuerr_entry entry;
        bool found =
            resolve_wanted(wanted, reading->space, reading->number, &entry);
        add_reading(&answers, operand, reading, found ? &entry : NULL);
        if (!found)
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
