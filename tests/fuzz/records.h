/* Whether what was written is what its format says. */
#ifndef RECORDS_H
#define RECORDS_H

#include "options.h"

/* Ends the program unless a text is records of the format: each is whole, and
   has as many fields as the others. As text it is lines that can be shown. */
void check_records(enum format format, const char *text, size_t length);

/* The same unless a text is UTF-8 without what is unseen but line feeds and
   tabs. */
void check_shown(const char *text, size_t length);

#endif
