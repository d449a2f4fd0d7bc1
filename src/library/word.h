/* A word of a text, and what it says of a number near it. */
#ifndef WORD_H
#define WORD_H

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
    STANDS
};

/* A word of a text; of no length if there is none or it is too long. */
struct word {
    size_t begin, end; /* where it stands */
    size_t length;
    const unsigned char *roles; /* one a stand */
};

/* The word that ends at a place: of a compound such as LastErrorCode or
   exit_code the last. */
struct word wuerr_read_word_back(struct wuerr_text text, size_t end);

/* Whether a text ends at a place in small letters with which no label ends that
   may tell what a short number is: a quick answer for most other words. */
bool wuerr_ends_untold(struct wuerr_text text, size_t end);

/* The word that begins at a place. */
struct word wuerr_read_word(struct wuerr_text text, size_t begin);

/* The word between two places. */
struct word wuerr_word_between(struct wuerr_text text, size_t begin,
                               size_t end);

static inline enum role role_of(enum stand stand, const struct word *word)
{
    return (enum role)word->roles[stand];
}

#endif
