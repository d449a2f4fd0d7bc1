/* Words around a number in a text, and what may stand between. */
#ifndef PHRASE_H
#define PHRASE_H

#include "token.h"

#include <wuerr.h>

/* What a word says of a number, by labels.txt; the first is that of others. */
enum role {
    ROLE_NONE,
#define ROLE(name) ROLE_##name,
#include "rows.h"
    ROLES
};

/* Where a word stands: a word has a role for each. */
enum stand {
    STAND_LABEL,  /* right before the number */
    STAND_BEFORE, /* before such a word: "http" status */
    STAND_CLAUSE, /* further away in the same clause */
    STAND_BEHIND, /* right behind the number */
    STANDS,
    STAND_TOLD = STANDS /* right before a number that may be a code */
};

/* A word of a text; of no length if there is none or it is too long. */
struct word {
    const char *text; /* as it stands there */
    size_t length;
    uint64_t key;      /* its first letters in lower case, the first highest */
    size_t begin, end; /* where it stands */
};

/* The place before blanks, brackets, quotes, colons, arrows and the like. */
size_t wuerr_skip_joints_back(struct wuerr_text text, size_t place);

/* The word that ends at a place: of a compound such as LastErrorCode or
   exit_code the last. */
struct word wuerr_read_word_back(struct wuerr_text text, size_t end);

/* The word that begins at a place. */
struct word wuerr_read_word(struct wuerr_text text, size_t begin);

enum role wuerr_role_of(enum stand stand, const struct word *word);

/* Whether a word that ends at a place may have a role, by a look at two bytes:
   a quick no for nearly all. */
bool wuerr_may_have_role(enum stand stand, struct wuerr_text text, size_t end);

#endif
