/* Characters by ASCII, whatever the locale. Only for the library's sources. */
#ifndef ASCII_H
#define ASCII_H

#include <stdbool.h>
#include <stddef.h>

/* One more than the value of a hexadecimal digit; 0 for other characters. */
extern const unsigned char wuerr_hex_values[256];

/* 1 for a letter, a digit and the underscore: what names are made of. */
extern const unsigned char wuerr_word_letters[256];

static inline bool is_word(char c)
{
    return wuerr_word_letters[(unsigned char)c] != 0;
}

static inline bool is_hex(char c)
{
    return wuerr_hex_values[(unsigned char)c] != 0;
}

/* The value of a hexadecimal digit. */
static inline unsigned hex_value(char c)
{
    return wuerr_hex_values[(unsigned char)c] - 1U;
}

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static inline char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

#endif
