/* The next known code in a text. */
#include "label.h"
#include "text.h"

#include <string.h>
#include <wuerr.h>

enum {
    CHUNK = 64,
    HEX_DIGITS = 8,
    DECIMAL_DIGITS = 10,
    NAME_LIMIT = 80,
    PREFIX_LIMIT = 3
};

/* A text, and a place in it. Outside of it there are NULs. */
struct text {
    const char *text;
    size_t length;
};

static char at(struct text text, size_t place)
{
    return place < text.length ? text.text[place] : '\0';
}

/* ---- where to look closer --------------------------------------------- */

/*
 * Marks the bytes of a chunk where a token may begin or, for names, has its
 * first underscore. `s` has two bytes before the chunk and HEX_DIGITS behind.
 * Plain loops over bytes, which compilers turn into vector instructions.
 */
static void mark_chunk(const unsigned char *s, unsigned char *marks)
{
    enum { SPAN = CHUNK + HEX_DIGITS + 2 };
    unsigned char digit[SPAN], letter[SPAN], hex[SPAN], two[SPAN], four[SPAN];
    for (int i = 0; i < SPAN; i++) {
        unsigned char lower = s[i] | 0x20;
        digit[i] = (unsigned char)(s[i] - '0') < 10;
        letter[i] = (unsigned char)(lower - 'a') < 26;
        hex[i] = digit[i] | ((unsigned char)(lower - 'a') < 6);
    }
    for (int i = 0; i < SPAN - 1; i++)
        two[i] = hex[i] & hex[i + 1];
    for (int i = 0; i < SPAN - 3; i++)
        four[i] = two[i] & two[i + 2];
    for (int i = 2; i < CHUNK + 2; i++) {
        unsigned char run = four[i] & four[i + 4] & (hex[i - 1] ^ 1);
        unsigned char after_word =
            letter[i - 1] | digit[i - 1] | (s[i - 1] == '_');
        unsigned char zero_x = (s[i] == '0') & ((s[i + 1] | 0x20) == 'x');
        unsigned char bare = digit[i] & (digit[i - 2] ^ 1) & (s[i - 1] != '-');
        unsigned char number = (zero_x | bare) & (after_word ^ 1);
        unsigned char name =
            (s[i] == '_') & ((unsigned char)(s[i - 1] - 'A') < 26);
        marks[i - 2] = run | number | name;
    }
}

/* Marks the chunk at `begin`; beyond the text it sees NULs. */
static void mark(struct text text, size_t begin, unsigned char *marks)
{
    unsigned char padded[2 + CHUNK + HEX_DIGITS] = {0};
    const unsigned char *bytes = (const unsigned char *)text.text;
    if (begin >= 2 && text.length - begin >= CHUNK + HEX_DIGITS) {
        mark_chunk(bytes + begin - 2, marks);
        return;
    }
    size_t before = begin < 2 ? begin : 2;
    size_t behind = text.length - begin;
    if (behind > CHUNK + HEX_DIGITS)
        behind = CHUNK + HEX_DIGITS;
    memcpy(padded + 2 - before, bytes + begin - before, before + behind);
    mark_chunk(padded, marks);
}

/* ---- names ------------------------------------------------------------ */

static bool read_name(struct text text, size_t underscore, wuerr_match *match)
{
    size_t begin = underscore;
    size_t end = underscore;
    while (begin > 0 && is_word(text.text[begin - 1]) &&
           underscore - begin < NAME_LIMIT) {
        begin--;
        if (text.text[begin] == '_')
            return false;
    }
    while (is_word(at(text, end)) && end - begin <= NAME_LIMIT)
        end++;
    wuerr_resolved row;
    if (!wuerr_find_name(text.text + begin, end - begin, 0, &row) ||
        row.entry.code == 0)
        return false;
    *match = (wuerr_match){begin, end - begin, WUERR_MATCH_NAME, row.entry.code,
                           row};
    return true;
}

/* ---- numbers ---------------------------------------------------------- */

/* A number as it stands in the text, prefix and suffix included. */
struct number {
    size_t begin, end;
    size_t digits; /* where they begin */
    size_t count;  /* of digits */
    bool prefixed; /* 0x or &H */
    bool negative;
    uint32_t code;
};

static size_t count_digits(struct text text, size_t place, unsigned base)
{
    size_t count = 0;
    while (hex_value(at(text, place + count)) < base)
        count++;
    return count;
}

/* Takes in what stands before the digits and tells their base. */
static void take_prefix(struct text text, struct number *number)
{
    size_t digits = number->digits;
    char last = digits >= 2 ? to_upper(text.text[digits - 1]) : '\0';
    char first = digits >= 2 ? text.text[digits - 2] : '\0';
    number->begin = digits;
    number->prefixed =
        (last == 'X' && first == '0') || (last == 'H' && first == '&');
    if (number->prefixed)
        number->begin = digits - 2;
}

/* Takes in a suffix of a C integer. */
static void take_suffix(struct text text, struct number *number)
{
    number->end = number->digits + number->count;
    for (int i = 0; i < PREFIX_LIMIT &&
                    strchr("UL", to_upper(at(text, number->end))) != NULL &&
                    at(text, number->end) != '\0';
         i++)
        number->end++;
}

static bool is_any_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* Whether a token that begins here is no part of something longer. */
static bool begins_whole(struct text text, const struct number *number)
{
    char before = number->begin > 0 ? text.text[number->begin - 1] : '\0';
    char before_that = number->begin > 1 ? text.text[number->begin - 2] : '\0';
    if (is_any_of(before, "@$#`%^\\+~"))
        return false;
    if (number->prefixed)
        return !is_digit(before) && before != '_';
    if (is_word(before) || before == '&')
        return false;
    if (number->negative)
        return !is_word(before_that) || before != '-';
    return before != '/' && !(is_any_of(before, "-.") && is_word(before_that));
}

static bool ends_whole(struct text text, const struct number *number)
{
    char behind = at(text, number->end);
    char next = at(text, number->end + 1);
    if (is_word(behind) || is_any_of(behind, "`^~\\"))
        return false;
    if (behind == '/')
        return number->prefixed || next == '<';
    if (is_any_of(behind, "-+.%@"))
        return !is_word(next) || (behind == '-' && next == '0' &&
                                  to_upper(at(text, number->end + 2)) == 'X');
    /* 0x80200036 <symbol+44>: an address in a listing. */
    return !(behind == ' ' && next == '<' &&
             is_letter(at(text, number->end + 2)));
}

static bool is_whole(struct text text, const struct number *number)
{
    return begins_whole(text, number) && ends_whole(text, number);
}

/* Whether the words before the token let it be the code that it looks like. */
static bool is_told(struct text text, const struct number *number,
                    bool needs_label)
{
    enum label label = label_before(text.text, number->begin);
    /* Below are plain codes, then the roots of the registry. */
    bool doubtful =
        number->code < 0x10000 || (number->code & 0xFFFFFF00) == 0x80000000;
    if (number->code <= 1 || label == LABEL_OTHER)
        return false;
    if (label == LABEL_REASON && number->code < 0x80000000)
        return false;
    return label == LABEL_CODE || label == LABEL_HRESULT ||
           !(needs_label || doubtful);
}

static bool make_match(struct text text, const struct number *number,
                       bool needs_label, wuerr_match *match)
{
    wuerr_resolved row;
    if (!is_whole(text, number) || !wuerr_resolve(number->code, 0, &row) ||
        row.entry.code == 0 || !is_told(text, number, needs_label))
        return false;
    *match = (wuerr_match){number->begin, number->end - number->begin,
                           WUERR_MATCH_NUMBER, number->code, row};
    return true;
}

static uint64_t value_of(struct text text, size_t place, size_t count,
                         unsigned base)
{
    uint64_t value = 0;
    for (size_t i = 0; i < count; i++)
        value = value * base + hex_value(text.text[place + i]);
    return value;
}

static bool read_decimal(struct text text, struct number *number,
                         wuerr_match *match)
{
    uint64_t value = value_of(text, number->digits, number->count, 10);
    bool long_enough = number->count == DECIMAL_DIGITS;
    number->begin = number->digits;
    number->negative =
        long_enough && number->begin > 0 && text.text[number->begin - 1] == '-';
    if (number->negative)
        number->begin--;
    if (value > (number->negative ? (uint64_t)INT32_MAX + 1 : UINT32_MAX))
        return false;
    number->code = number->negative ? 0 - (uint32_t)value : (uint32_t)value;
    return make_match(text, number, !long_enough, match);
}

/* A long run: 8 digits, 10 if decimal, 16 if sign-extended. */
static bool read_run(struct text text, struct number *number,
                     wuerr_match *match)
{
    size_t decimals = count_digits(text, number->digits, 10);
    if (number->count == DECIMAL_DIGITS && decimals == number->count &&
        !number->prefixed)
        return read_decimal(text, number, match);
    bool extended =
        number->count == 2 * HEX_DIGITS && number->prefixed &&
        value_of(text, number->digits, HEX_DIGITS, 16) == UINT32_MAX;
    if (number->count != HEX_DIGITS && !extended)
        return false;
    size_t skipped = number->count - HEX_DIGITS;
    number->code =
        (uint32_t)value_of(text, number->digits + skipped, HEX_DIGITS, 16);
    return make_match(text, number, extended, match);
}

/* The digits that a console has wrapped to the next line, after `count` here.
 */
static size_t wrapped_digits(struct text text, size_t end, size_t count)
{
    size_t next = end + (at(text, end) == '\r');
    if (at(text, next) != '\n' ||
        count_digits(text, next + 1, 16) != HEX_DIGITS - count)
        return 0;
    return next + 1;
}

static bool read_wrapped(struct text text, struct number *number,
                         wuerr_match *match)
{
    size_t rest = wrapped_digits(text, number->end, number->count);
    if (rest == 0)
        return false;
    size_t count = HEX_DIGITS - number->count;
    uint64_t head = value_of(text, number->digits, number->count, 16);
    number->code =
        (uint32_t)(head << 4 * count | value_of(text, rest, count, 16));
    number->end = rest + count;
    return make_match(text, number, false, match);
}

/* The second number of a pair such as 0xC1900101 - 0x20017. */
static bool read_extend(struct text text, const struct number *number,
                        wuerr_match *match)
{
    size_t place = number->begin;
    wuerr_extend extend;
    while (place > 0 && text.text[place - 1] == ' ')
        place--;
    if (place == 0 || text.text[--place] != '-')
        return false;
    while (place > 0 && text.text[place - 1] == ' ')
        place--;
    if (place < HEX_DIGITS + 2 ||
        count_digits(text, place - HEX_DIGITS, 16) != HEX_DIGITS ||
        to_upper(text.text[place - HEX_DIGITS - 1]) != 'X' ||
        !is_whole(text, number) || !wuerr_decode_extend(number->code, &extend))
        return false;
    *match = (wuerr_match){.offset = number->begin,
                           .length = number->end - number->begin,
                           .kind = WUERR_MATCH_EXTEND,
                           .code = number->code};
    return true;
}

/* Fewer than 8 digits after 0x. */
static bool read_short_hex(struct text text, struct number *number,
                           wuerr_match *match)
{
    enum { LONG_ENOUGH = 6 };
    number->prefixed = true;
    number->digits += 2;
    number->count = count_digits(text, number->digits, 16);
    number->end = number->digits + number->count;
    if (number->count == 0 || number->count >= HEX_DIGITS)
        return false;
    if (read_wrapped(text, number, match))
        return true;
    take_suffix(text, number);
    number->code = (uint32_t)value_of(text, number->digits, number->count, 16);
    if (read_extend(text, number, match))
        return true;
    /* An HRESULT that breaks off at the end of a line goes on in the next. */
    if (is_any_of(at(text, number->end), "\r\n") &&
        label_before(text.text, number->begin) == LABEL_HRESULT)
        return false;
    return make_match(text, number, number->count < LONG_ENOUGH, match);
}

static bool read_number(struct text text, size_t place, wuerr_match *match)
{
    struct number number = {.begin = place, .digits = place};
    if (text.text[place] == '0' && to_upper(at(text, place + 1)) == 'X')
        return read_short_hex(text, &number, match);
    number.count = count_digits(text, place, 16);
    take_prefix(text, &number);
    take_suffix(text, &number);
    if (number.count >= HEX_DIGITS && read_run(text, &number, match))
        return true;
    return number.count < DECIMAL_DIGITS && !number.prefixed &&
           count_digits(text, place, 10) == number.count &&
           read_decimal(text, &number, match);
}

static bool read_token(struct text text, size_t place, wuerr_match *match)
{
    return text.text[place] == '_' ? read_name(text, place, match)
                                   : read_number(text, place, match);
}

bool wuerr_scan(const char *bytes, size_t length, size_t from,
                wuerr_match *match)
{
    struct text text = {bytes, length};
    unsigned char marks[CHUNK];
    for (size_t begin = from; begin < length; begin += CHUNK) {
        unsigned char any = 0;
        mark(text, begin, marks);
        for (int i = 0; i < CHUNK; i++)
            any |= marks[i];
        for (size_t i = 0; any != 0 && i < CHUNK; i++)
            if (marks[i] != 0 && read_token(text, begin + i, match) &&
                match->offset >= from)
                return true;
    }
    return false;
}
