/* UTF-16: its units, telling it by its bytes, and making UTF-8 of it. */
#include "utf16.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD, ENOUGH = 4, BLOCK = 16 };

unsigned utf16_unit(const unsigned char *bytes, enum encoding encoding)
{
    bool is_big = encoding == ENCODING_UTF16BE;
    return (unsigned)bytes[is_big ? 0 : 1] << 8 | bytes[is_big ? 1 : 0];
}

static bool is_high_surrogate(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low_surrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

enum encoding utf16_mark_at(const struct bytes *bytes, size_t place)
{
    if (place + 2 > bytes->length)
        return ENCODING_UNKNOWN;
    const unsigned char *at = bytes->at + place;
    return at[0] == 0xFF && at[1] == 0xFE   ? ENCODING_UTF16LE
           : at[0] == 0xFE && at[1] == 0xFF ? ENCODING_UTF16BE
                                            : ENCODING_UNKNOWN;
}

bool utf16_is_half_mark(const struct bytes *bytes, size_t place)
{
    return place + 1 == bytes->length && !bytes->are_last &&
           bytes->at[place] >= 0xFE;
}

/* ---- telling it -------------------------------------------------------- */

bool utf16_is_plain(unsigned unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == '\t' || unit == '\r' ||
           unit == '\n';
}

bool utf16_often_has_line_feed(unsigned unit)
{
    return unit == 0x4E0A || unit == 0x300A; /* "up", a quotation mark */
}

static bool has_line_feed(unsigned unit)
{
    return (unit >> 8 == '\n' || (unit & 0xFF) == '\n') &&
           !utf16_often_has_line_feed(unit);
}

/* No control, nothing for private use, no mark, nothing that is never one. */
static bool is_text(unsigned unit)
{
    if (unit < 0xA0)
        return utf16_is_plain(unit) || unit == '\f' || unit == 0x1B;
    return !(unit >= 0xE000 && unit <= 0xF8FF) && unit != 0x0A00 &&
           unit != 0xFEFF && !(unit >= 0xFDD0 && unit <= 0xFDEF) &&
           unit < 0xFFFE;
}

/* Whether both bytes are letters or the like in ASCII: "OK" is U+4B4F. */
static bool is_pair(unsigned unit)
{
    return utf16_is_plain(unit >> 8) && utf16_is_plain(unit & 0xFF);
}

/* What has been seen of the text. */
struct evidence {
    enum proof proof;
    unsigned units, plain, pairs;
    bool has_to_begin_plain;
};

static enum verdict verdict_if(bool is_text)
{
    return is_text ? VERDICT_YES : VERDICT_NO;
}

/* The verdict where there is no more to look at. */
static enum verdict conclude(const struct evidence *seen)
{
    if (seen->proof != PROOF_MARK)
        return verdict_if(seen->plain >= ENOUGH);
    return verdict_if(seen->units > 0 && 4 * seen->pairs <= 3 * seen->units);
}

/* Whether the next unit has to be plain. */
static bool is_strict(const struct evidence *seen)
{
    return seen->has_to_begin_plain && seen->plain < ENOUGH;
}

/* What one more unit says; VERDICT_LATER if it leaves that open. */
static enum verdict weigh(struct evidence *seen, unsigned unit)
{
    static const unsigned plain_of_line[] = {[PROOF_LINE] = 2,
                                             [PROOF_PLAIN] = ENOUGH,
                                             [PROOF_WITHIN] = ENOUGH,
                                             [PROOF_MARK] = 1};
    bool is_plain = utf16_is_plain(unit);
    if (is_strict(seen) && !is_plain)
        return VERDICT_NO;
    seen->units++;
    seen->plain += is_plain;
    seen->pairs += is_pair(unit);
    if (unit == '\n') {
        seen->has_to_begin_plain = true;
        return seen->plain >= plain_of_line[seen->proof] ? VERDICT_YES
                                                         : VERDICT_LATER;
    }
    return has_line_feed(unit) ? verdict_if(seen->plain >= ENOUGH)
                               : VERDICT_LATER;
}

/* Whether the end of the bytes cuts the character at a place. */
static bool is_character_cut(const struct bytes *bytes, size_t place,
                             enum encoding encoding)
{
    size_t length = bytes->length - place;
    return length < 2 ||
           (length < 4 &&
            is_high_surrogate(utf16_unit(bytes->at + place, encoding)));
}

/* The verdict where less than a character is left. */
static enum verdict weigh_rest(const struct evidence *seen,
                               const struct bytes *bytes, size_t place,
                               enum encoding encoding)
{
    if (bytes->are_last)
        return conclude(seen);
    if (place + 1 != bytes->length || !is_strict(seen))
        return VERDICT_LATER;
    unsigned char half = bytes->at[place];
    bool may_be_plain =
        encoding == ENCODING_UTF16BE ? half == 0 : utf16_is_plain(half);
    return may_be_plain ? VERDICT_LATER : VERDICT_NO;
}

/* Bytes of the character of text that is there whole; 0 if it is none. */
static size_t text_length(const unsigned char *at, enum encoding encoding)
{
    unsigned unit = utf16_unit(at, encoding);
    if (!is_high_surrogate(unit))
        return is_text(unit) && !is_low_surrogate(unit) ? 2 : 0;
    return is_low_surrogate(utf16_unit(at + 2, encoding)) ? 4 : 0;
}

enum verdict utf16_tell(const struct bytes *bytes, enum encoding encoding,
                        enum proof proof, size_t *refuted)
{
    struct evidence seen = {.proof = proof,
                            .has_to_begin_plain = proof == PROOF_PLAIN};
    size_t length;
    *refuted = 0;
    for (size_t i = 0; i < LOOK_AHEAD; i += length) {
        if (is_character_cut(bytes, i, encoding))
            return weigh_rest(&seen, bytes, i, encoding);
        length = text_length(bytes->at + i, encoding);
        enum verdict verdict =
            length == 0 ? VERDICT_NO
                        : weigh(&seen, utf16_unit(bytes->at + i, encoding));
        if (verdict == VERDICT_NO)
            *refuted = i + 1;
        if (verdict != VERDICT_LATER)
            return verdict;
    }
    return conclude(&seen);
}

/* ---- making UTF-8 of it ------------------------------------------------ */

/* As many units as a compiler likes to take at once; false if they are not all
   ASCII. */
static bool convert_block(const unsigned char *low, const unsigned char *high,
                          char *text)
{
    unsigned char block[BLOCK];
    unsigned char other = 0;
    for (size_t i = 0; i < BLOCK; i++) {
        block[i] = low[2 * i];
        other |= (unsigned char)(high[2 * i] | (low[2 * i] & 0x80));
    }
    if (other == 0)
        memcpy(text, block, BLOCK);
    return other == 0;
}

size_t utf16_convert_ascii(const unsigned char *bytes, size_t length,
                           enum encoding encoding, char *text, size_t room)
{
    bool is_big = encoding == ENCODING_UTF16BE;
    const unsigned char *low = bytes + (is_big ? 1 : 0);
    const unsigned char *high = bytes + (is_big ? 0 : 1);
    size_t units = length / 2 < room ? length / 2 : room;
    size_t i = 0;
    while (i + BLOCK <= units &&
           convert_block(low + 2 * i, high + 2 * i, text + i))
        i += BLOCK;
    for (; i < units && high[2 * i] == 0 && low[2 * i] < 0x80; i++)
        text[i] = (char)low[2 * i];
    return i;
}

size_t utf16_take(const struct bytes *bytes, enum encoding encoding,
                  uint32_t *character)
{
    *character = REPLACEMENT;
    if (bytes->length < 2)
        return bytes->are_last ? bytes->length : 0;
    unsigned unit = utf16_unit(bytes->at, encoding);
    if (!is_high_surrogate(unit)) {
        if (!is_low_surrogate(unit))
            *character = unit;
        return 2;
    }
    if (bytes->length < 4)
        return bytes->are_last ? 2 : 0;
    unsigned low = utf16_unit(bytes->at + 2, encoding);
    if (!is_low_surrogate(low))
        return 2;
    *character = 0x10000 + ((unit & 0x3FFU) << 10 | (low & 0x3FFU));
    return 4;
}
