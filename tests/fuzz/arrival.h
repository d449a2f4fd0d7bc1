/* How the bytes of a log arrive at what is fuzzed: by port_read(). */
#ifndef ARRIVAL_H
#define ARRIVAL_H

#include <stddef.h>
#include <stdint.h>

/* Lets bytes arrive, in pieces of random sizes by a seed; in one if it is 0. */
void let_arrive(const uint8_t *data, size_t size, uint32_t seed);

#endif
