/* A number as it stands in a text. */
#ifndef NUMBER_H
#define NUMBER_H

#include "token.h"

struct number {
    size_t begin, end; /* prefix and suffix included */
    size_t digits;     /* where they begin */
    size_t count;      /* of digits */
    bool prefixed;     /* 0x or &H */
    bool decimal;
    bool negative;
    bool needs_label; /* such numbers are mostly no codes */
    bool is_known;    /* it is long, and leads to a row */
    bool may_be_unknown;
    uint32_t code;
};

/* Whether it is no part of something longer: a path, a GUID, a version. */
bool wuerr_is_whole(struct wuerr_text text, const struct number *number);

#endif
