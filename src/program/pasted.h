/* The codes in a text that somebody pasted. */
#ifndef PASTED_H
#define PASTED_H

#include "wanted.h"

/*
 * Finds the codes that a scan finds in a text or, where these are none, what is
 * a code by its form alone, or in a word and a number the number. Each row
 * counts once, a name beside the number that bears it not at all. Returns how
 * many of `capacity` it filled.
 */
size_t find_pasted(const struct wanted *wanted, const char *text, size_t length,
                   wuerr_match *matches, size_t capacity);

#endif
