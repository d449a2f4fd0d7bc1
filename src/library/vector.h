/*
 * A few bytes at once: a few operations, for what a machine has. A file that is
 * compiled for wider vectors than every machine of its kind has defines
 * WUERR_WIDE before it includes this.
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stdint.h>

/*
 * Each machine gives, for a `vector` of VECTOR_SIZE bytes,
 *
 *     vector_load(bytes)               so many bytes from anywhere
 *     vector_is(v, c)                  ones where a byte is c, zeros elsewhere
 *     vector_within(v, first, last)    ones where a byte is in the range
 *     vector_or(a, b)                  of each bit
 *     vector_lower(v)                  letters in lower case, by their bit 0x20
 *     vector_bits(v)                   a bit a byte of ones, the first lowest
 *     vector_put(bits, n, v)           the same, in the place of bits n and on;
 *                                      for all of the 64, from the lowest on
 */
enum { LOWER_BIT = 0x20 }; /* of an ASCII letter */

#if defined(WUERR_PLAIN)
#include "vector_plain.h"
#elif defined(WUERR_WIDE)
#include "vector_avx2.h"
#elif defined(__SSE2__)
#include "vector_sse2.h"
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include "vector_neon.h"
#else
#include "vector_plain.h"
#endif

/* The place of the lowest bit of a number that is not 0. */
static inline unsigned lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    unsigned place = 0;
    while ((bits >> place & 1) == 0)
        place++;
    return place;
#endif
}

/* The place of the highest. */
static inline unsigned highest_bit(uint64_t bits)
{
#if defined(__GNUC__)
    return 63 - (unsigned)__builtin_clzll(bits);
#else
    unsigned place = 63;
    while ((bits >> place & 1) == 0)
        place--;
    return place;
#endif
}

#endif
