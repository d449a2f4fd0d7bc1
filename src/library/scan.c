/* The known codes in a text: where to look closer, and the look. */
#include "token.h"

#include <string.h>

/*
 * A text is looked over in chunks. What is read before and behind a chunk keeps
 * every loop a multiple of the width of a vector.
 */
enum { CHUNK = 2048, BEFORE = 3, BEHIND = 45 };
enum { ROOM = BEFORE + CHUNK + BEHIND };

/* A byte of ones or of zeros: what comparisons of vectors give. */
#define ALL_IF(condition) ((unsigned char)-(condition))

/*
 * Marks the bytes of a chunk where a number may begin, a name has its first
 * underscore, or one of Winsock begins; `s` begins BEFORE bytes before the
 * chunk. Plain loops over bytes, which compilers turn into vector instructions.
 * Most digits of a log are left out here already: those of dates, times,
 * columns of numbers and GUIDs.
 */
static void mark_chunk(const unsigned char *restrict s, size_t chunk,
                       unsigned char *restrict marks)
{
    unsigned char digit[ROOM], hex[ROOM], two[ROOM], word[ROOM], dash[ROOM],
        space[ROOM], colon[ROOM], open[ROOM], x[ROOM];
    for (size_t i = 0; i < chunk + 48; i++) {
        unsigned char number = s[i] - '0';
        unsigned char letter = (s[i] | 0x20) - 'a';
        unsigned char point = s[i] - '-'; /* - . and / */
        digit[i] = ALL_IF(number < 10);
        hex[i] = ALL_IF(number < 10) | ALL_IF(letter < 6);
        word[i] = ALL_IF(number < 10) | ALL_IF(letter < 26) |
                  ALL_IF(point < 3) | ALL_IF(s[i] == '\n');
        dash[i] = ALL_IF(s[i] == '-');
        space[i] = ALL_IF(s[i] == ' ');
        colon[i] = ALL_IF(s[i] == ':') | ALL_IF(s[i] == '=');
        open[i] = ALL_IF(s[i] == '(');
        x[i] = ALL_IF(letter == 'x' - 'a');
    }
    for (size_t i = 0; i < chunk + 32; i++)
        two[i] = hex[i] & hex[i + 1];
    for (size_t i = 0; i < chunk; i++) {
        unsigned char eight = two[i + 3] & two[i + 5] & two[i + 7] & two[i + 9];
        unsigned char last_part = dash[i + 2] & hex[i + 1];
        unsigned char first_part = dash[i + 11] & two[i + 12];
        unsigned char run = eight & ~(hex[i + 2] | last_part | first_part);
        unsigned char column = (digit[i + 1] & ~open[i + 2]) |
                               (space[i + 1] & space[i + 2] & ~colon[i]);
        unsigned char number = digit[i + 3] & ~(word[i + 2] | column | eight);
        unsigned char zero_x = ALL_IF(s[i + 3] == '0') & x[i + 4];
        unsigned char name =
            ALL_IF(s[i + 3] == '_') |
            (ALL_IF(s[i + 3] == 'W') & ALL_IF(s[i + 4] == 'S') &
             ALL_IF(s[i + 5] == 'A'));
        marks[i] = number | zero_x | run | name;
    }
}

/* Marks the chunk at `begin`; beyond the text it sees NULs. */
static void mark(struct wuerr_text text, size_t begin, size_t chunk,
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

static size_t scan(struct wuerr_text text, size_t from, wuerr_match *matches,
                   size_t capacity)
{
    unsigned char marks[CHUNK];
    size_t count = 0;
    for (size_t begin = from; begin < text.length && count < capacity;
         begin += CHUNK) {
        mark(text, begin, CHUNK, marks);
        const unsigned char *next = marks;
        const unsigned char *end = marks + CHUNK;
        while (count < capacity &&
               (next = memchr(next, ALL_IF(true), (size_t)(end - next))) !=
                   NULL) {
            size_t place = begin + (size_t)(next++ - marks);
            wuerr_match match;
            if (place < from || !wuerr_read_token(text, place, &match) ||
                match.offset < from)
                continue;
            from = match.offset + match.length;
            matches[count++] = match;
        }
    }
    return count;
}

size_t wuerr_scan(const char *text, size_t length, size_t from,
                  wuerr_match *matches, size_t capacity)
{
    return scan((struct wuerr_text){text, length, false}, from, matches,
                capacity);
}

size_t wuerr_scan_all(const char *text, size_t length, size_t from,
                      wuerr_match *matches, size_t capacity)
{
    return scan((struct wuerr_text){text, length, true}, from, matches,
                capacity);
}
