/* UTF-8 in the program: what is valid, and how a character is written. */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the valid character that a text begins with, which is not empty; 0
   if it does not begin with one. */
size_t utf8_length(const char *text, size_t length);

/* Bytes of the valid characters that a text begins with. */
size_t utf8_valid_length(const char *text, size_t length);

/* The character of so many bytes that a text begins with. */
uint32_t utf8_read(const char *text, size_t length);

/* Writes a character that is not ASCII in at most 4 bytes; returns how many. */
size_t utf8_write(char *text, uint32_t character);

#endif
