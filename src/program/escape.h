/* Text from outside as it may reach a terminal: what is not UTF-8, controls,
   and characters that change the order of others or are not seen, are escaped.
 */
#ifndef ESCAPE_H
#define ESCAPE_H

#include <stddef.h>
#include <stdio.h>

/* Bytes of the character that a text begins with, which is not empty; 0 if that
   has to be escaped. */
size_t printable_length(const char *text, size_t length);

/* Writes the character that a text begins with, which is not empty; returns how
   many bytes of the text that took. */
size_t put_escaped_character(const char *text, size_t length, FILE *stream);

/* Writes a text. */
void put_escaped(const char *text, size_t length, FILE *stream);

/* The columns that it takes so on a terminal. */
size_t escaped_width(const char *text, size_t length);

#endif
