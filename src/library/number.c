/* A number in a text: its form, its neighbours, the words before it. */
#include "ascii.h"
#include "label.h"
#include "token.h"

enum {
    HEX_DIGITS = 8,
    DECIMAL_DIGITS = 10,
    SUFFIX_LIMIT = 3,
    SPACES_LIMIT = 4
};

/* A number as it stands in the text, prefix and suffix included. */
struct number {
    size_t begin, end;
    size_t digits; /* where they begin */
    size_t count;  /* of digits */
    bool prefixed; /* 0x or &H */
    bool negative;
    uint32_t code;
};

static size_t count_hex(struct wuerr_text text, size_t place)
{
    size_t count = 0;
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

/* Whether a token that begins here is no part of something longer. */
static bool begins_whole(struct wuerr_text text, const struct number *number)
{
    char last = char_before(text, number->begin, 1);
    char last_but_one = char_before(text, number->begin, 2);
    switch (last) {
    case '@':
    case '$':
    case '#':
    case '`':
    case '%':
    case '^':
    case '\\':
    case '+':
    case '~':
    case '_': return false;
    case '&':
    case '/': return number->prefixed || (last == '/' && number->negative);
    case '-':
    case '.': return number->prefixed || !is_word(last_but_one);
    default: return !is_word(last) || (number->prefixed && !is_digit(last));
    }
}

static bool ends_whole(struct wuerr_text text, const struct number *number)
{
    char next = char_at(text, number->end);
    char next_but_one = char_at(text, number->end + 1);
    char third = char_at(text, number->end + 2);
    switch (next) {
    case '`':
    case '^':
    case '~':
    case '\\':
    case '_': return false;
    case '/': return number->prefixed;
    case '-':
        return !is_word(next_but_one) ||
               (next_but_one == '0' && to_upper(third) == 'X');
    case '+':
    case '.':
    case '%':
    case '@': return !is_word(next_but_one);
    /* 0x80200036 <symbol+44>: an address in a listing. */
    case ' ': return next_but_one != '<' || !is_word(third);
    default: return !is_word(next);
    }
}

/* Whether the words before the token let it be the code that it looks like. */
static bool may_be_code(struct wuerr_text text, const struct number *number,
                        bool needs_label)
{
    /* Below are plain codes, then the roots of the registry. */
    bool doubtful =
        number->code < 0x10000 || (number->code & 0xFFFFFF00) == 0x80000000;
    if ((needs_label || doubtful) &&
        !wuerr_may_have_label(text.text, number->begin))
        return false;
    enum label label = wuerr_label_before(text.text, number->begin);
    if (label == LABEL_CODE || label == LABEL_HRESULT)
        return number->code > 1;
    if (needs_label || doubtful || label == LABEL_OTHER)
        return false;
    return label != LABEL_REASON || number->code >= 0x80000000;
}

/*
 * Whether a number leads to a row, and its words let it. The cheaper question
 * comes first: most short numbers have no label, and most long ones no row. A
 * row that has only a name needs more: no short number is called by it, and
 * others only where a failure is written with its prefix, or behind a label.
 */
static bool leads_to_row(struct wuerr_text text, const struct number *number,
                         bool needs_label, wuerr_entry *entry)
{
    if (number->code < 0x10000)
        return may_be_code(text, number, needs_label) &&
               wuerr_resolve(WUERR_SPACE_CODE, number->code, 0, entry) &&
               entry->description != NULL;
    if (!wuerr_resolve(WUERR_SPACE_CODE, number->code, 0, entry))
        return false;
    bool plain = entry->description != NULL ||
                 (number->prefixed && number->code >= 0x80000000);
    return may_be_code(text, number, needs_label || !plain);
}

static wuerr_match match_of(const struct number *number, wuerr_space space,
                            const wuerr_entry *entry)
{
    return (wuerr_match){.offset = number->begin,
                         .length = number->end - number->begin,
                         .kind = WUERR_MATCH_NUMBER,
                         .space = space,
                         .number = number->code,
                         .entry = *entry};
}

static bool make_match(struct wuerr_text text, const struct number *number,
                       bool needs_label, wuerr_match *match)
{
    wuerr_entry entry;
    if (!begins_whole(text, number) || !ends_whole(text, number) ||
        !leads_to_row(text, number, needs_label, &entry))
        return false;
    *match = match_of(number, WUERR_SPACE_CODE, &entry);
    return true;
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

/* A decimal, signed if it has 10 digits; shorter ones need a label. */
static bool read_decimal(struct wuerr_text text, struct number *number,
                         wuerr_match *match)
{
    bool long_enough = number->count == DECIMAL_DIGITS;
    uint64_t value = digits_value(text, number->digits, number->count, 10);
    number->negative =
        long_enough && char_before(text, number->begin, 1) == '-';
    number->begin -= number->negative;
    if (value > (number->negative ? (uint64_t)INT32_MAX + 1 : UINT32_MAX))
        return false;
    number->code = number->negative ? 0 - (uint32_t)value : (uint32_t)value;
    return make_match(text, number, !long_enough, match);
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
        number->count == 2 * HEX_DIGITS && number->prefixed &&
        digits_value(text, number->digits, HEX_DIGITS, 16) == UINT32_MAX;
    if (number->count != HEX_DIGITS && !extended)
        return false;
    size_t last_eight = number->digits + number->count - HEX_DIGITS;
    number->code = (uint32_t)digits_value(text, last_eight, HEX_DIGITS, 16);
    take_suffix(text, number);
    return make_match(text, number, extended, match);
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
    return make_match(text, number, false, match);
}

static size_t skip_spaces_back(struct wuerr_text text, size_t place)
{
    for (int i = 0; i < SPACES_LIMIT && char_before(text, place, 1) == ' '; i++)
        place--;
    return place;
}

/* Where what stands before the hyphen of a pair ends; 0 if there is none. */
static size_t end_of_first(struct wuerr_text text, size_t place)
{
    place = skip_spaces_back(text, place);
    return char_before(text, place, 1) == '-'
               ? skip_spaces_back(text, place - 1)
               : 0;
}

/* The second number of a pair such as 0xC1900101 - 0x20017. */
static bool read_extend(struct wuerr_text text, const struct number *number,
                        wuerr_match *match)
{
    wuerr_entry entry;
    size_t first = end_of_first(text, number->begin);
    if (first < HEX_DIGITS + 2 ||
        count_hex(text, first - HEX_DIGITS) != HEX_DIGITS ||
        to_upper(text.text[first - HEX_DIGITS - 1]) != 'X' ||
        !ends_whole(text, number) ||
        !wuerr_resolve(WUERR_SPACE_SETUP_EXTEND, number->code, 0, &entry))
        return false;
    *match = match_of(number, WUERR_SPACE_SETUP_EXTEND, &entry);
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
        at_line_end &&
        wuerr_label_before(text.text, number->begin) == LABEL_HRESULT;
    struct number whole = *number;
    take_suffix(text, &whole);
    return read_extend(text, number, match) ||
           (!breaks_off &&
            make_match(text, &whole, number->count < LONG_ENOUGH, match)) ||
           (at_line_end && read_wrapped(text, number, match));
}

/* ---- any form --------------------------------------------------------- */

bool wuerr_read_number(struct wuerr_text text, size_t place, wuerr_match *match)
{
    struct number number = {.begin = place, .digits = place};
    char last = to_upper(char_before(text, place, 1));
    if (is_word(last) && last != 'X' && last != 'H')
        return false;
    if (text.text[place] == '0' && to_upper(char_at(text, place + 1)) == 'X')
        return read_short_hex(text, &number, match);
    number.count = count_hex(text, place);
    number.end = place + number.count;
    if (number.count <= DECIMAL_DIGITS && number.count != HEX_DIGITS &&
        are_decimal(text, place, number.count))
        return read_decimal(text, &number, match);
    return number.count >= HEX_DIGITS && read_hex(text, &number, match);
}
