/* The lines around the first occurrence of meanings, of those met first. */
#ifndef EXCERPT_H
#define EXCERPT_H

#include "matches.h"

enum {
    EXCERPT_BEFORE = 3,
    EXCERPT_AFTER = 3,
    EXCERPT_LINES = EXCERPT_BEFORE + 1 + EXCERPT_AFTER,
    EXCERPT_WIDTH = 190, /* bytes that are kept of a line */
    EXCERPT_LIMIT = 32   /* how many are kept */
};

/* A part of a line. */
struct kept_line {
    bool is_cut_before, is_cut_behind;
    uint8_t length;
    char text[EXCERPT_WIDTH];
};

struct excerpt {
    unsigned met;               /* the number of the meaning that it is of */
    unsigned before, count;     /* lines before that of the code, and in all */
    unsigned awaited;           /* lines that are still to come */
    size_t token, token_length; /* of the code in its line */
    struct kept_line lines[EXCERPT_LINES];
};

/* What passes by, and what is kept of it. */
struct excerpts {
    struct excerpt *at; /* EXCERPT_LIMIT of them */
    size_t count;
    unsigned open;         /* how many await lines */
    struct kept_line line; /* the one that passes */
    bool has_line;
    unsigned long long passed;               /* lines of this file */
    struct kept_line before[EXCERPT_BEFORE]; /* the last, by their number */
    size_t done; /* what is before this place of the slice has passed */
};

/* Takes memory; false if there is none. */
bool start_excerpts(struct excerpts *excerpts);

/* Begins a slice. */
void begin_excerpts(struct excerpts *excerpts, const struct slice *slice);

/* Keeps the lines around a match for the meaning of this number, if there is
   room. Matches ascend. */
void keep_excerpt(struct excerpts *excerpts, unsigned met,
                  const struct slice *slice, const wuerr_match *match);

/* The excerpt of a meaning; NULL if none was kept. */
const struct excerpt *find_excerpt(const struct excerpts *excerpts,
                                   unsigned met);

/* Lets the text of a slice pass, up to a place. */
void pass_text(struct excerpts *excerpts, const struct slice *slice,
               size_t end);

/* Ends a file: no line follows. */
void end_excerpts_file(struct excerpts *excerpts);

void end_excerpts(struct excerpts *excerpts);

#endif
