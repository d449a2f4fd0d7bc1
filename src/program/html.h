/* Text from outside as it may stand in a page. */
#ifndef HTML_H
#define HTML_H

#include <stddef.h>

/* What stands for a character. */
struct html {
    const char *text;
    size_t length;
};

/*
 * What stands for the character that a text begins with, which is not empty, in
 * an element or a quoted attribute; returns how many bytes of the text it took.
 * What has a meaning to HTML is escaped; what is no valid UTF-8, no character,
 * or changes others without being seen (controls, marks of direction, joiners)
 * becomes U+FFFD.
 */
size_t take_html(const char *text, size_t length, struct html *html);

/* Writes a string so. */
void put_html(const char *text);

#endif
