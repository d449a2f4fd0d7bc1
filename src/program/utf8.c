#include "utf8.h"

static size_t expected_length(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

size_t utf8_length(const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    size_t expected = expected_length(s[0]);
    if (expected > length)
        return 0;
    for (size_t i = 1; i < expected; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    /* Longer than needed, a surrogate, or past U+10FFFF. */
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) ||
        (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    return expected;
}

size_t utf8_valid_length(const char *text, size_t length)
{
    size_t valid = 0;
    size_t width;
    while (valid < length &&
           (width = utf8_length(text + valid, length - valid)) > 0)
        valid += width;
    return valid;
}

uint32_t utf8_read(const char *text, size_t length)
{
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t character = (unsigned char)text[0] & masks[length];
    for (size_t i = 1; i < length; i++)
        character = character << 6 | ((unsigned char)text[i] & 0x3F);
    return character;
}

size_t utf8_write(char *text, uint32_t character)
{
    static const unsigned char marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--) {
        text[i] = (char)(0x80 | (character & 0x3F));
        character >>= 6;
    }
    text[0] = (char)(marks[length] | character);
    return length;
}
