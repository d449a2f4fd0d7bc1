/* Where a number begins and ends, by its neighbours. */
#include "ascii.h"
#include "number.h"

#include <string.h>

/* ---- escapes ---------------------------------------------------------- */

static bool are_hex(struct wuerr_text text, size_t place, size_t count)
{
    size_t i = 0;
    while (i < count && is_hex(char_at(text, place + i)))
        i++;
    return i == count;
}

/* One of \n \r \t _x000D_ %0D \u00a0, beginning at a place: its length. */
static size_t escape_at(struct wuerr_text text, size_t place)
{
    char next = char_at(text, place + 1);
    switch (char_at(text, place)) {
    case '\\':
        if (next == 'n' || next == 'r' || next == 't' || next == '"')
            return 2;
        return next == 'u' && are_hex(text, place + 2, 4) ? 6 : 0;
    case '%': return are_hex(text, place + 1, 2) ? 3 : 0;
    case '_':
        return next == 'x' && are_hex(text, place + 2, 4) &&
                       char_at(text, place + 6) == '_'
                   ? 7
                   : 0;
    default: return 0;
    }
}

static bool is_behind_escape(struct wuerr_text text, size_t place)
{
    static const unsigned char lengths[] = {2, 3, 6, 7};
    for (size_t i = 0; i < sizeof lengths; i++)
        if (place >= lengths[i] &&
            escape_at(text, place - lengths[i]) == lengths[i])
            return true;
    return false;
}

/* Behind what colours a terminal: an escape, a bracket, digits, an m. */
static bool is_behind_color(struct wuerr_text text, size_t place)
{
    if (char_before(text, place, 1) != 'm')
        return false;
    for (place--; is_digit(char_before(text, place, 1)) ||
                  char_before(text, place, 1) == ';';)
        place--;
    return char_before(text, place, 1) == '[' &&
           char_before(text, place, 2) == '\x1B';
}

/* ---- neighbours ------------------------------------------------------- */

static bool is_behind_border(struct wuerr_text text,
                             const struct number *number)
{
    char last = char_before(text, number->begin, 1);
    char last_but_one = char_before(text, number->begin, 2);
    switch (last) {
    case '@':
    case '$':
    case '#':
    case '^':
    case '\\':
    case '+':
    case '~':
    case '_': return false;
    case '%': return last_but_one == '%' && !number->prefixed;
    case '&':
    case '/': return number->prefixed || (last == '/' && number->negative);
    case '-':
    case '.': return number->prefixed || !is_word(last_but_one);
    default: return !is_word(last) || (number->prefixed && !is_digit(last));
    }
}

static bool begins_whole(struct wuerr_text text, const struct number *number)
{
    return is_behind_border(text, number) ||
           is_behind_escape(text, number->begin) ||
           is_behind_color(text, number->begin);
}

static bool ends_whole(struct wuerr_text text, const struct number *number)
{
    char next = char_at(text, number->end);
    char next_but_one = char_at(text, number->end + 1);
    char third = char_at(text, number->end + 2);
    size_t escape = escape_at(text, number->end);
    if (escape > 0) /* unless it is a folder: 80070005\reports */
        return number->prefixed || escape > 2 || !is_word(third);
    switch (next) {
    case '^':
    case '~':
    case '\\':
    case '_': return false;
    case '*': return next_but_one != '*';
    case '/': return number->prefixed;
    case '-':
        return !is_word(next_but_one) ||
               (next_but_one == '0' && to_upper(third) == 'X');
    case '.': /* Error 1406.Could not write: a sentence follows */
        return !is_word(next_but_one) ||
               (is_upper(next_but_one) && third > 'Z');
    case '+':
    case '%':
    case '@': return !is_word(next_but_one);
    /* 0x80200036 <symbol+44>: an address in a listing. */
    case ' ': return next_but_one != '<' || !is_word(third);
    default: return !is_word(next);
    }
}

bool wuerr_is_whole(struct wuerr_text text, const struct number *number)
{
    return begins_whole(text, number) && ends_whole(text, number);
}
