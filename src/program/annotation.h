/* What is written behind a code: its meaning, in a few words. */
#ifndef ANNOTATION_H
#define ANNOTATION_H

#include "finding.h"

enum {
    ANNOTATION_SIZE = WUERR_NAME_LIMIT + WUERR_SENTENCE_LIMIT + sizeof " [: ]"
};

struct annotation {
    size_t length; /* 0 if there is nothing to say */
    char text[ANNOTATION_SIZE];
};

/* How a code stands in its line. */
struct standing {
    bool is_told;   /* the line gives its name and number */
    bool is_inside; /* a square bracket closes right behind it */
};

struct annotation annotate_match(const wuerr_match *match,
                                 struct standing standing, bool brief);

/* Where an annotation ends that stands behind a match already, or that a match
   is the end of; where the match ends if there is none. Brief ones are known
   only to those who write such. The match gets the row that is told there. */
size_t end_of_annotation(const char *text, size_t length, wuerr_match *match,
                         bool brief);

#endif
