/* The other number spaces: what else a number may be. */
#ifndef ELSEWHERE_H
#define ELSEWHERE_H

#include "finding.h"
#include "wanted.h"

enum { ELSEWHERE_LIMIT = 3 };

/*
 * The entry of a number that is no code, from the first space that has it and
 * in which people write it in this base. Spaces that never stand alone answer
 * only where tables were chosen. False if there is none.
 */
bool find_in_other_space(const wuerr_reading *reading,
                         const struct wanted *wanted, wuerr_entry *entry);

/* What the number of a finding is besides, in other spaces or as an NTSTATUS
   below 0x10000; returns how many of `entries` it filled. */
size_t find_elsewhere(const struct finding *finding,
                      wuerr_entry entries[ELSEWHERE_LIMIT]);

/* What such an entry is, before its number. */
const char *elsewhere_title(const wuerr_entry *entry,
                            const struct finding *finding);

#endif
