/* Words with a role further away, before a number and behind it. */
#include "ascii.h"
#include "context.h"
#include "vector.h"

#include <string.h>

/* ---- 64 bytes at once ------------------------------------------------- */

enum { REACH = 64 };

/*
 * Of so many bytes the letters with neither letter nor digit before them, and
 * what ends a clause or may do so: a bit each, the first lowest.
 *
 *     KB5034441 is done. The copy failed, 2nd try: 0x5
 *     X         X  X   # X   X    X           X            X begins, # ends
 */
struct clause_bits {
    uint64_t begins, ends;
};

static struct clause_bits find_bits(const unsigned char *bytes)
{
    uint64_t letter = 0, word = 0, end = 0;
    for (int n = 0; n < REACH; n += VECTOR_SIZE) {
        vector v = vector_load(bytes + n);
        vector letters = vector_within(vector_lower(v), 'a', 'z');
        vector words = vector_or(letters, vector_within(v, '0', '9'));
        vector stops = vector_or(vector_is(v, '.'), vector_is(v, '!'));
        vector bars = vector_or(vector_is(v, ';'), vector_is(v, '|'));
        vector feeds = vector_is(v, '\n');
        vector ends = vector_or(vector_or(stops, bars), feeds);
        letter |= vector_bits(letters) << n;
        word |= vector_bits(words) << n;
        end |= vector_bits(ends) << n;
    }
    return (struct clause_bits){letter & ~(word << 1), end};
}

/* Those of the bytes of a text from a place on; beyond the text are NULs. */
static struct clause_bits bits_at(struct wuerr_text text, size_t place)
{
    unsigned char padded[REACH] = {0};
    const unsigned char *bytes = (const unsigned char *)text.text + place;
    if (text.length - place >= REACH)
        return find_bits(bytes);
    memcpy(padded, bytes, text.length - place);
    return find_bits(padded);
}

/* ---- words and ends --------------------------------------------------- */

/* Whether a byte that may end a clause does. Our own annotations end in a full
   stop and a bracket. */
static bool is_clause_end(struct wuerr_text text, size_t place)
{
    char c = text.text[place];
    char next = char_at(text, place + 1);
    return c == ';' || c == '|' || next == ' ' || (c == '.' && next == ']');
}

/* The letters that words of a clause begin with, a bit each, by their role. */
static const uint32_t first_letters[ROLES] = {
#define FIRST(role, letters) [ROLE_##role] = UINT32_C(letters),
#include "rows.h"
};

/* Whether a letter begins a word with the role, which is not the end of the
   name of a file. */
static bool is_of_role(struct wuerr_text text, size_t begin, enum role role)
{
    size_t end = begin;
    char before = char_before(text, begin, 1);
    if (is_word(before) || before == '.')
        return false;
    while (is_word(char_at(text, end)))
        end++;
    struct word word = wuerr_word_between(text, begin, end);
    return role_of(STAND_CLAUSE, &word) == role;
}

/* The same, but a quick no for most letters. */
static inline bool begins_role(struct wuerr_text text, size_t begin,
                               enum role role)
{
    return (first_letters[role] >> (text.text[begin] & 0x1F) & 1) != 0 &&
           is_of_role(text, begin, role);
}

/* ---- before and behind ------------------------------------------------ */

bool wuerr_has_before(const struct context *context, enum role role)
{
    struct wuerr_text text = context->text;
    bool in_clause = role == ROLE_FAILURE || role == ROLE_NEGATIVE;
    size_t end = context->before;
    if (char_before(text, end, 1) == '.' && char_at(text, end) != ']')
        end--;
    while (end > 0) {
        size_t first = end > REACH ? end - REACH : 0;
        struct clause_bits bits = bits_at(text, first);
        /* The bits beyond the end are of the number, and behind it. */
        uint64_t left = ~UINT64_C(0) >> (REACH - (end - first));
        for (left &= bits.begins | bits.ends; left != 0;) {
            unsigned bit = highest_bit(left);
            size_t place = first + bit;
            bool is_end = (bits.ends >> bit & 1) != 0;
            if (is_end ? text.text[place] == '\n' ||
                             (in_clause && is_clause_end(text, place))
                       : begins_role(text, place, role))
                return !is_end;
            left ^= UINT64_C(1) << bit;
        }
        end = first;
    }
    return false;
}

bool wuerr_has_behind(const struct context *context, enum role role)
{
    struct wuerr_text text = context->text;
    size_t end = context->number->end;
    struct clause_bits bits = bits_at(text, end);
    for (uint64_t left = bits.begins | bits.ends; left != 0; left &= left - 1) {
        unsigned bit = lowest_bit(left);
        size_t place = end + bit;
        bool is_end = (bits.ends >> bit & 1) != 0;
        if (is_end ? text.text[place] == '\n' || is_clause_end(text, place)
                   : begins_role(text, place, role))
            return !is_end;
    }
    return false;
}
