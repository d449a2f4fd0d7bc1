/* Text from outside as it may stand in a page. */
#include "html.h"

#include "utf8.h"

#include <stdio.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD"

/* Characters that change how others are shown, or that are none. */
static const struct {
    uint32_t first, last;
} unseen[] = {
    {0x0000, 0x001F},   /* controls */
    {0x007F, 0x009F},   /* the same */
    {0x00AD, 0x00AD},   /* soft hyphen */
    {0x034F, 0x034F},   /* grapheme joiner */
    {0x061C, 0x061C},   /* mark of direction */
    {0x115F, 0x1160},   /* fillers of Hangul */
    {0x17B4, 0x17B5},   /* vowels of Khmer that are not seen */
    {0x180B, 0x180F},   /* selectors of Mongolian */
    {0x200B, 0x200F},   /* spaces of no width, joiners, marks of direction */
    {0x2028, 0x202E},   /* separators, embeddings and overrides */
    {0x2060, 0x206F},   /* joiners, isolates */
    {0x3164, 0x3164},   /* filler of Hangul */
    {0xFDD0, 0xFDEF},   /* no characters */
    {0xFE00, 0xFE0F},   /* variation selectors */
    {0xFEFF, 0xFEFF},   /* byte-order mark */
    {0xFFA0, 0xFFA0},   /* filler of Hangul */
    {0xFFF0, 0xFFFB},   /* annotations */
    {0xE0000, 0xE0FFF}, /* tags, more selectors */
};

static bool is_unseen(uint32_t character)
{
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
        if (character >= unseen[i].first && character <= unseen[i].last)
            return true;
    return (character & 0xFFFE) == 0xFFFE; /* the last two of a plane */
}

/* What has to be written in another way; NULL for all else. */
static const char *escape_of(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

size_t take_html(const char *text, size_t length, struct html *html)
{
    size_t size = utf8_length(text, length);
    const char *other = escape_of(*text);
    if (size == 0 || is_unseen(utf8_read(text, size)))
        other = REPLACEMENT;
    html->text = other == NULL ? text : other;
    html->length = other == NULL ? size : strlen(other);
    return size == 0 ? 1 : size;
}

bool put_html_within(const char *text, size_t length, size_t most)
{
    struct html html;
    for (size_t i = 0; i < length;) {
        i += take_html(text + i, length - i, &html);
        if (html.length > most)
            return false;
        fwrite(html.text, 1, html.length, stdout);
        most -= html.length;
    }
    return true;
}

void put_html(const char *text)
{
    put_html_within(text, strlen(text), SIZE_MAX);
}

void put_prose(const char *text)
{
    bool is_command = false;
    for (size_t length; *text != '\0'; text += length) {
        if (*text == '`') {
            is_command = !is_command;
            fputs(is_command ? "<code>" : "</code>", stdout);
            text++;
        }
        length = strcspn(text, "`");
        put_html_within(text, length, SIZE_MAX);
    }
}

void put_grouped(unsigned long long number)
{
    char digits[sizeof "18446744073709551615"];
    int count = sprintf(digits, "%llu", number);
    for (int i = 0; i < count; i++) {
        if (i > 0 && (count - i) % 3 == 0)
            putchar(',');
        putchar(digits[i]);
    }
}

void put_counted(unsigned long long count, const char *noun)
{
    put_grouped(count);
    printf(" %s%s", noun, count == 1 ? "" : "s");
}
