/* Vectors of every x86-64 machine. */
#ifndef VECTOR_SSE2_H
#define VECTOR_SSE2_H

#include <emmintrin.h>
#include <string.h>

enum { VECTOR_SIZE = 16 };

typedef __m128i vector;

static inline vector vector_load(const unsigned char *bytes)
{
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

static inline vector vector_is(vector v, unsigned char c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

/* Moved so that the last of the range is the highest signed byte, all of the
   range is above the rest. */
static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    vector moved = _mm_add_epi8(v, _mm_set1_epi8((char)(INT8_MAX - last)));
    char below = (char)(INT8_MAX - (last - first) - 1);
    return _mm_cmpgt_epi8(moved, _mm_set1_epi8(below));
}

static inline vector vector_or(vector a, vector b)
{
    return _mm_or_si128(a, b);
}

static inline vector vector_lower(vector v)
{
    return _mm_or_si128(v, _mm_set1_epi8(LOWER_BIT));
}

static inline uint64_t vector_bits(vector v)
{
    return (uint32_t)_mm_movemask_epi8(v);
}

/* Such machines have the lowest byte first. */
static inline void vector_put(uint64_t *bits, int n, vector v)
{
    uint16_t part = (uint16_t)vector_bits(v);
    memcpy((unsigned char *)bits + n / 8, &part, sizeof part);
}

#endif
