/* What the words around a number say that it is. */
#ifndef CLAUSE_H
#define CLAUSE_H

#include "number.h"

enum sense {
    SENSE_NONE,    /* nothing */
    SENSE_CODE,    /* an error code */
    SENSE_HRESULT, /* an error code, and an HRESULT */
    SENSE_WIN32,   /* an error code, and one of Win32 */
    SENSE_REASON,  /* a reason, which may be one */
    SENSE_OTHER    /* something else */
};

struct clause {
    enum sense sense;
    wuerr_space space; /* that of a code, or another that the words name */
};

struct clause wuerr_read_clause(struct wuerr_text text,
                                const struct number *number);

/*
 * Whether wuerr_read_clause() may say more than SENSE_NONE of a short decimal
 * at a place, by the word before it: a quick no for nearly all the short
 * numbers of a log.
 */
bool wuerr_may_be_told(struct wuerr_text text, size_t place);

#endif
