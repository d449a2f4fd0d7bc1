/* Vectors of those x86-64 machines that have AVX2. */
#ifndef VECTOR_AVX2_H
#define VECTOR_AVX2_H

#include <immintrin.h>
#include <string.h>

enum { VECTOR_SIZE = 32 };

typedef __m256i vector;

static inline vector vector_load(const unsigned char *bytes)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)bytes);
}

static inline vector vector_is(vector v, unsigned char c)
{
    return _mm256_cmpeq_epi8(v, _mm256_set1_epi8((char)c));
}

/* As in vector_sse2.h. */
static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    vector moved =
        _mm256_add_epi8(v, _mm256_set1_epi8((char)(INT8_MAX - last)));
    char below = (char)(INT8_MAX - (last - first) - 1);
    return _mm256_cmpgt_epi8(moved, _mm256_set1_epi8(below));
}

static inline vector vector_or(vector a, vector b)
{
    return _mm256_or_si256(a, b);
}

static inline vector vector_lower(vector v)
{
    return _mm256_or_si256(v, _mm256_set1_epi8(LOWER_BIT));
}

static inline uint64_t vector_bits(vector v)
{
    return (uint32_t)_mm256_movemask_epi8(v);
}

/* Such machines have the lowest byte first. */
static inline void vector_put(uint64_t *bits, int n, vector v)
{
    uint32_t part = (uint32_t)vector_bits(v);
    memcpy((unsigned char *)bits + n / 8, &part, sizeof part);
}

#endif
