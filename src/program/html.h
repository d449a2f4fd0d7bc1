/* Text from outside as it may stand in a page. */
#ifndef HTML_H
#define HTML_H

#include <stdbool.h>
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
 * or changes others without being seen (controls but tabs, marks of direction,
 * joiners) becomes U+FFFD.
 */
size_t take_html(const char *text, size_t length, struct html *html);

/* Writes a text so, as much of it as takes at most so many bytes; false if that
   is not all. */
bool put_html_within(const char *text, size_t length, size_t most);

/* Writes a string so. */
void put_html(const char *text);

/* Writes a text of a table so, with what stands in backticks as code. */
void put_prose(const char *text);

/* Writes a number, its thousands apart. */
void put_grouped(unsigned long long number);

/* Writes how many there are of what a noun names. */
void put_counted(unsigned long long count, const char *noun);

#endif
