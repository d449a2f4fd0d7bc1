/* Vectors for any machine: eight bytes in a number, the first lowest. Ones are
   the highest bit of a byte alone. */
#ifndef VECTOR_PLAIN_H
#define VECTOR_PLAIN_H

#include "eight.h"

enum { VECTOR_SIZE = 8 };

typedef uint64_t vector;

static inline vector vector_load(const unsigned char *b)
{
    return (uint64_t)b[7] << 56 | (uint64_t)b[6] << 48 | (uint64_t)b[5] << 40 |
           (uint64_t)b[4] << 32 | (uint64_t)b[3] << 24 | (uint64_t)b[2] << 16 |
           (uint64_t)b[1] << 8 | (uint64_t)b[0];
}

static inline vector vector_is(vector v, unsigned char c)
{
    return bits_within(v, c, c);
}

static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    return bits_within(v, first, last);
}

static inline vector vector_or(vector a, vector b)
{
    return a | b;
}

static inline vector vector_lower(vector v)
{
    return v | LOWER_BIT * EACH;
}

/* Each bit is moved to its place in the highest byte. */
static inline uint64_t vector_bits(vector v)
{
    return (v >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline void vector_put(uint64_t *bits, int n, vector v)
{
    *bits = (n == 0 ? 0 : *bits) | vector_bits(v) << n;
}

#endif
