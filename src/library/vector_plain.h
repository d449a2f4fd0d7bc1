/* Vectors for any machine: loops that compilers make vectors of, where they
   know of some. */
#ifndef VECTOR_PLAIN_H
#define VECTOR_PLAIN_H

#include <string.h>

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

#endif
