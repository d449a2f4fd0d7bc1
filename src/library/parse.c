/* Text to a number: the forms in which people and logs write codes. */
#include "ascii.h"
#include "marks.h"

#include <string.h>
#include <wuerr.h>

struct piece {
    const char *text;
    size_t length;
};

static bool is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* Takes white space, brackets, quotes and punctuation off both ends. */
static struct piece strip(const char *text, size_t length)
{
    size_t width;
    while (length > 0 && (width = is_one_of(*text, " \t\r\n\v\f([<{'\"`")
                                      ? 1
                                      : wuerr_mark_at(text, length)) > 0) {
        text += width;
        length -= width;
    }
    while (length > 0 &&
           (width = is_one_of(text[length - 1], " \t\r\n\v\f.,;:)]>}!'\"`")
                        ? 1
                        : wuerr_mark_before(text, length)) > 0)
        length -= width;
    return (struct piece){text, length};
}

static bool starts_with(struct piece piece, const char *prefix)
{
    size_t i = 0;
    while (i < piece.length && prefix[i] != '\0' &&
           to_upper(piece.text[i]) == prefix[i])
        i++;
    return prefix[i] == '\0';
}

/* If the piece begins with the prefix and more follows, takes it off. */
static bool take_prefix(struct piece *piece, const char *prefix)
{
    size_t length = strlen(prefix);
    if (!starts_with(*piece, prefix) || piece->length == length)
        return false;
    piece->text += length;
    piece->length -= length;
    return true;
}

/* A hyphen-minus, a minus sign, a non-breaking hyphen or an en dash. */
static bool take_minus(struct piece *piece)
{
    return take_prefix(piece, "-") || take_prefix(piece, "\xE2\x88\x92") ||
           take_prefix(piece, "\xE2\x80\x91") ||
           take_prefix(piece, "\xE2\x80\x93");
}

/* A suffix of a C integer: L, LL, U, UL, ULL, LU or LLU. */
static void drop_suffix(struct piece *piece)
{
    static const char *const suffixes[] = {"ULL", "LLU", "UL", "LU",
                                           "LL",  "U",   "L"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t length = strlen(suffixes[i]);
        if (piece->length <= length)
            continue;
        struct piece end = {piece->text + piece->length - length, length};
        if (starts_with(end, suffixes[i])) {
            piece->length -= length;
            return;
        }
    }
}

static bool all_digits(struct piece piece, unsigned base)
{
    size_t i = 0;
    while (i < piece.length && is_hex(piece.text[i]) &&
           hex_value(piece.text[i]) < base)
        i++;
    return i == piece.length && i > 0;
}

/* The value of digits; false if it does not fit in 64 bits. */
static bool value_of(struct piece digits, unsigned base, uint64_t *value)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < digits.length; i++) {
        unsigned digit = hex_value(digits.text[i]);
        if (sum > (UINT64_MAX - digit) / base)
            return false;
        sum = sum * base + digit;
    }
    *value = sum;
    return true;
}

/* Adds a reading of the digits, unless the number is too large. */
static void add_reading(wuerr_parsed *parsed, struct piece digits,
                        wuerr_base base, bool negative)
{
    uint64_t value;
    if (!value_of(digits, base == WUERR_BASE_HEX ? 16 : 10, &value))
        return;
    bool fits = negative
                    ? value <= (uint64_t)UINT32_MAX + 1
                    : value <= UINT32_MAX || value >= UINT64_MAX - INT32_MAX;
    if (!fits)
        return;
    uint32_t number = negative ? 0 - (uint32_t)value : (uint32_t)value;
    if (parsed->count == 1 && parsed->reading[0].number == number)
        return;
    parsed->reading[parsed->count++] =
        (wuerr_reading){base, WUERR_SPACE_CODE, number};
}

/* Digits without a sign of their base: both readings, the likelier first. */
static void read_bare(wuerr_parsed *parsed, struct piece digits,
                      wuerr_base base)
{
    parsed->bare = true;
    bool hex_first = digits.length == 8 && is_one_of(digits.text[0], "08");
    if (base == WUERR_BASE_ANY) {
        add_reading(parsed, digits, hex_first ? WUERR_BASE_HEX : WUERR_BASE_DEC,
                    false);
        add_reading(parsed, digits, hex_first ? WUERR_BASE_DEC : WUERR_BASE_HEX,
                    false);
    } else {
        add_reading(parsed, digits, base, false);
    }
}

static bool is_name(struct piece piece)
{
    size_t i = 0;
    while (i < piece.length && is_word(piece.text[i]))
        i++;
    return i == piece.length && i > 0 && !is_digit(piece.text[0]);
}

enum form { FORM_BARE, FORM_HEX, FORM_DECIMAL };

/* Takes off what tells the base and the sign of a number. */
static enum form take_form(struct piece *digits, bool *negative)
{
    drop_suffix(digits);
    *negative = false;
    if (take_prefix(digits, "0X") || take_prefix(digits, "X") ||
        take_prefix(digits, "&H") || take_prefix(digits, "DWORD:"))
        return FORM_HEX;
    bool decimal = take_prefix(digits, "0N");
    *negative = take_minus(digits);
    if (decimal || *negative)
        return FORM_DECIMAL;
    if (digits->length < 2 || to_upper(digits->text[digits->length - 1]) != 'H')
        return FORM_BARE;
    digits->length--;
    return FORM_HEX;
}

/* Adds the readings of digits in a form; false if they are none. */
static bool read_form(wuerr_parsed *parsed, struct piece digits, enum form form,
                      bool negative, wuerr_base base)
{
    bool decimal = all_digits(digits, 10);
    if (form == FORM_DECIMAL && decimal)
        add_reading(parsed, digits, WUERR_BASE_DEC, negative);
    else if (form == FORM_BARE && decimal)
        read_bare(parsed, digits, base);
    else if (form != FORM_DECIMAL && all_digits(digits, 16))
        add_reading(parsed, digits, WUERR_BASE_HEX, false);
    else
        return false;
    return true;
}

/* A text that is no pair. */
static wuerr_parsed parse_one(struct piece whole, wuerr_base base)
{
    struct piece digits = whole;
    bool negative;
    enum form form = take_form(&digits, &negative);
    wuerr_parsed parsed = {.text = whole.text, .length = whole.length};
    if (!read_form(&parsed, digits, form, negative, base))
        parsed.status =
            is_name(whole) ? WUERR_PARSED_NAME : WUERR_PARSED_MALFORMED;
    else
        parsed.status =
            parsed.count == 0 ? WUERR_PARSED_TOO_LARGE : WUERR_PARSED_NUMBER;
    return parsed;
}

/* ---- two numbers together --------------------------------------------- */

static bool is_known(wuerr_space space, uint32_t number)
{
    wuerr_entry entry;
    return wuerr_resolve(space, number, 0, &entry);
}

/* Whether a code is one of Windows Setup: 0xC180nnnn, 0xC190nnnn. */
static bool is_setup(uint32_t code)
{
    return (code >> 16 & 0xFFEF) == 0xC180;
}

/* Makes a pair of two parsed texts; false if they are not both numbers. */
static bool pair(wuerr_parsed *first, const wuerr_parsed *second)
{
    if (first->status != WUERR_PARSED_NUMBER ||
        second->status != WUERR_PARSED_NUMBER)
        return false;
    first->status = WUERR_PARSED_PAIR;
    first->bare = false;
    first->count = 2;
    first->reading[1] = second->reading[0];
    if (is_known(WUERR_SPACE_SETUP_EXTEND, first->reading[1].number))
        first->reading[1].space = WUERR_SPACE_SETUP_EXTEND;
    return true;
}

/* The two sides of the first hyphen that is not the sign of a number. */
static bool parse_pair(struct piece whole, wuerr_base base,
                       wuerr_parsed *parsed)
{
    const char *hyphen =
        whole.length < 2 ? NULL : memchr(whole.text + 1, '-', whole.length - 1);
    if (hyphen == NULL)
        return false;
    size_t left = (size_t)(hyphen - whole.text);
    wuerr_parsed first = parse_one(strip(whole.text, left), base);
    wuerr_parsed second =
        parse_one(strip(hyphen + 1, whole.length - left - 1), base);
    if (!pair(&first, &second))
        return false;
    *parsed = first;
    parsed->text = whole.text;
    parsed->length = whole.length;
    return true;
}

wuerr_parsed wuerr_parse(const char *text, size_t length, wuerr_base base)
{
    struct piece whole = strip(text, length);
    wuerr_parsed parsed = parse_one(whole, base);
    if (parsed.status == WUERR_PARSED_MALFORMED)
        parse_pair(whole, base, &parsed);
    return parsed;
}

wuerr_parsed wuerr_parse_two(const char *first, size_t first_length,
                             const char *second, size_t second_length)
{
    wuerr_parsed parsed = parse_one(strip(first, first_length), WUERR_BASE_ANY);
    wuerr_parsed other =
        parse_one(strip(second, second_length), WUERR_BASE_ANY);
    bool setup = parsed.count > 0 && is_setup(parsed.reading[0].number);
    if (!setup || !pair(&parsed, &other) ||
        parsed.reading[1].space == WUERR_SPACE_CODE ||
        is_known(WUERR_SPACE_CODE, parsed.reading[1].number))
        parsed.status = WUERR_PARSED_MALFORMED;
    return parsed;
}
