/*
 * The marks of blocks, written once: a file a kind of vector includes this. All
 * are plain loops over 64-bit numbers but for the first, over vectors.
 */
#ifndef BLOCK_LOOPS_H
#define BLOCK_LOOPS_H

#include "blocks.h"
#include "vector.h"

/*
 * The classes of the bytes of a block, which is number i. In two parts, so that
 * the constants of each stay in registers.
 */
static inline void find_words(struct blocks *blocks, size_t i,
                              const unsigned char *text)
{
    for (int n = 0; n < BLOCK; n += VECTOR_SIZE) {
        vector v = vector_load(text + n);
        vector lower = vector_lower(v);
        vector hexes = vector_or(vector_within(v, '0', '9'),
                                 vector_within(lower, 'a', 'f'));
        vector points = vector_or(vector_within(v, ',', '/'), /* , - . / */
                                  vector_is(v, '\n'));
        /* What a number goes on, not what joins it to a word: x5 and \5. */
        vector letters =
            vector_or(vector_within(lower, 'a', 'z'), vector_is(v, '\\'));
        vector_put(&blocks->hex[i], n, hexes);
        vector_put(&blocks->letter[i], n, letters);
        vector_put(&blocks->point[i], n, points);
    }
}

static inline void find_signs(struct blocks *blocks, size_t i,
                              const unsigned char *text)
{
    for (int n = 0; n < BLOCK; n += VECTOR_SIZE) {
        vector v = vector_load(text + n);
        vector openings = vector_or(vector_is(v, '('), vector_is(v, '-'));
        vector xs = vector_is(vector_lower(v), 'x');
        vector w_s = vector_or(vector_is(v, 'W'), vector_is(v, 'S'));
        vector_put(&blocks->opening[i], n, vector_or(openings, xs));
        vector_put(&blocks->naming[i], n, vector_or(w_s, vector_is(v, '_')));
    }
}

static inline void classify(struct blocks *blocks, const unsigned char *text,
                            size_t count)
{
    for (size_t i = 0; i < count; i++)
        find_words(blocks, i + 1, text + i * BLOCK);
    for (size_t i = 0; i < count; i++)
        find_signs(blocks, i + 1, text + i * BLOCK);
}

/* A class of block i, each bit moved so many bytes behind its place. */
#define BEHIND(bits, i, distance)                                              \
    ((bits)[i] << (distance) | (bits)[(i)-1] >> (BLOCK - (distance)))

/* Runs of digits, each by the last of them: of "0x80244019," the bit of the 9
   is the only one in hex8. */
static inline void find_runs(struct blocks *b, size_t count)
{
    for (size_t i = 1; i <= count; i++)
        b->hex2[i] = b->hex[i] & BEHIND(b->hex, i, 1);
    for (size_t i = 1; i <= count; i++)
        b->hex4[i] = b->hex2[i] & BEHIND(b->hex2, i, 2);
    for (size_t i = 1; i <= count; i++)
        b->hex8[i] = b->hex4[i] & BEHIND(b->hex4, i, 4);
}

/*
 * How far each byte of a token is behind the mark of the token, and so how far
 * its bit has to move to stand there.
 */
enum {
    FIRST = MARK_DELAY, /* the first byte of the token */
    SECOND = FIRST - 1,
    EIGHTH = FIRST - 7,
    NINTH = FIRST - 8,
    BEFORE = FIRST + 1, /* the byte before the token, and two more */
    BEFORE_2 = FIRST + 2,
    BEFORE_3 = FIRST + 3
};

#define AT(bits, distance) BEHIND(b->bits, i, distance)

/* Two classes tell what has no class of its own. */
#define DIGIT(distance) (AT(hex, distance) & ~AT(letter, distance))
#define DASH(distance) (AT(opening, distance) & AT(point, distance))
#define X(distance) (AT(opening, distance) & AT(letter, distance))
#define W_S(distance) (AT(naming, distance) & AT(letter, distance))

/* Of most digits of a log (dates, times, columns of numbers, GUIDs) none is
   marked. An X below each example is where the mark belongs. */
static inline void find_marks(struct blocks *b, size_t count)
{
    for (size_t i = 1; i <= count; i++) {
        /* 0123456789 inside a longer run, or -1234-89ABCDEF01 of a GUID
                                                   X                    */
        uint64_t last_part = DASH(BEFORE) & AT(hex, BEFORE_2);
        /* {01234567-89AB in front of a GUID: two digits behind the dash
            X                                                           */
        uint64_t first_part = DASH(NINTH) & b->hex2[i];
        uint64_t eight = AT(hex8, EIGHTH);
        uint64_t run = eight & ~(AT(hex, BEFORE) | last_part | first_part);
        /* code 5 and code: 5 and (5) and -> 5, but not x5, \5, 1.5, 1102 5
                X        X      X         X                             */
        uint64_t joined =
            ~(AT(hex, BEFORE) | AT(letter, BEFORE) | AT(point, BEFORE));
        uint64_t parted = AT(point, BEFORE_2) & ~AT(opening, BEFORE_2);
        uint64_t told = AT(opening, BEFORE) | AT(letter, BEFORE_2) |
                        ~(parted | AT(hex, BEFORE_2) | DIGIT(BEFORE_3));
        uint64_t number = DIGIT(FIRST) & joined & told & ~eight;
        /* 0x5 or, never mind, 1x5
           X                       */
        uint64_t zero_x = DIGIT(FIRST) & X(SECOND);
        /* WU_E_NO_USERTOKEN and WSAETIMEDOUT or, never mind, SSL
             X X                 X                            X   */
        uint64_t name = AT(naming, FIRST) & (~AT(letter, FIRST) | W_S(SECOND));
        b->marks[i - 1] = run | number | zero_x | name;
        b->short_marks[i - 1] = number & ~zero_x;
    }
}

#undef AT
#undef DIGIT
#undef DASH
#undef X
#undef W_S

/* The last block is the one before the next. */
static inline void keep_last(struct blocks *b, size_t count)
{
    b->hex[0] = b->hex[count];
    b->letter[0] = b->letter[count];
    b->point[0] = b->point[count];
    b->opening[0] = b->opening[count];
    b->naming[0] = b->naming[count];
    b->hex2[0] = b->hex2[count];
    b->hex4[0] = b->hex4[count];
    b->hex8[0] = b->hex8[count];
}

static inline void mark_blocks(struct blocks *blocks, const unsigned char *text,
                               size_t count)
{
    classify(blocks, text, count);
    find_runs(blocks, count);
    find_marks(blocks, count);
    keep_last(blocks, count);
}

#endif
