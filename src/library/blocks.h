/*
 * Where a text may have codes: its bytes as bits, 64 to a block, bit n for byte
 * n, and the marks that follow from them.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BLOCK = 64,
    BLOCKS_LIMIT = 32, /* marked together */
    /* A mark stands so many bytes behind what it marks. So it depends on what
       stands before it alone, and blocks follow each other without a look
       ahead: eight digits, and a dash and two digits behind them. */
    MARK_DELAY = 10
};

/* A class of bytes: the block before, then those of the text. */
typedef uint64_t class_bits[BLOCKS_LIMIT + 1];

struct blocks {
    class_bits hex;               /* hexadecimal digits */
    class_bits letter;            /* and the backslash */
    class_bits point;             /* , - . / and the line feed */
    class_bits opening;           /* ( - and x, X: a point and letters */
    class_bits naming;            /* _ and W, S: letters */
    class_bits hex2, hex4, hex8;  /* the last of so many hexadecimal digits */
    uint64_t marks[BLOCKS_LIMIT]; /* where a number, a name may begin */
    uint64_t short_marks[BLOCKS_LIMIT]; /* the short numbers among them */
};

/* Marks the next blocks, BLOCKS_LIMIT at most; before the first all is 0. */
void wuerr_mark_blocks(struct blocks *blocks, const unsigned char *text,
                       size_t count);

/* The same for machines with wide vectors. */
void wuerr_mark_blocks_wide(struct blocks *blocks, const unsigned char *text,
                            size_t count);

/* Whether this machine has wide vectors. */
bool wuerr_has_wide_vectors(void);

#endif
