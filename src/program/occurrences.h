/* A record for each code, and where it stands. */
#ifndef OCCURRENCES_H
#define OCCURRENCES_H

#include "line_clock.h"
#include "matches.h"
#include "sheet.h"

struct occurrences {
    const struct wanted *wanted;
    const struct options *options;
    bool color;
    struct sheet sheet;
    struct line_clock clock;
    const char *file;               /* as named on the command line */
    unsigned long long line;        /* of the slice's first byte, from 1 */
    unsigned long long column;      /* likewise */
    unsigned long long match_count; /* over all files */
};

/* Writes the matches of a slice, or only counts the first if the output is to
   be quiet; returns where its work ended. */
size_t list_occurrences(struct occurrences *occurrences,
                        const struct slice *slice);

#endif
