/* Words on a page as wide as the terminal. */
#ifndef WRAP_H
#define WRAP_H

#include "options.h"

enum { PAGE_INDENT = 2 }; /* of what stands below a headline */

/* What a text for a person is written on. */
struct paper {
    size_t width; /* in columns */
    bool color;
};

/* The width of the terminal that standard output is; 0 if it is none. */
size_t terminal_width(void);

/* A page of 80 columns, or of the terminal's width if that is less. */
struct paper choose_paper(enum color color);

void put_spaces(size_t count);

/* A paragraph that is being written; each line begins at its margin. */
struct paragraph {
    size_t width, margin;
    size_t column; /* where writing stands */
    size_t gap;    /* spaces before the next word: 0 before the first, then 1 */
};

/* A paragraph that begins here, at its margin. */
struct paragraph begin_paragraph(const struct paper *paper, size_t margin);

/* Makes room for a word of so many columns, which the caller writes: in the
   next line if this one has no room for it. */
void begin_word(struct paragraph *paragraph, size_t word_width);

/* Writes a text word by word, with what is not printable escaped. */
void put_words(struct paragraph *paragraph, const char *text, size_t length);

/* Writes a line with a dim label, and a text that is wrapped behind it. */
void put_labelled(const struct paper *paper, const char *label,
                  const char *text);

#endif
