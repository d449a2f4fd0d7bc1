/* An operand and its answers. */
#ifndef ANSWER_H
#define ANSWER_H

#include "finding.h"
#include "wanted.h"

/* Enough for the rows of a name, for two readings of a number, and for what a
   line of text holds. */
enum { ANSWERS_LIMIT = 16 };

enum outcome {
    OUTCOME_FOUND,
    OUTCOME_UNKNOWN,
    OUTCOME_TOO_LARGE,
    OUTCOME_MALFORMED
};

struct answers {
    enum outcome outcome;
    size_t count; /* at least 1: what is not found is a finding, too */
    struct finding at[ANSWERS_LIMIT];
};

/* An operand that has been read: `inputs` are what was given for its numbers.
 */
struct operand {
    wuerr_parsed parsed;
    struct {
        const char *text;
        size_t length;
    } inputs[2];
};

struct operand read_operand(const char *text, size_t length, wuerr_base base);

/* Reads two arguments as the two numbers of a Windows Setup result, if that is
   what they are: see wuerr_parse_two(). */
bool read_two_operands(const char *first, const char *second,
                       struct operand *operand);

/* Answers from the best row that is wanted for each reading, or from all that
   bear a name. */
struct answers answer(const struct operand *operand,
                      const struct wanted *wanted);

#endif
