/* Numbers in all the forms in which they stand in a text. */
#include "ascii.h"
#include "eight.h"
#include "verdict.h"

#include <string.h>

enum {
    HEX_DIGITS = 8,
    DECIMAL_DIGITS = 10,
    EXTENDED_DIGITS = 20, /* of a failure sign-extended to 64 bits */
    SUFFIX_LIMIT = 3,
    SPACES_LIMIT = 4
};

#define EXTENDED_FIRST UINT64_C(0xFFFFFFFF80000000)

/* Whether eight bytes are hexadecimal digits. */
static bool are_eight_hex(uint64_t eight)
{
    uint64_t lower = eight | 0x20 * EACH; /* of letters */
    return (bits_within(eight, '0', '9') | bits_within(lower, 'a', 'f')) ==
           HIGHEST_BITS;
}

/* Their value: 0x0801020304050A0B to 0x00810012003400AB, and so on. */
static uint32_t value_of_eight(uint64_t eight)
{
    uint64_t are_letters = eight >> 6 & EACH;
    uint64_t value = (eight & 0x0F * EACH) + 9 * are_letters;
    value = (value | value >> 4) & UINT64_C(0x00FF00FF00FF00FF);
    value = (value | value >> 8) & UINT64_C(0x0000FFFF0000FFFF);
    return (uint32_t)(value | value >> 16);
}

static inline size_t count_hex(struct wuerr_text text, size_t place)
{
    bool are_eight = is_hex(char_at(text, place + HEX_DIGITS - 1)) &&
                     are_eight_hex(eight_at(text.text + place));
    size_t count = are_eight ? HEX_DIGITS : 0;
    while (is_hex(char_at(text, place + count)))
        count++;
    return count;
}

static bool are_decimal(struct wuerr_text text, size_t place, size_t count)
{
    size_t i = 0;
    while (i < count && is_digit(text.text[place + i]))
        i++;
    return i == count;
}

static uint64_t digits_value(struct wuerr_text text, size_t place, size_t count,
                             unsigned base)
{
    uint64_t value = 0;
    for (size_t i = 0; i < count; i++)
        value = value * base + hex_value(text.text[place + i]);
    return value;
}

/* Takes in a suffix of a C integer. */
static void take_suffix(struct wuerr_text text, struct number *number)
{
    for (int i = 0; i < SUFFIX_LIMIT; i++) {
        char c = to_upper(char_at(text, number->end));
        if (c != 'U' && c != 'L')
            return;
        number->end++;
    }
}

/* A decimal, signed if it has 10 digits; shorter ones need a label.
   Sign-extended to 64 bits it has 20. */
static bool read_decimal(struct wuerr_text text, struct number *number,
                         wuerr_match *match)
{
    bool long_enough = number->count >= DECIMAL_DIGITS;
    if (!long_enough && number->count > 1 && text.text[number->digits] == '0')
        return false; /* 002 counts something */
    number->decimal = true;
    uint64_t value = digits_value(text, number->digits, number->count, 10);
    if (number->count == EXTENDED_DIGITS && value >= EXTENDED_FIRST)
        value = (uint32_t)value;
    number->negative =
        long_enough && char_before(text, number->begin, 1) == '-';
    number->begin -= number->negative;
    if (value > (number->negative ? (uint64_t)INT32_MAX + 1 : UINT32_MAX))
        return false;
    number->code = number->negative ? 0 - (uint32_t)value : (uint32_t)value;
    number->needs_label = !long_enough;
    return wuerr_match_number(text, number, match);
}

/* 8 hexadecimal digits, or 16 if they are sign-extended. */
static bool read_hex(struct wuerr_text text, struct number *number,
                     wuerr_match *match)
{
    char last = to_upper(char_before(text, number->digits, 1));
    char first = char_before(text, number->digits, 2);
    number->prefixed =
        (last == 'X' && first == '0') || (last == 'H' && first == '&');
    number->begin -= number->prefixed ? 2 : 0;
    bool extended =
        number->count == 2 * HEX_DIGITS &&
        value_of_eight(eight_at(text.text + number->digits)) == UINT32_MAX;
    if (number->count != HEX_DIGITS && !extended)
        return false;
    size_t last_eight = number->digits + number->count - HEX_DIGITS;
    number->code = value_of_eight(eight_at(text.text + last_eight));
    take_suffix(text, number);
    number->needs_label = extended;
    return wuerr_match_number(text, number, match);
}

/* ---- fewer than 8 digits after 0x ------------------------------------- */

/* The number goes on in the next line, where a console has wrapped it. */
static bool read_wrapped(struct wuerr_text text, struct number *number,
                         wuerr_match *match)
{
    size_t feed = number->end + (char_at(text, number->end) == '\r');
    size_t rest = HEX_DIGITS - number->count;
    if (char_at(text, feed) != '\n' || count_hex(text, feed + 1) != rest)
        return false;
    number->code = number->code << 4 * rest |
                   (uint32_t)digits_value(text, feed + 1, rest, 16);
    number->end = feed + 1 + rest;
    return wuerr_match_number(text, number, match);
}

static size_t skip_spaces_back(struct wuerr_text text, size_t place)
{
    for (int i = 0; i < SPACES_LIMIT && char_before(text, place, 1) == ' '; i++)
        place--;
    return place;
}

/* Where what stands before the second number of a pair ends: 0xC1900101 -
   0x20017, [0x80070032, 0x50013], [0x800704C7][0x20018]; 0 if there is none. */
static size_t end_of_first(struct wuerr_text text, size_t place)
{
    static const char *const joints[] = {"-", "\u2013", "\u2014", ",", "]["};
    place = skip_spaces_back(text, place);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t length = strlen(joints[i]);
        if (place >= length &&
            memcmp(text.text + place - length, joints[i], length) == 0)
            return skip_spaces_back(text, place - length);
    }
    return 0;
}

/* The second number of a pair such as 0xC1900101 - 0x20017. */
static bool read_extend(struct wuerr_text text, const struct number *number,
                        wuerr_match *match)
{
    enum { WITH_PREFIX = HEX_DIGITS + 2 };
    wuerr_entry entry;
    size_t first = end_of_first(text, number->begin);
    if (first < WITH_PREFIX ||
        count_hex(text, first - HEX_DIGITS) != HEX_DIGITS ||
        to_upper(text.text[first - HEX_DIGITS - 1]) != 'X' ||
        (char_at(text, first) == ',' &&
         char_before(text, first - WITH_PREFIX, 1) != '[') ||
        !wuerr_is_whole(text, number) ||
        !wuerr_resolve(WUERR_SPACE_SETUP_EXTEND, number->code, 0, &entry))
        return false;
    *match = wuerr_match_of(number, WUERR_SPACE_SETUP_EXTEND, &entry);
    return true;
}

static bool read_short_hex(struct wuerr_text text, struct number *number,
                           wuerr_match *match)
{
    enum { LONG_ENOUGH = 6 };
    number->prefixed = true;
    number->digits += 2;
    number->count = count_hex(text, number->digits);
    number->end = number->digits + number->count;
    if (number->count == 0 || number->count >= HEX_DIGITS)
        return false;
    number->code =
        (uint32_t)digits_value(text, number->digits, number->count, 16);
    char next = char_at(text, number->end);
    bool at_line_end = next == '\r' || next == '\n';
    /* What breaks off at the end of a line is an HRESULT if it is called so or
       is no code by itself, whether or not the next line is there to tell. */
    bool breaks_off =
        at_line_end && wuerr_clause_around(text, number).sense == SENSE_HRESULT;
    struct number whole = *number;
    take_suffix(text, &whole);
    whole.needs_label = number->count < LONG_ENOUGH;
    return read_extend(text, number, match) ||
           (!breaks_off && wuerr_match_number(text, &whole, match)) ||
           (at_line_end && read_wrapped(text, number, match));
}

/* ---- any form --------------------------------------------------------- */

bool wuerr_read_number(struct wuerr_text text, size_t place, bool unknown,
                       wuerr_match *match)
{
    struct number number = {
        .begin = place, .digits = place, .may_be_unknown = unknown};
    if (text.text[place] == '0' && to_upper(char_at(text, place + 1)) == 'X')
        return read_short_hex(text, &number, match);
    number.count = count_hex(text, place);
    number.end = place + number.count;
    if ((number.count <= DECIMAL_DIGITS || number.count == EXTENDED_DIGITS) &&
        number.count != HEX_DIGITS && are_decimal(text, place, number.count))
        return read_decimal(text, &number, match);
    return number.count >= HEX_DIGITS && read_hex(text, &number, match);
}
