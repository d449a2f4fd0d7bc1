/* Where a line gives a code both as a number and by its name. */
#ifndef PARTNERS_H
#define PARTNERS_H

#include <stddef.h>
#include <wuerr.h>

/* The matches of a line that are looked at together. What a line of any length
   costs is bounded by it. */
enum { LINE_LIMIT = 64 };

struct line_matches {
    size_t count;
    wuerr_match at[LINE_LIMIT];
    size_t number_count;
    size_t numbers[LINE_LIMIT]; /* those of them that are numbers */
    /* The first match that gives the name of a number, or the number of a name;
       itself if none does. */
    size_t partner[LINE_LIMIT];
};

/* Finds the matches of a line whose code stands there both as a number and by
   its name. They mean the row that bears the name. */
void find_partners(const char *text, struct line_matches *line);

#endif
