/* The next known code in a text: where to look closer, and the look. */
#include "token.h"

#include <string.h>

/*
 * A text is looked over in chunks, of which the first are small: the caller who
 * found a code may find the next one near. What is read before and behind a
 * chunk keeps every loop a multiple of the width of a vector.
 */
enum { CHUNK = 64, CHUNK_LIMIT = 2048, BEFORE = 2, BEHIND = 46 };
enum { ROOM = BEFORE + CHUNK_LIMIT + BEHIND };

/* A byte of ones or of zeros: what comparisons of vectors give. */
#define ALL_IF(condition) ((unsigned char)-(condition))

/*
 * Marks the bytes of a chunk where a number may begin or a name has its first
 * underscore; `s` begins BEFORE bytes before the chunk. Plain loops over bytes,
 * which compilers turn into vector instructions. Most digits of a log are left
 * out here already: those of dates, times, columns of numbers and GUIDs.
 */
static void mark_chunk(const unsigned char *restrict s, size_t chunk,
                       unsigned char *restrict marks)
{
    unsigned char digit[ROOM], hex[ROOM], two[ROOM], joint[ROOM], dash[ROOM],
        space[ROOM], x[ROOM];
    for (size_t i = 0; i < chunk + 48; i++) {
        unsigned char number = s[i] - '0';
        unsigned char letter = (s[i] | 0x20) - 'a';
        unsigned char bracket = s[i] - ' ';
        digit[i] = ALL_IF(number < 10);
        hex[i] = ALL_IF(number < 10) | ALL_IF(letter < 6);
        joint[i] = ALL_IF(bracket < 9); /* the space and !"#$%&'( */
        dash[i] = ALL_IF(s[i] == '-');
        space[i] = ALL_IF(s[i] == ' ');
        x[i] = ALL_IF(letter == 'x' - 'a');
    }
    for (size_t i = 0; i < chunk + 32; i++) {
        unsigned char equals = s[i] - ':';
        two[i] = hex[i] & hex[i + 1];
        joint[i] |= ALL_IF(equals < 5) | ALL_IF(s[i] == '[') |
                    ALL_IF(s[i] == '\t'); /* and :;<=>[ and the tab */
    }
    for (size_t i = 0; i < chunk; i++) {
        unsigned char eight = two[i + 2] & two[i + 4] & two[i + 6] & two[i + 8];
        unsigned char last_part = dash[i + 1] & hex[i];
        unsigned char first_part = dash[i + 10] & two[i + 11];
        unsigned char run = eight & ~(hex[i + 1] | last_part | first_part);
        unsigned char number = digit[i + 2] & joint[i + 1] &
                               ~(digit[i] | eight | (space[i] & space[i + 1]));
        unsigned char zero_x = ALL_IF(s[i + 2] == '0') & x[i + 3] & ~hex[i + 1];
        unsigned char name = ALL_IF(s[i + 2] == '_');
        marks[i] = number | zero_x | run | name;
    }
}

/* Marks the chunk at `begin`; beyond the text it sees NULs. */
static void mark(struct text text, size_t begin, size_t chunk,
                 unsigned char *marks)
{
    unsigned char padded[ROOM];
    const unsigned char *bytes = (const unsigned char *)text.text;
    if (begin >= BEFORE && text.length - begin >= chunk + BEHIND) {
        mark_chunk(bytes + begin - BEFORE, chunk, marks);
        return;
    }
    size_t before = begin < BEFORE ? begin : BEFORE;
    size_t behind = text.length - begin;
    if (behind > chunk + BEHIND)
        behind = chunk + BEHIND;
    memset(padded, 0, BEFORE + chunk + BEHIND);
    memcpy(padded + BEFORE - before, bytes + begin - before, before + behind);
    mark_chunk(padded, chunk, marks);
}

enum { EIGHT = 8 };

/* Eight marks as a number, the first in the lowest byte. */
static uint64_t eight_marks(const unsigned char *m)
{
    return (uint64_t)m[0] | (uint64_t)m[1] << 8 | (uint64_t)m[2] << 16 |
           (uint64_t)m[3] << 24 | (uint64_t)m[4] << 32 | (uint64_t)m[5] << 40 |
           (uint64_t)m[6] << 48 | (uint64_t)m[7] << 56;
}

/* Which byte of a number is the lowest that is not 0. */
static size_t lowest_byte(uint64_t number)
{
    uint64_t below = (number & (0 - number)) - 1;
    return (size_t)((below & UINT64_C(0x0101010101010101)) *
                        UINT64_C(0x0101010101010101) >>
                    56);
}

/* The first mark from `i` on; `end`, a multiple of EIGHT, if there is none. */
static size_t next_mark(const unsigned char *marks, size_t i, size_t end)
{
    if (i % EIGHT != 0) {
        uint64_t rest = eight_marks(marks + i / EIGHT * EIGHT) >> i % EIGHT * 8;
        if (rest != 0)
            return i + lowest_byte(rest);
        i += EIGHT - i % EIGHT;
    }
    for (; i < end; i += EIGHT) {
        uint64_t eight = eight_marks(marks + i);
        if (eight != 0)
            return i + lowest_byte(eight);
    }
    return end;
}

bool wuerr_scan(const char *bytes, size_t length, size_t from,
                wuerr_match *match)
{
    struct text text = {bytes, length};
    unsigned char marks[CHUNK_LIMIT];
    size_t chunk = CHUNK;
    for (size_t begin = from; begin < length; begin += chunk) {
        if (begin - from >= 2 * chunk && chunk < CHUNK_LIMIT)
            chunk *= 2;
        mark(text, begin, chunk, marks);
        for (size_t i = 0; (i = next_mark(marks, i, chunk)) < chunk; i++)
            if (read_token(text, begin + i, match) && match->offset >= from)
                return true;
    }
    return false;
}
