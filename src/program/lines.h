/* Where the lines of a text begin and end. */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

/* Where the line of a place begins, but not before `first`. */
size_t line_begin(const char *text, size_t place, size_t first);

/* Where it ends: at its line feed, or at the end of the text. */
size_t line_end(const char *text, size_t place, size_t length);

/* How many line feeds there are. */
size_t count_feeds(const char *text, size_t length);

#endif
