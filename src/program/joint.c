/* Where text of another encoding begins, told by its bytes. */
#include "joint.h"

#include "eight_bits.h"
#include "utf8.h"

#include <string.h>

static struct bytes rest_of(const struct bytes *bytes, size_t place)
{
    return (struct bytes){bytes->at + place, bytes->length - place,
                          bytes->are_last};
}

/* So many bytes of 8-bit text are looked through at once. So many bytes that a
   16-bit line begins with are UTF-8 by chance. */
enum { WINDOW = 1 << 13, CHANCE = 4 };

static struct joint no_joint(size_t end)
{
    return (struct joint){VERDICT_NO, ENCODING_UNKNOWN, end, end};
}

static const struct joint eight_bits = {VERDICT_YES, ENCODING_BYTES, 0, 0};

/* More bytes have to tell what begins there. */
static struct joint open_joint(size_t end)
{
    return (struct joint){VERDICT_LATER, ENCODING_UNKNOWN, end, end};
}

/* ---- at the beginning --------------------------------------------------- */

struct joint first_joint(const struct bytes *bytes, enum encoding encoding)
{
    if (bytes->at[0] == '\n')
        return (struct joint){VERDICT_YES, ENCODING_LINE_FEEDS, 1, 1};
    if (encoding == ENCODING_UNKNOWN) {
        enum encoding marked = utf16_mark_at(bytes, 0);
        if (marked != ENCODING_UNKNOWN)
            return (struct joint){VERDICT_YES, marked, 0, 2};
        return utf16_is_half_mark(bytes, 0) ? open_joint(0) : eight_bits;
    }
    if (bytes->at[0] != 0)
        return eight_bits;
    /* "\n" has been handed out; this may be its other half. */
    struct bytes rest = rest_of(bytes, 1);
    size_t refuted;
    enum verdict verdict =
        utf16_tell(&rest, ENCODING_UTF16LE, PROOF_LINE, &refuted);
    return verdict == VERDICT_NO
               ? eight_bits
               : (struct joint){verdict, ENCODING_UTF16LE, 0, 1};
}

/* ---- in 8-bit text ------------------------------------------------------ */

/* Where 16-bit text may begin, and how it has to show. */
struct candidate {
    size_t end, begin;
    enum encoding encoding;
    enum proof proof;
};

/* 8-bit text that is looked through. The places are by order and by whether
   they are odd: before them no plain text begins, so that nothing is looked at
   again and again. */
struct search {
    const struct bytes *bytes;
    size_t refuted[2][2];
};

/* What a candidate is. */
static enum verdict try_candidate(struct search *search,
                                  const struct candidate *candidate)
{
    size_t *refuted = &search->refuted[candidate->encoding == ENCODING_UTF16BE]
                                      [candidate->begin % 2];
    bool is_plain = candidate->proof == PROOF_PLAIN;
    if (is_plain && candidate->begin < *refuted)
        return VERDICT_NO;
    struct bytes rest = rest_of(search->bytes, candidate->begin);
    size_t count;
    enum verdict verdict =
        utf16_tell(&rest, candidate->encoding, candidate->proof, &count);
    if (is_plain)
        *refuted = candidate->begin + count;
    return verdict;
}

/* The first of some candidates that is one, or may become one. */
static struct joint choose(struct search *search,
                           const struct candidate *candidate, size_t count)
{
    for (; count > 0; candidate++, count--) {
        enum verdict verdict = try_candidate(search, candidate);
        if (verdict != VERDICT_NO)
            return (struct joint){verdict, candidate->encoding, candidate->end,
                                  candidate->begin};
    }
    return no_joint(0);
}

/* Where the line of a place begins, or is known no more, or a zero is. */
static size_t find_back(const struct bytes *bytes, size_t place)
{
    size_t first = place > LOOK_BACK ? place - LOOK_BACK : 0;
    while (place > first && bytes->at[place - 1] != '\n' &&
           bytes->at[place - 1] != 0)
        place--;
    return place;
}

/* Where the UTF-8 ends that begins at a place, or after the rest of a character
   there if that is in the middle of a line. */
static size_t find_invalid(const struct bytes *bytes, size_t place, size_t end,
                           bool is_line)
{
    while (!is_line && (bytes->at[place] & 0xC0) == 0x80)
        place++;
    return place +
           utf8_valid_length((const char *)bytes->at + place, end - place);
}

/*
 * The candidates where a zero is, the first one of its line:
 *     e\0r\0  \0e\0r  the zero is half of an ASCII character, and UTF-8 before
 *     \xDC\0b\0e\0    the text began with another character
 * A zero may also be the other half of a line feed that was taken for 8 bits.
 */
static struct joint try_first_zero(struct search *search, size_t zero,
                                   size_t line, bool is_line)
{
    size_t invalid = find_invalid(search->bytes, line, zero, is_line);
    if (invalid < zero) {
        const struct candidate candidates[] = {
            {invalid, invalid, ENCODING_UTF16LE, PROOF_WITHIN},
            {invalid, invalid, ENCODING_UTF16BE, PROOF_WITHIN},
            {line, line, ENCODING_UTF16LE, PROOF_LINE},
            {line, line, ENCODING_UTF16BE, PROOF_LINE},
            {invalid, invalid, ENCODING_UTF16LE, PROOF_WITHIN},
            {invalid, invalid, ENCODING_UTF16BE, PROOF_WITHIN}};
        if (!is_line)
            return choose(search, candidates, 2);
        return choose(search, candidates + (invalid - line > CHANCE ? 0 : 2),
                      4);
    }
    if (zero == line) {
        const struct candidate candidates[] = {
            {zero, zero, ENCODING_UTF16BE, PROOF_LINE},
            {zero, zero + 1, ENCODING_UTF16LE, PROOF_LINE},
            {zero, zero, ENCODING_UTF16LE, PROOF_LINE}};
        return choose(search, candidates, 3);
    }
    const struct candidate candidates[] = {
        {zero - 1, zero - 1, ENCODING_UTF16LE,
         is_line && line == zero - 1 ? PROOF_LINE : PROOF_PLAIN},
        {zero, zero, ENCODING_UTF16BE, PROOF_PLAIN}};
    return choose(search, candidates, 2);
}

/* Behind another zero. */
static struct joint try_next_zero(struct search *search, size_t zero)
{
    const struct candidate candidates[] = {
        {zero - 1, zero - 1, ENCODING_UTF16LE, PROOF_PLAIN},
        {zero + 1, zero + 1, ENCODING_UTF16LE, PROOF_PLAIN},
        {zero, zero, ENCODING_UTF16BE, PROOF_PLAIN}};
    return choose(search, candidates, 3);
}

static struct joint try_zero(struct search *search, size_t zero,
                             unsigned char before)
{
    size_t line = find_back(search->bytes, zero);
    unsigned char before_line = line > 0 ? search->bytes->at[line - 1] : before;
    return before_line == 0
               ? try_next_zero(search, zero)
               : try_first_zero(search, zero, line, before_line == '\n');
}

/* Where there is a byte that both marks have. */
static struct joint try_mark(struct search *search, size_t place)
{
    const struct bytes *bytes = search->bytes;
    if (utf16_is_half_mark(bytes, place))
        return open_joint(place);
    size_t mark = place > 0 && bytes->at[place - 1] == 0xFE ? place - 1 : place;
    const struct candidate candidate = {mark, mark + 2,
                                        utf16_mark_at(bytes, mark), PROOF_MARK};
    return candidate.encoding == ENCODING_UNKNOWN
               ? no_joint(0)
               : choose(search, &candidate, 1);
}

/* Of many zeros only the last can be half of a character. */
static size_t skip_zeros(const struct bytes *bytes, size_t zero)
{
    while (zero + 2 < bytes->length && bytes->at[zero + 1] == 0 &&
           bytes->at[zero + 2] == 0)
        zero++;
    return zero;
}

/* The place of the next such byte; the end if there is none. */
static size_t seek(const struct bytes *bytes, size_t place, size_t end,
                   int byte)
{
    const unsigned char *found =
        place < end ? memchr(bytes->at + place, byte, end - place) : NULL;
    return found == NULL ? end : (size_t)(found - bytes->at);
}

struct joint find_joint(const struct bytes *bytes, size_t clear,
                        unsigned char before)
{
    size_t end =
        bytes->length - clear > WINDOW ? clear + WINDOW : bytes->length;
    struct search search = {.bytes = bytes};
    size_t zero = seek(bytes, clear, end, 0);
    size_t mark = seek(bytes, clear, end, 0xFF);
    while (zero < end || mark < end) {
        bool is_zero = zero < mark;
        if (is_zero)
            zero = skip_zeros(bytes, zero);
        struct joint joint =
            is_zero ? try_zero(&search, zero, before) : try_mark(&search, mark);
        if (joint.verdict == VERDICT_LATER)
            return open_joint(is_zero ? zero : mark);
        if (joint.verdict == VERDICT_YES)
            return joint;
        if (is_zero)
            zero = seek(bytes, zero + 1, end, 0);
        else
            mark = seek(bytes, mark + 1, end, 0xFF);
    }
    return no_joint(zero);
}

/* ---- in 16-bit text ----------------------------------------------------- */

/* The other order, where its ASCII characters have a zero as low byte here.
   Where no text of it begins, `end` says for how long. */
static struct joint try_other_order(const struct bytes *bytes,
                                    enum encoding other, bool is_line)
{
    if (!utf16_is_plain(utf16_unit(bytes->at, other)))
        return no_joint(0);
    size_t refuted;
    enum verdict verdict =
        utf16_tell(bytes, other, is_line ? PROOF_LINE : PROOF_PLAIN, &refuted);
    if (verdict != VERDICT_NO)
        return (struct joint){verdict, other, 0, 0};
    return no_joint(is_line ? 0 : refuted);
}

/* A line feed of 8 bits stands at the end, or before a mark: it was the second
   half of the last one where the bytes are one off. */
static struct joint try_line_feed(const struct bytes *bytes)
{
    if (bytes->length == 1 ? bytes->are_last
                           : utf16_mark_at(bytes, 1) != ENCODING_UNKNOWN)
        return eight_bits;
    return utf16_is_half_mark(bytes, 1) ? open_joint(0) : no_joint(0);
}

struct joint next_joint(const struct bytes *bytes, size_t clear,
                        enum encoding encoding, bool is_line)
{
    enum encoding other =
        encoding == ENCODING_UTF16LE ? ENCODING_UTF16BE : ENCODING_UTF16LE;
    enum encoding marked = utf16_mark_at(bytes, 0);
    if (marked != ENCODING_UNKNOWN)
        return (struct joint){VERDICT_YES, marked, 0, 2};
    if (bytes->at[0] == '\n') {
        struct joint joint = try_line_feed(bytes);
        if (joint.verdict != VERDICT_NO)
            return joint;
    }
    if (bytes->length < 2)
        return no_joint(0);
    if (bytes->at[0] == 0 || bytes->at[1] == 0)
        return clear > 0 ? no_joint(clear)
                         : try_other_order(bytes, other, is_line);
    return (struct joint){is_line ? eight_bits_in_line(bytes, encoding)
                                  : eight_bits_within(bytes),
                          ENCODING_BYTES, 0, 0};
}
