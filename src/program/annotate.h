/* The lines unchanged, and behind each code its meaning. */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "json_line.h"
#include "matches.h"

enum { NAMED_LIMIT = 256 };

struct annotator {
    const struct wanted *wanted;
    bool brief;
    bool color;
    bool is_in_line; /* it goes on from the slice before */
    struct json_line json;
    /* The rows that are named in the line so far, which may go on in the next
       slice. Behind the limit a row is named again. */
    struct {
        wuerr_space space;
        uint32_t code;
    } named[NAMED_LIMIT];
    size_t named_count;
    /* Where the last annotation of ours ends, which stands in the text: in the
       slice, and between two of them in the next. */
    size_t own_end;
};

/* Writes a slice; returns where its work ended. */
size_t annotate(struct annotator *annotator, const struct slice *slice);

#endif
