/* The command line, an option or operand at a time. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stdbool.h>

enum option_id {
    OPTION_SCAN,
    OPTION_SEARCH,
    OPTION_LIST,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_FORMAT,
    OPTION_JSON,
    OPTION_FIELD,
    OPTION_BRIEF,
    OPTION_QUIET,
    OPTION_TABLE,
    OPTION_HEX,
    OPTION_DEC,
    OPTION_IS,
    OPTION_ONLY_MATCHING,
    OPTION_SUMMARY,
    OPTION_PER_LINE,
    OPTION_UNKNOWN,
    OPTION_KEYS,
    OPTION_COLOR,
    OPTION_NONE
};

/* An option with its value, NULL if it has none; or OPTION_NONE, an operand. */
struct argument {
    enum option_id id;
    char *text;
};

/* What is not read yet. */
struct arguments {
    char **rest;
    int left;
    char *letters; /* of the argument before; NULL for none */
    bool options_ended;
    bool failed; /* a fault has been told */
};

/* The long name of an option. */
const char *option_name(enum option_id id);

/* Takes the next option or operand; false if there is none or it is faulty. */
bool next_argument(struct arguments *arguments, struct argument *argument);

#endif
