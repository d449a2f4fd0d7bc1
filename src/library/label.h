/* What the words before a number say that it is. */
#ifndef LABEL_H
#define LABEL_H

#include <stdbool.h>
#include <stddef.h>

enum label {
    LABEL_NONE,    /* nothing */
    LABEL_CODE,    /* an error code */
    LABEL_HRESULT, /* an error code, and an HRESULT */
    LABEL_REASON,  /* a reason, which may be one */
    LABEL_OTHER    /* something else */
};

/* Reads the words that stand before `at` in the same line of a text. */
enum label wuerr_label_before(const char *text, size_t at);

/*
 * Whether wuerr_label_before() may be LABEL_CODE or LABEL_HRESULT, by a look at
 * two letters: a quick no for nearly all the short numbers of a log.
 */
bool wuerr_may_have_label(const char *text, size_t at);

#endif
