/* Vectors of every AArch64 machine. */
#ifndef VECTOR_NEON_H
#define VECTOR_NEON_H

#include <arm_neon.h>

enum { VECTOR_SIZE = 16 };

typedef uint8x16_t vector;

static inline vector vector_load(const unsigned char *bytes)
{
    return vld1q_u8(bytes);
}

static inline vector vector_is(vector v, unsigned char c)
{
    return vceqq_u8(v, vdupq_n_u8(c));
}

static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    vector above = vsubq_u8(v, vdupq_n_u8(first));
    return vcleq_u8(above, vdupq_n_u8((unsigned char)(last - first)));
}

static inline vector vector_or(vector a, vector b)
{
    return vorrq_u8(a, b);
}

static inline vector vector_lower(vector v)
{
    return vorrq_u8(v, vdupq_n_u8(LOWER_BIT));
}

/* Each byte keeps the bit of its place; the halves add up to a byte each. */
static inline uint64_t vector_bits(vector v)
{
    static const uint8_t places[] = {1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128};
    vector bits = vandq_u8(v, vld1q_u8(places));
    return (uint64_t)vaddv_u8(vget_low_u8(bits)) |
           (uint64_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

static inline void vector_put(uint64_t *bits, int n, vector v)
{
    *bits = (n == 0 ? 0 : *bits) | vector_bits(v) << n;
}

#endif
