/* The counts of a scan, for a person or as records. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "options.h"
#include "tally.h"

/* Writes the counts, the most frequent first. Sorts the table of the tally:
   nothing can be counted afterwards. */
void print_summary(struct tally *tally, const struct options *options);

#endif
