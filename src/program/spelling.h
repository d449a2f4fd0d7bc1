/* The ways in which logs and events write a number, for those who look it up by
   its exact text. */
#ifndef SPELLING_H
#define SPELLING_H

#include <wuerr.h>

enum { SPELLINGS_LIMIT = 4, SPELLING_SIZE = sizeof "-2147483648" };

struct spellings {
    size_t count;
    char at[SPELLINGS_LIMIT][SPELLING_SIZE];
};

/* The ways to write a number of a space, each once. */
struct spellings spell(wuerr_space space, uint32_t number);

#endif
