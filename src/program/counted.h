/* What has been counted, as findings in the order in which they are told. */
#ifndef COUNTED_H
#define COUNTED_H

#include "tally.h"

enum { REST_SIZE = sizeof "18446744073709551615 more codes" };

/* Whether a row reports a failure: has no class that says otherwise, and if it
   has none, no number of success severity. */
bool reports_failure(const wuerr_entry *row);

/* Sorts the table of a tally: failures first, then the most frequent, then what
   was met first. Nothing can be counted afterwards. */
void sort_counted(struct tally *tally);

/* What has been counted, as a finding of the row that it was counted for. */
struct finding find_counted(const struct counted *counted);

/* Whether it reports no failure. */
bool is_harmless(const struct counted *counted);

/* What found the table full: a number of codes and no more, which are told in
   the text. */
struct finding find_rest(const struct counted *rest, char text[REST_SIZE]);

#endif
