/* Characters by ASCII, whatever the locale. Only for the library's sources. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static inline bool is_letter(char c)
{
    return to_upper(c) >= 'A' && to_upper(c) <= 'Z';
}

/* A character of names and numbers. */
static inline bool is_word(char c)
{
    return is_letter(c) || is_digit(c) || c == '_';
}

/* The value of a hexadecimal digit; 16 for any other character. */
static inline unsigned hex_value(char c)
{
    if (is_digit(c))
        return (unsigned)(c - '0');
    c = to_upper(c);
    return c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10 : 16;
}

/*
 * Orders a name of the table, which ends at a NUL or a space, and a text, in
 * any case: less than, equal to or greater than 0.
 */
int compare_name(const char *name, const char *text, size_t length);

#endif
