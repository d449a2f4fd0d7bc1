/* Quotes, brackets and blanks that are not ASCII. */
#ifndef MARKS_H
#define MARKS_H

#include <stddef.h>

/* The bytes of a mark at the beginning of a text that is not empty, or at the
   end of one; 0 if there is none. */
size_t wuerr_mark_at(const char *text, size_t length);
size_t wuerr_mark_before(const char *text, size_t length);

#endif
