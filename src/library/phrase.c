/* Words, read from a number backward and forward. */
#include "phrase.h"

#include "ascii.h"
#include "marks.h"

#include <string.h>

enum { JOINTS_LIMIT = 10, KEY_LENGTH = 8 };

/* ---- roles ------------------------------------------------------------ */

/* The words of data/tables/labels.txt: ascending where they stand, and there
   by their keys. */
static const uint64_t keys[] = {
#define WORD(stand, key, text, role) UINT64_C(key),
#include "rows.h"
};

static const struct {
    unsigned char role;
    char text[WUERR_LABEL_LIMIT + 1];
} words[] = {
#define WORD(stand, key, text, role) {ROLE_##role, text},
#include "rows.h"
};

/* Where the words of a stand begin: behind all that stand before it. */
static const uint16_t begins[STANDS + 1] = {[STAND_BEFORE] = 0
#define WORD(stand, key, text, role) +(STAND_##stand < STAND_BEFORE)
#include "rows.h"
                                            ,
                                            [STAND_CLAUSE] = 0
#define WORD(stand, key, text, role) +(STAND_##stand < STAND_CLAUSE)
#include "rows.h"
                                            ,
                                            [STAND_BEHIND] = 0
#define WORD(stand, key, text, role) +(STAND_##stand < STAND_BEHIND)
#include "rows.h"
                                            ,
                                            [STANDS] =
                                                sizeof keys / sizeof *keys};

/* For each last byte of words a bit for each that may stand before it, by its
   lower six bits. */
static const uint64_t endings[STANDS + 1][256] = {
#define ENDING(stand, last, letters) [STAND_##stand][last] = UINT64_C(letters),
#include "rows.h"
};

static bool may_end(enum stand stand, char before, char last)
{
    uint64_t letters = endings[stand][(unsigned char)to_lower(last)];
    return (letters >> (to_lower(before) & 0x3F) & 1) != 0;
}

bool wuerr_may_have_role(enum stand stand, struct wuerr_text text, size_t end)
{
    return may_end(stand, char_before(text, end, 2), char_before(text, end, 1));
}

/* Whether a word is that of the table, which has the same key but may be longer
   or end in another way. */
static bool is_same(const struct word *word, const char *text)
{
    size_t i = word->length < KEY_LENGTH ? word->length : KEY_LENGTH;
    while (i < word->length && to_lower(word->text[i]) == text[i])
        i++;
    return i == word->length && text[i] == '\0';
}

enum role wuerr_role_of(enum stand stand, const struct word *word)
{
    const char *end_of_word = word->text + word->length;
    if (word->length == 0 || is_digit(*word->text) ||
        (word->length > 1 && !may_end(stand, end_of_word[-2], end_of_word[-1])))
        return ROLE_NONE;
    size_t low = begins[stand];
    size_t end = begins[stand + 1];
    for (size_t count = end - low; count > 0;) {
        size_t half = (count + 1) / 2;
        low += keys[low + half - 1] < word->key ? half : 0;
        count -= half;
    }
    while (low < end && keys[low] == word->key &&
           !is_same(word, words[low].text))
        low++;
    return low < end && keys[low] == word->key ? (enum role)words[low].role
                                               : ROLE_NONE;
}

/* ---- joints ----------------------------------------------------------- */

/* A mark, or a colon, sign of equality or arrow that is not ASCII. */
static size_t wide_joint_before(struct wuerr_text text, size_t end)
{
    static const char *const joints[] = {"\u2192", "\uFF1A", "\uFF1D"};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t length = strlen(joints[i]);
        if (end >= length &&
            memcmp(text.text + end - length, joints[i], length) == 0)
            return length;
    }
    return wuerr_mark_before(text.text, end);
}

/* The colour of a terminal: an escape, a bracket, digits, an m. */
static size_t color_before(struct wuerr_text text, size_t end)
{
    enum { ESCAPE = 0x1B };
    size_t begin = end - 1;
    while (is_digit(char_before(text, begin, 1)) ||
           char_before(text, begin, 1) == ';')
        begin--;
    return char_before(text, begin, 1) == '[' &&
                   char_before(text, begin, 2) == ESCAPE
               ? end - begin + 2
               : 0;
}

/* <Code>5, -> 5 and => 5, but no comparison. */
static bool is_tag_or_arrow(struct wuerr_text text, size_t end)
{
    char before = char_before(text, end, 2);
    char behind = char_at(text, end);
    return before == '-' || before == '=' ||
           (before != '>' && before != ' ' && behind != '=' && behind != ' ');
}

/* Of a byte that may end a joint. */
enum joint_kind {
    JOINT_NONE,
    JOINT_ALWAYS,
    JOINT_STAR,
    JOINT_EQUALS,
    JOINT_LESS,
    JOINT_GREATER,
    JOINT_DASH,
    JOINT_BACKSLASH,
    JOINT_ESCAPED, /* n of \n */
    JOINT_COLOR,
    JOINT_PERCENT, /* %%5: to be replaced by the message of the code */
    JOINT_WIDE
};

static const unsigned char joints_by_end[128] = {
    [' '] = JOINT_ALWAYS,     ['\t'] = JOINT_ALWAYS, [':'] = JOINT_ALWAYS,
    ['['] = JOINT_ALWAYS,     [']'] = JOINT_ALWAYS,  ['('] = JOINT_ALWAYS,
    [')'] = JOINT_ALWAYS,     ['"'] = JOINT_ALWAYS,  ['\''] = JOINT_ALWAYS,
    ['`'] = JOINT_ALWAYS,     ['*'] = JOINT_STAR,    ['='] = JOINT_EQUALS,
    ['<'] = JOINT_LESS,       ['>'] = JOINT_GREATER, ['-'] = JOINT_DASH,
    ['\\'] = JOINT_BACKSLASH, ['n'] = JOINT_ESCAPED, ['r'] = JOINT_ESCAPED,
    ['t'] = JOINT_ESCAPED,    ['m'] = JOINT_COLOR,   ['%'] = JOINT_PERCENT};

static enum joint_kind joint_of(char c)
{
    return (unsigned char)c < 0x80 ? (enum joint_kind)joints_by_end[(unsigned)c]
                                   : JOINT_WIDE;
}

/* %%, at the begin of a line with the end of the line before it. */
static size_t insert_before(struct wuerr_text text, size_t end)
{
    if (char_before(text, end, 2) != '%')
        return 0;
    size_t begin = end - 2;
    if (char_before(text, begin, 1) == '\n')
        begin -= char_before(text, begin, 2) == '\r' ? 2 : 1;
    return end - begin;
}

/* How many bytes before a place join a number to its label. */
static size_t joint_before(struct wuerr_text text, size_t end)
{
    char before = char_before(text, end, 2);
    switch (joint_of(char_before(text, end, 1))) {
    case JOINT_ALWAYS: return 1;
    case JOINT_STAR: return is_word(before) ? 1 : 0;
    case JOINT_EQUALS: return before == '=' ? 0 : 1;
    case JOINT_LESS: return is_word(char_at(text, end)) ? 1 : 0;
    case JOINT_GREATER: return is_tag_or_arrow(text, end) ? 1 : 0;
    case JOINT_DASH: return char_at(text, end) == '>' ? 1 : 0;
    case JOINT_BACKSLASH: return char_at(text, end) == '"' ? 1 : 0;
    case JOINT_ESCAPED: return before == '\\' ? 2 : 0;
    case JOINT_COLOR: return color_before(text, end);
    case JOINT_PERCENT: return insert_before(text, end);
    case JOINT_WIDE: return wide_joint_before(text, end);
    default: return 0;
    }
}

size_t wuerr_skip_joints_back(struct wuerr_text text, size_t place)
{
    size_t width;
    for (int i = 0; i < JOINTS_LIMIT && (width = joint_before(text, place)) > 0;
         i++)
        place -= width;
    return place;
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

/* Eight bytes as a number, the first the highest; those of a word that is
   shorter count as NULs. */
static uint64_t read_eight(struct wuerr_text text, size_t begin, size_t length)
{
    uint64_t eight = 0;
    if (begin + KEY_LENGTH > text.length) {
        for (size_t i = 0; i < KEY_LENGTH; i++)
            eight = eight << 8 | (unsigned char)char_at(text, begin + i);
    } else {
        for (size_t i = 0; i < KEY_LENGTH; i++)
            eight = eight << 8 | (unsigned char)text.text[begin + i];
    }
    return length < KEY_LENGTH ? eight & ~(~UINT64_C(0) >> 8 * length) : eight;
}

/* Sets the bit 0x20 of the bytes that are A to Z: of their lower seven bits,
   two sums differ in the highest. */
static uint64_t lower_eight(uint64_t eight)
{
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t low = eight & 0x7F * each;
    uint64_t upper = (low + (0x80 - 'A') * each) ^ (low + (0x7F - 'Z') * each);
    return eight | (upper & ~eight & 0x80 * each) >> 2;
}

static struct word make_word(struct wuerr_text text, size_t begin, size_t end)
{
    struct word word = {text.text + begin, 0, 0, begin, end};
    if (end - begin > WUERR_LABEL_LIMIT)
        return word;
    word.length = end - begin;
    word.key = lower_eight(read_eight(text, begin, word.length));
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
    struct word word = make_word(text, begin, end);
    while (begin < end && (is_continued(text.text[begin]) ||
                           wuerr_role_of(STAND_LABEL, &word) == ROLE_NONE))
        word = make_word(text, ++begin, end);
    return word;
}

struct word wuerr_read_word_back(struct wuerr_text text, size_t end)
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
    return make_word(text, begin, end);
}

struct word wuerr_read_word(struct wuerr_text text, size_t begin)
{
    size_t end = begin;
    while (end - begin <= WUERR_LABEL_LIMIT &&
           (is_lower(char_at(text, end)) || is_upper(char_at(text, end))))
        end++;
    return make_word(text, begin, end);
}
