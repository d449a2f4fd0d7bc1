/* An answer in JSON for every line of a log: for programs that ask. */
#ifndef PER_LINE_H
#define PER_LINE_H

#include "column.h"
#include "matches.h"

struct line_answers {
    const struct wanted *wanted;
    struct columns columns;
    bool for_rsyslog; /* as its message modification protocol wants it */
    bool is_in_line;  /* it goes on in the next slice */
    size_t length;    /* of what came before in the line */
    size_t count;     /* of its codes so far */
};

/* Writes the answers to the lines of a slice; returns where its work ended. */
size_t answer_lines(struct line_answers *answers, const struct slice *slice);

/* Answers the last line if it has no end. */
void end_lines(struct line_answers *answers);

#endif
