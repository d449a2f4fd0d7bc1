/* Closed lists of names, of which an option takes one. */
#ifndef NAMES_H
#define NAMES_H

#include <wuerr.h>

/* NULL ends the list. */
struct names {
    const char *at[WUERR_TABLE_LIMIT + 1];
};

struct names class_names(void);
struct names table_names(void);

/* The number of a name in a list that NULL ends; -1 if it is none of them. */
int number_of_name(const char *text, size_t length, const char *const *names);

#endif
