/* What became of an operand: the rows that answer it, or that there is none. */
#ifndef ANSWER_H
#define ANSWER_H

#include "options.h"

enum reading { READING_NONE, READING_HEX, READING_DEC, READING_NAME };

struct answer {
    const char *input; /* the operand as given; NULL in a list */
    size_t input_length;
    enum reading reading;
    bool bare;     /* digits alone, whose reading is worth telling */
    bool has_code; /* a name that is not found has none */
    uint32_t code; /* the code asked about, not always that of the row */
    bool found;
    wuerr_resolved row; /* if found */
};

/* Takes an answer; the context is that of the caller. */
typedef void (*take_answer)(void *context, const struct answer *answer);

/* How an operand is read, and who takes its answers. */
struct asker {
    const struct options *options;
    take_answer take;
    void *context;
    bool after_setup; /* the operand before was a result of Windows Setup, */
};

enum outcome {
    OUTCOME_FOUND,
    OUTCOME_UNKNOWN,
    OUTCOME_TOO_LARGE,
    OUTCOME_MALFORMED
};

/*
 * Hands on an answer for every reading and row that fits an operand, or a
 * single one that says it is unknown, too large or malformed.
 */
enum outcome look_up(struct asker *asker, const char *text, size_t length);

/* Whether a row is of the tables that were chosen. */
bool is_wanted(const struct options *options, const wuerr_entry *entry);

#endif
