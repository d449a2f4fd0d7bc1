/* A text as it was before annotations of ours were put in. */
#ifndef UNANNOTATED_H
#define UNANNOTATED_H

#include "input.h"

#include <wuerr.h>

/* What is left out of a text, in its order. */
struct gaps {
    size_t count;
    struct gap {
        size_t begin, end;
    } * at;
};

/* Whether a match is one without the gaps, too; none that stands in one is. */
bool is_match_without(const struct slice *slice, const struct gaps *gaps,
                      const wuerr_match *match, const wuerr_scanner *scanner);

#endif
