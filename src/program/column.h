/* The columns of records: their names, and how to get them from a finding. */
#ifndef COLUMN_H
#define COLUMN_H

#include "finding.h"

enum value_type {
    VALUE_NULL,
    VALUE_TEXT,
    VALUE_WORDS, /* a space between: an array in JSON */
    VALUE_NUMBER,
    VALUE_TRUTH
};

enum { TAIL_SIZE = LINE_TIME_SIZE };

/* What a column holds. A text goes on in its tail, which is written here. */
struct value {
    enum value_type type;
    const char *text;
    size_t length;
    char tail[TAIL_SIZE];
    long long number;
};

struct column {
    const char *name;
    struct value (*of)(const struct finding *finding);
};

struct columns {
    const struct column *at;
    size_t count;
    const char *shown; /* the names of those that a table for a reader has */
};

/* The columns of look-up, search and list; of `--keys`; of `--only-matching`;
   of a code in a line of JSON; of `--summary`. */
extern const struct columns answer_columns;
extern const struct columns key_columns;
extern const struct columns occurrence_columns;
extern const struct columns code_columns;
extern const struct columns tally_columns;

#endif
