/* Texts as parts of C. */
#ifndef C_TEXT_H
#define C_TEXT_H

#include <stdio.h>

/* Writes a text as a C string. */
void write_text(FILE *output, const char *text);

/* Writes a name of the tables as the end of an enumerator. */
void write_upper(FILE *output, const char *name);

#endif
