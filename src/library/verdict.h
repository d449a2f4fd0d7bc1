/* What becomes of a number that has been read. */
#ifndef VERDICT_H
#define VERDICT_H

#include "clause.h"

/* Makes the match of a number; false if it leads to no row, is no whole word or
   is something else by its clause. */
bool wuerr_match_number(struct wuerr_text text, struct number *number,
                        wuerr_match *match);

/* The match of a number that is a code of this row. */
wuerr_match wuerr_match_of(const struct number *number, wuerr_space space,
                           const wuerr_entry *entry);

/* The clause of a number anywhere in a text. */
struct clause wuerr_clause_around(struct wuerr_text text,
                                  const struct number *number);

#endif
