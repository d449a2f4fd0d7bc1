/*
 * A few bytes at once: six operations, for what a machine has. A file that is
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
 */
#if defined(WUERR_PLAIN)
#define VECTOR_PLAIN
#elif defined(WUERR_WIDE)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#else
#define VECTOR_PLAIN
#endif

enum { LOWER_BIT = 0x20 }; /* of an ASCII letter */

#if defined(VECTOR_PLAIN)

#include <string.h>

/* Loops that compilers make vectors of, where they know of some. */
enum { VECTOR_SIZE = 16 };

typedef struct vector {
    unsigned char at[VECTOR_SIZE];
} vector;

#define EACH_BYTE(value)                                                       \
    vector result;                                                             \
    for (int i = 0; i < VECTOR_SIZE; i++)                                      \
        result.at[i] = (unsigned char)(value);                                 \
    return result

static inline vector vector_load(const unsigned char *bytes)
{
    vector result;
    memcpy(result.at, bytes, VECTOR_SIZE);
    return result;
}

static inline vector vector_is(vector v, unsigned char c)
{
    EACH_BYTE(-(v.at[i] == c));
}

static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    EACH_BYTE(-((unsigned char)(v.at[i] - first) <= last - first));
}

static inline vector vector_or(vector a, vector b)
{
    EACH_BYTE(a.at[i] | b.at[i]);
}

static inline vector vector_lower(vector v)
{
    EACH_BYTE(v.at[i] | LOWER_BIT);
}

/* Eight bytes of ones or zeros, the first lowest, as eight bits: each is moved
   to its place in the highest byte. */
static inline uint64_t vector_bits_of_eight(const unsigned char *bytes)
{
    uint64_t eight = 0;
    for (int i = 0; i < 8; i++)
        eight |= (uint64_t)(bytes[i] & 1) << 8 * i;
    return eight * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t vector_bits(vector v)
{
    return vector_bits_of_eight(v.at) | vector_bits_of_eight(v.at + 8) << 8;
}

#elif defined(WUERR_WIDE)

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

static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    vector above = _mm256_sub_epi8(v, _mm256_set1_epi8((char)first));
    vector most = _mm256_set1_epi8((char)(last - first));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(above, most), above);
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

#elif defined(__SSE2__)

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

static inline vector vector_within(vector v, unsigned char first,
                                   unsigned char last)
{
    vector above = _mm_sub_epi8(v, _mm_set1_epi8((char)first));
    vector most = _mm_set1_epi8((char)(last - first));
    return _mm_cmpeq_epi8(_mm_min_epu8(above, most), above);
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

#else

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

#endif
