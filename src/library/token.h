/* A token of a text: is it a code that the table knows? */
#ifndef TOKEN_H
#define TOKEN_H

#include <wuerr.h>

struct text {
    const char *text;
    size_t length;
};

/*
 * Reads the token at a place: the first digit of a number (the 0 of its 0x if
 * fewer than 8 digits follow), or the first underscore of a name. False if it
 * is no known code.
 */
bool read_token(struct text text, size_t place, wuerr_match *match);

#endif
