/* What a report is about: the time of the codes, and what was scanned. */
#ifndef REPORT_SCOPE_H
#define REPORT_SCOPE_H

#include "chronicle.h"

/* Writes how many codes stand in lines of which time; nothing if no line has
   one. */
void put_timeline(const struct timeline *timeline);

/* Writes what was scanned, and what was passed by. */
void put_scope(const struct chronicle *chronicle);

#endif
