/* The codes of a slice, one behind the other: the producer of a scan. */
#ifndef MATCHES_H
#define MATCHES_H

#include "finding.h"
#include "input.h"
#include "wanted.h"

enum { MATCHES_BATCH = 64 };

struct matches {
    const struct slice *slice;
    const struct wanted *wanted;
    size_t from; /* what is before has been scanned */
    size_t end;  /* of the match that was handed out last */
    size_t next, count;
    wuerr_match batch[MATCHES_BATCH];
};

void start_matches(struct matches *matches, const struct slice *slice,
                   const struct wanted *wanted);

/* The next match; NULL at the end of the slice. It stays until the next call.
 */
wuerr_match *next_match(struct matches *matches);

/* Goes on to the best row of a match that is wanted; false if none is. */
bool take_wanted_row(const struct wanted *wanted, const char *text,
                     wuerr_match *match);

/* Where the work on the slice ends: a little behind its end where the last
   match goes over it. */
size_t end_of_work(const struct matches *matches);

/* The finding of a match. */
struct finding find_match(const struct slice *slice, const wuerr_match *match);

#endif
