/* The producer of a look-up: an operand is read, resolved and answered. */
#include "answer.h"

#include "elsewhere.h"
#include "pasted.h"

#include <assert.h>
#include <string.h>

_Static_assert((int)ANSWERS_LIMIT >= (int)WUERR_NAMESAKE_LIMIT,
               "all rows of a name");
_Static_assert((int)ANSWERS_LIMIT >= 2 * WUERR_OWNER_LIMIT,
               "all of two readings");

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
    assert(answers->count < ANSWERS_LIMIT);
    answers->at[answers->count++] = finding;
}

/* Adds the finding of a reading: of an entry, or that there is none. */
static void add_reading(struct answers *answers, const struct operand *operand,
                        const wuerr_reading *reading, const wuerr_entry *entry)
{
    struct finding finding =
        entry == NULL ? make_finding(reading->space, reading->number)
                      : find_entry(entry, reading->space, reading->number);
    finding.bare = operand->parsed.bare;
    add(answers, operand, finding,
        reading->base == WUERR_BASE_HEX ? READING_HEX : READING_DEC);
}

/* Adds a row, or all that are wanted of a code that components share. */
static void add_rows(struct answers *answers, const struct operand *operand,
                     const wuerr_reading *reading, const wuerr_entry *entry,
                     const struct wanted *wanted)
{
    wuerr_entry owner;
    if (entry->via != WUERR_VIA_CODE || reading->number < 0x10000) {
        add_reading(answers, operand, reading, entry);
        return;
    }
    for (size_t nth = 0;
         wuerr_find_code(reading->space, reading->number, nth, &owner); nth++)
        if (is_wanted(wanted, &owner))
            add_reading(answers, operand, reading, &owner);
}

/*
 * Adds what a reading means: the code, or for digits alone a number of another
 * space that says more than the name of a code. A further reading counts only
 * if it is a code with a description.
 */
static void add_meaning(struct answers *answers, const struct operand *operand,
                        const wuerr_reading *reading,
                        const struct wanted *wanted)
{
    wuerr_entry row;
    wuerr_entry other;
    bool further = answers->count > 0;
    bool is_code =
        resolve_wanted(wanted, reading->space, reading->number, &row);
    bool described = is_code && row.description != NULL;
    bool may_be_other = !described && !further &&
                        (operand->parsed.bare || !is_code) &&
                        find_in_other_space(reading, wanted, &other);
    if (may_be_other && (!is_code || other.description != NULL)) {
        wuerr_reading elsewhere = *reading;
        elsewhere.space = other.space;
        add_reading(answers, operand, &elsewhere, &other);
    } else if (described || (is_code && !further)) {
        add_rows(answers, operand, reading, &row, wanted);
    }
}

/* Those readings of a number that are known, or else the first. */
static struct answers answer_number(const struct operand *operand,
                                    const struct wanted *wanted)
{
    const wuerr_parsed *parsed = &operand->parsed;
    struct answers answers = {.outcome = OUTCOME_FOUND};
    for (size_t i = 0; i < parsed->count; i++)
        add_meaning(&answers, operand, &parsed->reading[i], wanted);
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
        answers.at[i].paired = true;
        if (!found)
            answers.outcome = OUTCOME_UNKNOWN;
        answers.at[i].input = operand->inputs[i].text;
        answers.at[i].input_length = operand->inputs[i].length;
    }
    return answers;
}

/* Adds the codes of a text; of a long one the first few. */
static void find_in_text(struct answers *answers, const struct operand *operand,
                         const struct wanted *wanted)
{
    wuerr_match matches[ANSWERS_LIMIT];
    size_t count =
        find_pasted(wanted, operand->inputs[0].text, operand->inputs[0].length,
                    matches, ANSWERS_LIMIT);
    for (size_t i = 0; i < count; i++)
        add(answers, operand,
            find_entry(&matches[i].entry, matches[i].space, matches[i].number),
            READING_TEXT);
}

static size_t bytes_of(const char *text)
{
    return text == NULL ? 0 : strlen(text);
}

static size_t bytes_told(const wuerr_entry *row)
{
    return bytes_of(row->description) + bytes_of(row->fix) +
           bytes_of(row->note);
}

/* Whether one row of a name stands before another: that whose own name it is,
   then that with more to say. */
static bool is_before(const wuerr_entry *row, const wuerr_entry *other)
{
    return row->via == other->via ? bytes_told(row) > bytes_told(other)
                                  : row->via == WUERR_VIA_NAME;
}

static void order_rows(struct answers *answers)
{
    for (size_t i = 1; i < answers->count; i++) {
        struct finding row = answers->at[i];
        size_t place = i;
        for (;
             place > 0 && is_before(&row.entry, &answers->at[place - 1].entry);
             place--)
            answers->at[place] = answers->at[place - 1];
        answers->at[place] = row;
    }
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
            add(&answers, operand, find_entry(&entry, entry.space, entry.code),
                READING_NAME);
    order_rows(&answers);
    if (answers.count == 0)
        find_in_text(&answers, operand, wanted);
    if (answers.count == 0) {
        add(&answers, operand, make_finding_of_nothing(), READING_NAME);
        answers.outcome = OUTCOME_UNKNOWN;
    }
    return answers;
}

/* Whether a text is more than a number or a name with a slip in it. */
static bool is_text(const wuerr_parsed *parsed)
{
    static const char separators[] = " \t=:([{<\"'`,;|*#~?!/\\";
    size_t i = 0;
    while (i < parsed->length && (unsigned char)parsed->text[i] < 0x80 &&
           memchr(separators, parsed->text[i], sizeof separators - 1) == NULL)
        i++;
    return i < parsed->length;
}

static struct answers answer_text(const struct operand *operand,
                                  const struct wanted *wanted)
{
    bool too_large = operand->parsed.status == WUERR_PARSED_TOO_LARGE;
    struct answers answers = {.outcome = OUTCOME_FOUND};
    if (!too_large && is_text(&operand->parsed))
        find_in_text(&answers, operand, wanted);
    if (answers.count == 0) {
        answers.outcome = too_large ? OUTCOME_TOO_LARGE : OUTCOME_MALFORMED;
        add(&answers, operand, make_finding_of_nothing(), READING_NONE);
    }
    return answers;
}

static struct answers answer_from(const struct operand *operand,
                                  const struct wanted *wanted)
{
    switch (operand->parsed.status) {
    case WUERR_PARSED_NUMBER: return answer_number(operand, wanted);
    case WUERR_PARSED_PAIR: return answer_pair(operand, wanted);
    case WUERR_PARSED_NAME: return answer_name(operand, wanted);
    default: return answer_text(operand, wanted);
    }
}

/* Makes what only another table has a finding that is not found. */
static void disown(struct finding *finding)
{
    finding->other_table = wuerr_table_name(finding->entry.table);
    finding->found = false;
    finding->entry = (wuerr_entry){.kind = WUERR_CLASS_NONE};
}

struct answers answer(const struct operand *operand,
                      const struct wanted *wanted)
{
    static const struct wanted all = ALL_WANTED;
    struct answers answers = answer_from(operand, wanted);
    if (answers.outcome == OUTCOME_FOUND || !are_chosen(wanted))
        return answers;
    struct answers others = answer_from(operand, &all);
    if (others.outcome == OUTCOME_FOUND &&
        answers.outcome == OUTCOME_MALFORMED) {
        others.outcome = OUTCOME_UNKNOWN;
        for (size_t i = 0; i < others.count; i++)
            disown(&others.at[i]);
        return others;
    }
    for (size_t i = 0; i < answers.count; i++)
        if (!answers.at[i].found && others.at[i].found)
            answers.at[i].other_table =
                wuerr_table_name(others.at[i].entry.table);
    return answers;
}
