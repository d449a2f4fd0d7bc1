/*
 * The one value that goes from the table to the paper: a number in its space,
 * what it means, and where it stands. Look-ups, lists and scans make findings;
 * writers take them.
 */
#ifndef FINDING_H
#define FINDING_H

#include "line_time.h"

#include <wuerr.h>

enum reading {
    READING_NONE,
    READING_HEX,
    READING_DEC,
    READING_NAME,
    READING_TEXT /* it stands in a text, as in the line of a log */
};

/* A line of an input. */
struct line_place {
    const char *file; /* as named on the command line */
    unsigned long long line;
};

struct finding {
    bool has_number; /* a name that is not found has none */
    wuerr_space space;
    uint32_t number; /* the one asked about, not always that of the row */

    bool found;
    wuerr_entry entry;       /* empty, and of no class, if not found */
    const char *other_table; /* that has what no wanted table has; or NULL */

    const char *input; /* the operand as given; NULL if there is none */
    size_t input_length;
    enum reading reading;
    bool bare;       /* digits alone, whose reading is worth telling */
    bool paired;     /* with another number, which tells what it is */
    const char *key; /* a way to write the number; NULL if none is asked for */

    struct line_place first, last; /* where it stands in logs; of an occurrence
                                      `first` alone */
    struct line_time first_time, last_time; /* the earliest, the latest */
    unsigned long long column;              /* in bytes from 1 */
    const char *token;                      /* as it stands there */
    size_t token_length;
    unsigned long long count; /* how often */
    int files;                /* in how many files */
};

/* The finding of a number, not looked up yet. */
struct finding make_finding(wuerr_space space, uint32_t number);

/* The finding of a text that is no number and no name that is known. */
struct finding make_finding_of_nothing(void);

/* The finding of an entry under the number, in its space, that led to it. */
struct finding find_entry(const wuerr_entry *entry, wuerr_space space,
                          uint32_t number);

/* Its name in a line for a person: "unknown" of a code in no table, "-" where
   there is none. */
const char *short_name_of(const struct finding *finding);

#endif
