/* Eight bytes at once, in a number. */
#ifndef EIGHT_H
#define EIGHT_H

#include <stdint.h>

/* The same byte eight times, and the highest bit of each. */
#define EACH UINT64_C(0x0101010101010101)
#define HIGHEST_BITS (0x80 * EACH)

/* Eight bytes as a number, the first the highest. */
static inline uint64_t eight_at(const char *text)
{
    const unsigned char *b = (const unsigned char *)text;
    return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 | (uint64_t)b[2] << 40 |
           (uint64_t)b[3] << 32 | (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 |
           (uint64_t)b[6] << 8 | (uint64_t)b[7];
}

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
