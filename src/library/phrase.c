/* What may stand between a word and a number. */
#include "phrase.h"

#include "ascii.h"
#include "marks.h"
#include "vector.h"

#include <string.h>

enum { JOINTS_LIMIT = 10 };

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

static const unsigned char ascii_joints[128] = {
    [' '] = JOINT_ALWAYS,     ['\t'] = JOINT_ALWAYS, [':'] = JOINT_ALWAYS,
    ['['] = JOINT_ALWAYS,     [']'] = JOINT_ALWAYS,  ['('] = JOINT_ALWAYS,
    [')'] = JOINT_ALWAYS,     ['"'] = JOINT_ALWAYS,  ['\''] = JOINT_ALWAYS,
    ['`'] = JOINT_ALWAYS,     ['*'] = JOINT_STAR,    ['='] = JOINT_EQUALS,
    ['<'] = JOINT_LESS,       ['>'] = JOINT_GREATER, ['-'] = JOINT_DASH,
    ['\\'] = JOINT_BACKSLASH, ['n'] = JOINT_ESCAPED, ['r'] = JOINT_ESCAPED,
    ['t'] = JOINT_ESCAPED,    ['m'] = JOINT_COLOR,   ['%'] = JOINT_PERCENT};

static enum joint_kind joint_of(char c)
{
    return (unsigned char)c < 0x80 ? (enum joint_kind)ascii_joints[(unsigned)c]
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

/* How many bytes before a place are a joint of a kind that depends on more than
   its last byte. */
static size_t joint_before(struct wuerr_text text, size_t end,
                           enum joint_kind kind)
{
    char before = char_before(text, end, 2);
    switch (kind) {
    case JOINT_STAR: return is_word(before) ? 1 : 0;
    case JOINT_EQUALS: return before == '=' ? 0 : 1;
    case JOINT_LESS: return is_word(char_at(text, end)) ? 1 : 0;
    case JOINT_GREATER: return is_tag_or_arrow(text, end) ? 1 : 0;
    case JOINT_DASH: return char_at(text, end) == '>' ? 1 : 0;
    case JOINT_BACKSLASH: return char_at(text, end) == '"' ? 1 : 0;
    case JOINT_ESCAPED: return before == '\\' ? 2 : 0;
    case JOINT_COLOR: return color_before(text, end);
    case JOINT_PERCENT: return insert_before(text, end);
    default: return wide_joint_before(text, end);
    }
}

/* The bytes that are a joint whatever stands beside them, and the sign of
   equality, which is one but beside another: a bit of half a byte each. */
enum { AT_ONCE = 4, PLAIN = 1, EQUALS = 1 << AT_ONCE };

static const unsigned char plain_joints[256] = {
    [' '] = PLAIN, ['\t'] = PLAIN, [':'] = PLAIN,         ['['] = PLAIN,
    [']'] = PLAIN, ['('] = PLAIN,  [')'] = PLAIN,         ['"'] = PLAIN,
    ['`'] = PLAIN, ['\''] = PLAIN, ['='] = PLAIN | EQUALS};

/* How many of the four bytes before a place are such joints: without a branch
   for each, since nobody can guess them. */
static size_t count_joints(struct wuerr_text text, size_t place)
{
    unsigned joints = 0;
    const unsigned char *last = (const unsigned char *)text.text + place - 1;
    if (place < AT_ONCE)
        return 0;
    for (int i = 0; i < AT_ONCE; i++)
        joints |= (unsigned)plain_joints[last[-i]] << i;
    unsigned equals = joints >> AT_ONCE;
    unsigned others = ~joints | EQUALS; /* or those behind */
    return (equals & equals >> 1) != 0 ? 0 : lowest_bit(others);
}

size_t wuerr_skip_joints_back(struct wuerr_text text, size_t place)
{
    size_t count = count_joints(text, place);
    for (place -= count; count < JOINTS_LIMIT; count++) {
        enum joint_kind kind = joint_of(char_before(text, place, 1));
        if (kind == JOINT_NONE)
            break;
        size_t width =
            kind == JOINT_ALWAYS ? 1 : joint_before(text, place, kind);
        if (width == 0)
            break;
        place -= width;
    }
    return place;
}
