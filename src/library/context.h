/* A number in its text, and the words around it. */
#ifndef CONTEXT_H
#define CONTEXT_H

#include "number.h"
#include "phrase.h"
#include "word.h"

/* Fillers between a number and its label: code of 5. */
enum { FILLERS_LIMIT = 3 };

struct context {
    struct wuerr_text text;
    const struct number *number;
    size_t before;     /* where what stands before the number ends, but for
                          what joins it */
    struct word label; /* the word before the number, but for fillers */
    enum role role;    /* of the label */
    bool has_with;     /* between them: failed with 2 */
    bool is_decimal;   /* the number, or what it is told as: 5 (0x5) */
};

struct context wuerr_read_context(struct wuerr_text text,
                                  const struct number *number);

/* The role of what stands before the label: http status, ResultCode. */
enum role wuerr_qualifier_of(const struct context *context);

/* The last word before a place, but for what joins it. */
struct word wuerr_word_before(struct wuerr_text text, size_t end);

/*
 * Whether a word before the number has the role: in its clause if it says that
 * something failed, else in its line. A full stop right before the bracket of
 * the number belongs to its sentence.
 */
bool wuerr_has_before(const struct context *context, enum role role);

/* The same behind it in its clause. */
bool wuerr_has_behind(const struct context *context, enum role role);

/* Whether the clause ends behind the number, but for brackets and quotes. */
bool wuerr_ends_clause(const struct context *context);

bool wuerr_ends_line(const struct context *context);

/* Whether it stands in round brackets. */
bool wuerr_is_bracketed(const struct context *context);

/* Whether it is the argument of a function or macro (ReturnHr(2)), the size of
   an array (code[2]), the value of a name in a column (systemFailure  (25)), or
   marked up (<code>2). */
bool wuerr_is_argument(const struct context *context);

/* Exit codes below are mostly a program's own. */
enum { OWN_CODES = 1000 };

#endif
