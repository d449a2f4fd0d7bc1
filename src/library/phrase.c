/* Words, read from a number backward and forward. */
#include "phrase.h"

#include "ascii.h"
#include "marks.h"

#include <string.h>

enum { JOINTS_LIMIT = 10 };

/* Ascending, for binary search: data/tables/labels.txt. */
static const struct {
    unsigned char stand;
    unsigned char role;
    char text[WUERR_LABEL_LIMIT + 1];
} words[] = {
#define WORD(stand, text, role) {STAND_##stand, ROLE_##role, text},
#include "rows.h"
};

enum role wuerr_role_of(enum stand stand, const struct word *word)
{
    size_t low = 0;
    size_t high = sizeof words / sizeof *words;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = words[middle].stand - (int)stand;
        if (order == 0)
            order = strcmp(words[middle].text, word->text);
        if (order == 0)
            return (enum role)words[middle].role;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return ROLE_NONE;
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

/* How many bytes before a place join a number to its label. */
static size_t joint_before(struct wuerr_text text, size_t end)
{
    switch (char_before(text, end, 1)) {
    case ' ':
    case '\t':
    case ':':
    case '[':
    case ']':
    case '(':
    case ')':
    case '"':
    case '\'':
    case '`': return 1;
    case '*': return is_word(char_before(text, end, 2)) ? 1 : 0;
    case '=': return char_before(text, end, 2) == '=' ? 0 : 1;
    case '<': return is_word(char_at(text, end)) ? 1 : 0;
    case '>': return is_tag_or_arrow(text, end) ? 1 : 0;
    case '-': return char_at(text, end) == '>' ? 1 : 0;
    case '\\': return char_at(text, end) == '"' ? 1 : 0;
    case 'n':
    case 'r':
    case 't': return char_before(text, end, 2) == '\\' ? 2 : 0;
    case 'm': return color_before(text, end);
    default:
        return (unsigned char)char_before(text, end, 1) < 0x80
                   ? 0
                   : wide_joint_before(text, end);
    }
}

size_t wuerr_skip_joints_back(struct wuerr_text text, size_t place)
{
    for (int i = 0; i < JOINTS_LIMIT; i++)
        place -= joint_before(text, place);
    return place;
}

/* ---- words ------------------------------------------------------------ */

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

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

static struct word make_word(struct wuerr_text text, size_t begin, size_t end)
{
    struct word word = {.begin = begin, .end = end};
    if (end - begin > WUERR_LABEL_LIMIT)
        return word;
    word.length = end - begin;
    for (size_t i = 0; i < word.length; i++) {
        char c = text.text[begin + i];
        word.text[i] = is_upper(c) ? (char)(c - 'A' + 'a') : c;
    }
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
