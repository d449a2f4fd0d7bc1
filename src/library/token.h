/* A token of a text: is it a code that the table knows? */
#ifndef TOKEN_H
#define TOKEN_H

#include <wuerr.h>

struct wuerr_text {
    const char *text;
    size_t length;
};

/* The character at a place; beyond the text there are NULs. */
static inline char char_at(struct wuerr_text text, size_t place)
{
    return place < text.length ? text.text[place] : '\0';
}

static inline char char_before(struct wuerr_text text, size_t place,
                               size_t distance)
{
    return place >= distance ? text.text[place - distance] : '\0';
}

/*
 * Reads the token at a place: the first digit of a number (the 0 of its 0x if
 * fewer than 8 digits follow), the first underscore of a name, or the W of one
 * of Winsock, which have none. False if it is no known code; with `unknown`
 * failing codes without a row count, too.
 */
bool wuerr_read_token(struct wuerr_text text, size_t place, bool unknown,
                      wuerr_match *match);

/* The same of a number alone. */
bool wuerr_read_number(struct wuerr_text text, size_t place, bool unknown,
                       wuerr_match *match);

#endif
