/* Text from outside as it may reach a terminal, and the columns that it takes
   there. */
#include "escape.h"

#include "utf8.h"

#include <stdbool.h>

enum { ESCAPE_WIDTH = sizeof "\\x1B" - 1 };

/* ---- characters ------------------------------------------------------- */

/* Instead of a width: it does what cannot be seen, and is escaped. */
enum { UNSEEN = 3 };

/*
 * What takes none or two columns, in the scripts that names of files are
 * written in, and what is unseen; a terminal knows more of them, and all else
 * is one column.
 */
static const struct {
    uint32_t first, last;
    size_t width;
} characters[] = {
    {0x0080, 0x009F, UNSEEN},   /* controls of C1 */
    {0x00AD, 0x00AD, UNSEEN},   /* soft hyphen */
    {0x0300, 0x036F, 0},        /* combining marks */
    {0x0483, 0x0489, 0},        /* of Cyrillic */
    {0x0591, 0x05BD, 0},        /* of Hebrew */
    {0x061C, 0x061C, UNSEEN},   /* Arabic letter mark */
    {0x064B, 0x065F, 0},        /* of Arabic */
    {0x1100, 0x115F, 2},        /* Hangul: a syllable's first letter */
    {0x1160, 0x11FF, 0},        /* those that join it */
    {0x180E, 0x180E, UNSEEN},   /* Mongolian vowel separator */
    {0x200B, 0x200F, UNSEEN},   /* joiners and marks of direction */
    {0x2028, 0x202E, UNSEEN},   /* separators of lines, embedded directions */
    {0x2060, 0x206F, UNSEEN},   /* word joiner, isolated directions */
    {0x20D0, 0x20FF, 0},        /* marks for symbols */
    {0x2E80, 0x3029, 2},        /* radicals, CJK punctuation */
    {0x302A, 0x302D, 0},        /* marks of tone */
    {0x302E, 0x3098, 2},        /* Hiragana */
    {0x3099, 0x309A, 0},        /* its voicing marks, as macOS writes them */
    {0x309B, 0x3163, 2},        /* Katakana, Bopomofo, letters of Hangul */
    {0x3164, 0x3164, UNSEEN},   /* a letter of Hangul that is blank */
    {0x3165, 0xA4CF, 2},        /* CJK, Yi */
    {0xAC00, 0xD7A3, 2},        /* Hangul */
    {0xF900, 0xFAFF, 2},        /* CJK for compatibility */
    {0xFE00, 0xFE0F, 0},        /* variation selectors */
    {0xFE20, 0xFE2F, 0},        /* half marks */
    {0xFE30, 0xFE6F, 2},        /* vertical and small forms */
    {0xFEFF, 0xFEFF, UNSEEN},   /* byte-order mark */
    {0xFF01, 0xFF60, 2},        /* fullwidth forms */
    {0xFFE0, 0xFFE6, 2},        /* fullwidth signs */
    {0xFFF9, 0xFFFB, UNSEEN},   /* of annotations */
    {0x1F300, 0x1FAFF, 2},      /* pictures */
    {0x20000, 0x3FFFD, 2},      /* more of CJK */
    {0xE0000, 0xE0FFF, UNSEEN}, /* tags */
};

static size_t character_width(uint32_t character)
{
    for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
        if (character < characters[i].first)
            return 1;
        if (character <= characters[i].last)
            return characters[i].width;
    }
    return 1;
}

/* Whether a character of so many bytes, 0 if it is none, is seen as what it is.
 */
static bool is_printable(const char *text, size_t length)
{
    if (length == 1)
        return *text >= ' ' && *text != 0x7F;
    return length > 0 && character_width(utf8_read(text, length)) != UNSEEN;
}

/* ---- texts ------------------------------------------------------------ */

/* How many bytes at the beginning of a text are printable ASCII, as most texts
   are all through. */
static size_t plain_length(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && text[i] >= ' ' && text[i] < 0x7F)
        i++;
    return i;
}

size_t printable_length(const char *text, size_t length)
{
    size_t size = utf8_length(text, length);
    return is_printable(text, size) ? size : 0;
}

size_t put_escaped_character(const char *text, size_t length, FILE *stream)
{
    size_t size = printable_length(text, length);
    if (size > 0) {
        fwrite(text, 1, size, stream);
        return size;
    }
    fprintf(stream, "\\x%02X", (unsigned char)*text);
    return 1;
}

void put_escaped(const char *text, size_t length, FILE *stream)
{
    for (size_t i = 0; i < length;) {
        size_t plain = plain_length(text + i, length - i);
        fwrite(text + i, 1, plain, stream);
        i += plain;
        if (i < length)
            i += put_escaped_character(text + i, length - i, stream);
    }
}

size_t escaped_width(const char *text, size_t length)
{
    size_t width = plain_length(text, length);
    for (size_t i = width; i < length;) {
        size_t size = utf8_length(text + i, length - i);
        bool printable = is_printable(text + i, size);
        width += printable ? character_width(utf8_read(text + i, size))
                           : ESCAPE_WIDTH;
        i += printable ? size : 1;
    }
    return width;
}
