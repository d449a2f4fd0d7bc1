/* UTF-16: its units, telling it by its bytes, and making UTF-8 of it. */
#ifndef UTF16_H
#define UTF16_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum encoding {
    ENCODING_UNKNOWN, /* nothing has come yet */
    ENCODING_LINE_FEEDS,
    ENCODING_BYTES, /* UTF-8, or whatever else has 8 bits */
    ENCODING_UTF16LE,
    ENCODING_UTF16BE
};

/* Bytes that have come; more may follow unless they are the last. */
struct bytes {
    const unsigned char *at;
    size_t length;
    bool are_last;
};

enum verdict { VERDICT_NO, VERDICT_YES, VERDICT_LATER };

/* How plainly 16-bit text has to show where it is told by its bytes. */
enum proof {
    PROOF_LINE,   /* it begins a line: two ASCII characters make one */
    PROOF_PLAIN,  /* in the middle of a line: it begins with four of them */
    PROOF_WITHIN, /* the same behind what is not UTF-8: it has four of them */
    PROOF_MARK    /* a mark stands before: any text */
};

/* The bytes that are looked at to tell text, at most, and those before. */
enum { LOOK_AHEAD = 128, LOOK_BACK = 126 };

unsigned utf16_unit(const unsigned char *bytes, enum encoding encoding);

/* The encoding of the mark at a place; ENCODING_UNKNOWN if there is none. */
enum encoding utf16_mark_at(const struct bytes *bytes, size_t place);

/* Whether the last byte that has come may be the first half of a mark. */
bool utf16_is_half_mark(const struct bytes *bytes, size_t place);

/* Whether a unit is a character of plain text in ASCII. */
bool utf16_is_plain(unsigned unit);

/* Whether a unit with the byte of a line feed is a character often met: such a
   byte mostly ends a line of 8-bit text. */
bool utf16_often_has_line_feed(unsigned unit);

/* Whether bytes are text in an encoding of 16 bits: VERDICT_LATER if it takes
   more of them. Where it is not, `*refuted` says how many bytes tell so: by
   PROOF_PLAIN nothing begins there that has the same order and is a number of
   units further. */
enum verdict utf16_tell(const struct bytes *bytes, enum encoding encoding,
                        enum proof proof, size_t *refuted);

/* Makes text of the ASCII characters that bytes begin with, while there is
   room; returns how many. The text may stand right before the bytes. */
size_t utf16_convert_ascii(const unsigned char *bytes, size_t length,
                           enum encoding encoding, char *text, size_t room);

/* Takes one character; returns its bytes, 0 if it is not complete yet. What is
   none becomes U+FFFD. */
size_t utf16_take(const struct bytes *bytes, enum encoding encoding,
                  uint32_t *character);

#endif
