/* Telling 8-bit text that was joined to 16-bit text. */
#include "eight_bits.h"

#include "utf8.h"

/*
 * A line of fewer than SHORT_LINE
 * bytes may be 16-bit characters by chance; of a longer one, a byte in
 * VALID_SHARE need not be UTF-8. In the middle of a line ENOUGH_BYTES tell it,
 * at the end of the input ENOUGH_LAST_BYTES.
 */
enum {
    SHORT_LINE = 16,
    VALID_SHARE = 8,
    ENOUGH_BYTES = 32,
    ENOUGH_LAST_BYTES = 12
};

/* Whether the end of the bytes cuts a character of UTF-8 short. */
static bool is_cut(const struct bytes *bytes, size_t place)
{
    const unsigned char *at = bytes->at + place;
    size_t length = bytes->length - place;
    size_t i = 1;
    while (i < length && (at[i] & 0xC0) == 0x80)
        i++;
    return at[0] >= 0xC2 && at[0] <= 0xF4 && i == length && length < 4;
}

/*
 * Whether a line feed at a place ends a line of 8-bit text; VERDICT_LATER if
 * the next byte has to tell. In a short line it may still be half of the 16-bit
 * one, or of a character that is often met.
 */
static enum verdict ends_line(const struct bytes *bytes, size_t place,
                              enum encoding encoding)
{
    bool is_low = (place % 2 == 0) == (encoding == ENCODING_UTF16LE);
    size_t unit = place - place % 2;
    if (place >= SHORT_LINE || !is_low)
        return VERDICT_YES;
    if (unit + 2 > bytes->length)
        return bytes->are_last ? VERDICT_YES : VERDICT_LATER;
    unsigned character = utf16_unit(bytes->at + unit, encoding);
    return character == '\n' || utf16_often_has_line_feed(character)
               ? VERDICT_NO
               : VERDICT_YES;
}

/* Whether these are bytes of 8-bit text, but for some that are not UTF-8. */
static enum verdict verdict_on(size_t bytes, size_t invalid)
{
    return bytes >= invalid * VALID_SHARE ? VERDICT_YES : VERDICT_NO;
}

enum verdict eight_bits_in_line(const struct bytes *bytes,
                                enum encoding encoding)
{
    size_t invalid = 0;
    size_t width;
    for (size_t i = 0; i < LOOK_AHEAD; i += width) {
        if (i == bytes->length || is_cut(bytes, i))
            return !bytes->are_last ? VERDICT_LATER
                   : i < 2          ? VERDICT_NO
                                    : verdict_on(i, invalid);
        if (bytes->at[i] == 0)
            return VERDICT_NO;
        enum verdict ended =
            bytes->at[i] == '\n' ? ends_line(bytes, i, encoding) : VERDICT_NO;
        if (ended != VERDICT_NO)
            return ended == VERDICT_YES ? verdict_on(i, invalid) : ended;
        width = utf8_length((const char *)bytes->at + i, bytes->length - i);
        if (width == 0) {
            invalid++;
            width = 1;
        }
    }
    return verdict_on(LOOK_AHEAD, invalid);
}

enum verdict eight_bits_within(const struct bytes *bytes)
{
    size_t width;
    for (size_t i = 0; i < ENOUGH_BYTES; i += width) {
        if (i == bytes->length || is_cut(bytes, i))
            return !bytes->are_last         ? VERDICT_LATER
                   : i >= ENOUGH_LAST_BYTES ? VERDICT_YES
                                            : VERDICT_NO;
        width = utf8_length((const char *)bytes->at + i, bytes->length - i);
        if (width == 0 || bytes->at[i] == 0)
            return VERDICT_NO;
    }
    return VERDICT_YES;
}
