/* Eight bytes at once, in a number. */
#ifndef EIGHT_H
#define EIGHT_H

#include <stdint.h>

/* The same byte eight times, and the highest bit of each. */
#define EACH UINT64_C(0x0101010101010101)
#define HIGHEST_BITS (0x80 * EACH)

/* The highest bit of each byte that is one of `first` to `last`, all ASCII: of
   the lower seven bits of a byte, two sums differ in the highest. */
static inline uint64_t bits_within(uint64_t eight, unsigned first,
                                   unsigned last)
{
    uint64_t low = eight & ~HIGHEST_BITS;
    uint64_t within =
        (low + (0x80 - first) * EACH) ^ (low + (0x7F - last) * EACH);
    return within & ~eight & HIGHEST_BITS;
}

#endif
