/* The counts of a scan as a page: what failed, how often, when, and where. */
#ifndef REPORT_H
#define REPORT_H

#include "chronicle.h"
#include "tally.h"

/* Writes the page of a tally with a chronicle, which has been sorted. It has
   room for so much and says what it leaves out. */
void print_report(const struct tally *tally);

#endif
