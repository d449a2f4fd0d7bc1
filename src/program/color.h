/* Colour on standard output, and what it says. */
#ifndef COLOR_H
#define COLOR_H

#include "options.h"

#define BOLD "\x1B[1m"
#define DIM "\x1B[2m"
#define PLAIN "\x1B[0m"

/* The bytes of the longest sequence, its NUL included. */
enum { COLOR_SIZE = sizeof "\x1B[31m" };

/* Whether standard output gets colour. */
bool wants_color(enum color color);

/* Writes a text, in a colour if any is wanted. */
void put_colored(const char *sequence, const char *text, bool color);

/* The sequence for a class: success is green, what passes yellow, else red. */
const char *class_color(wuerr_class kind);

#endif
