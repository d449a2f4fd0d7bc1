/* Words, read from a number backward and forward, and their roles. */
#include "word.h"

#include "ascii.h"
#include "eight.h"
#include "vector.h"

#include <string.h>

/* ---- roles ------------------------------------------------------------ */

/* The words of data/tables/labels.txt, ascending. */
static const struct {
    uint64_t key; /* its last eight bytes */
    unsigned char length;
    char text[WUERR_LABEL_LIMIT + 1];
    unsigned char roles[STANDS];
} words[] = {
    {0, 0, "", {ROLE_NONE}},
#define WORD(number, key, text, label, before, clause, behind)                 \
    {UINT64_C(key),                                                            \
     sizeof text - 1,                                                          \
     text,                                                                     \
     {ROLE_##label, ROLE_##before, ROLE_##clause, ROLE_##behind}},
#include "rows.h"
};

/* Their numbers, each at the slot of its key or behind; 0 for none. */
#define HASH(bits, factor)                                                     \
    enum { SLOT_BITS = bits };                                                 \
    static const uint64_t slot_factor = UINT64_C(factor);
#include "rows.h"
static const uint16_t slots[1 << SLOT_BITS] = {
#define SLOT(slot, number) [slot] = number,
#include "rows.h"
};

/* How labels end that may tell what a short number is: a bit each. */
#define ENDINGS(length, bits)                                                  \
    enum { ENDING_LENGTH = length, ENDING_BITS = bits };
#include "rows.h"
static const uint64_t endings[] = {
#define ENDING(number, bits) UINT64_C(bits),
#include "rows.h"
};

enum { KEY_LENGTH = sizeof words->key };

/* As mktable has it. */
static size_t slot_of(uint64_t key, unsigned bits)
{
    return (size_t)(key * slot_factor >> (64 - bits));
}

/* Whether a word is that of the table, which has the same key but may be longer
   or begin in another way. */
static bool is_same(const char *text, size_t length, size_t number)
{
    bool has_length = length == words[number].length;
    size_t i = 0;
    while (i + KEY_LENGTH < length &&
           to_lower(text[i]) == words[number].text[i])
        i++;
    return has_length & (i + KEY_LENGTH >= length);
}

static const unsigned char *find_roles(const char *text, size_t length,
                                       uint64_t key)
{
    size_t slot = slot_of(key + length, SLOT_BITS);
    size_t number;
    while ((number = slots[slot]) != 0 &&
           !(words[number].key == key && is_same(text, length, number)))
        slot = (slot + 1) % (1 << SLOT_BITS);
    return words[number].roles;
}

/* ---- eight bytes at once ---------------------------------------------- */

/* The bytes of a text's begin. */
static uint64_t read_few(struct wuerr_text text, size_t count)
{
    uint64_t few = 0;
    for (size_t i = 0; i < count; i++)
        few = few << 8 | (unsigned char)text.text[i];
    return few;
}

/* The eight bytes before a place as a number, the last the lowest. Before the
   text there are NULs. */
static uint64_t read_eight(struct wuerr_text text, size_t end)
{
    return end < KEY_LENGTH ? read_few(text, end)
                            : eight_at(text.text + end - KEY_LENGTH);
}

/* The last bytes of eight, in lower case. */
static uint64_t key_of(uint64_t eight, size_t length)
{
    uint64_t lower = eight | bits_within(eight, 'A', 'Z') >> 2;
    return length < KEY_LENGTH ? lower & ~(~UINT64_C(0) << 8 * length) : lower;
}

/* ---- words ------------------------------------------------------------ */

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_wide(char c)
{
    return (unsigned char)c >= 0x80;
}

static bool is_continued(char c) /* not the first byte of a character */
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

struct word wuerr_word_between(struct wuerr_text text, size_t begin, size_t end)
{
    struct word word = {begin, end, 0, words[0].roles};
    size_t length = end - begin;
    if (length > WUERR_LABEL_LIMIT)
        return word;
    word.length = length;
    word.roles = find_roles(text.text + begin, length,
                            key_of(read_eight(text, end), length));
    return word;
}

/* Of a word with letters of other scripts, the longest ending with a role:
   there may be no blanks between words. */
static struct word read_wide_word_back(struct wuerr_text text, size_t end)
{
    size_t begin = end;
    while (end - begin < WUERR_LABEL_LIMIT &&
           (is_wide(char_before(text, begin, 1)) ||
            is_lower(char_before(text, begin, 1)) ||
            is_upper(char_before(text, begin, 1))))
        begin--;
    struct word word = wuerr_word_between(text, begin, end);
    while (begin < end && (is_continued(text.text[begin]) ||
                           role_of(STAND_LABEL, &word) == ROLE_NONE))
        word = wuerr_word_between(text, ++begin, end);
    return word;
}

static struct word read_any_word_back(struct wuerr_text text, size_t end)
{
    size_t first =
        end > WUERR_LABEL_LIMIT + 1 ? end - WUERR_LABEL_LIMIT - 1 : 0;
    size_t begin = end;
    char last = char_before(text, end, 1);
    if (is_wide(last))
        return read_wide_word_back(text, end);
    while (begin > first && is_digit(text.text[begin - 1]))
        begin--; /* CfgMgr32 */
    if (begin > first && is_lower(text.text[begin - 1])) {
        while (begin > first && is_lower(text.text[begin - 1]))
            begin--;
        if (begin > first && is_wide(text.text[begin - 1]))
            return read_wide_word_back(text, end);
        if (begin > first && is_upper(text.text[begin - 1]))
            begin--;
    } else {
        while (begin > first && (is_upper(text.text[begin - 1]) ||
                                 is_digit(text.text[begin - 1])))
            begin--;
    }
    return wuerr_word_between(text, begin, end);
}

/* How many of eight bytes, from the last on, have their highest bit set. */
static size_t count_set(uint64_t bits)
{
    uint64_t others = ~bits & HIGHEST_BITS;
    return others == 0 ? KEY_LENGTH : lowest_bit(others) / 8;
}

enum { TOO_MANY = 2 * KEY_LENGTH };

/* How many letters of the case of the last end at a place, of which the eight
   bytes before it are given; digits count as upper case. TOO_MANY if that is
   for another to tell. */
static size_t count_letters(struct wuerr_text text, size_t end, uint64_t eight)
{
    char last = (char)eight;
    size_t count;
    if (is_wide(last))
        return TOO_MANY;
    if (!is_lower(last)) {
        count = count_set(bits_within(eight, 'A', 'Z') |
                          bits_within(eight, '0', '9'));
        return count == KEY_LENGTH ? TOO_MANY : count;
    }
    count = count_set(bits_within(eight, 'a', 'z'));
    if (count < KEY_LENGTH)
        return count;
    eight = read_eight(text, end - KEY_LENGTH);
    return KEY_LENGTH + count_set(bits_within(eight, 'a', 'z'));
}

bool wuerr_ends_untold(struct wuerr_text text, size_t end)
{
    uint64_t eight = read_eight(text, end);
    size_t length = count_letters(text, end, eight);
    if (!is_lower((char)eight) || length < ENDING_LENGTH ||
        length == TOO_MANY || is_wide(char_before(text, end, length + 1)))
        return false;
    uint64_t ending = eight & ~(~UINT64_C(0) << 8 * ENDING_LENGTH);
    size_t slot = slot_of(ending, ENDING_BITS);
    return (endings[slot / 64] >> slot % 64 & 1) == 0;
}

/* The common case at once: no letters or not too many, of one case but for the
   first. */
struct word wuerr_read_word_back(struct wuerr_text text, size_t end)
{
    uint64_t eight = read_eight(text, end);
    size_t length = count_letters(text, end, eight);
    if (length == TOO_MANY)
        return read_any_word_back(text, end);
    char last = (char)eight;
    char before = char_before(text, end, length + 1);
    if (is_lower(last) ? is_wide(before) : is_digit(last) && is_lower(before))
        return read_any_word_back(text, end);
    length += is_lower(last) && is_upper(before);
    return (struct word){
        end - length, end, length,
        find_roles(text.text + end - length, length, key_of(eight, length))};
}

struct word wuerr_read_word(struct wuerr_text text, size_t begin)
{
    size_t end = begin;
    while (end - begin <= WUERR_LABEL_LIMIT &&
           (is_lower(char_at(text, end)) || is_upper(char_at(text, end))))
        end++;
    return wuerr_word_between(text, begin, end);
}
