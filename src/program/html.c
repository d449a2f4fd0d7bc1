/* Text from outside as it may stand in a page. */
#include "html.h"

#include "escape.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD"

/* Whether a page may not hold a character; a browser takes it for a fault. */
static bool is_no_character(uint32_t character)
{
    return (character & 0xFFFE) == 0xFFFE || /* the last two of a plane */
           (character >= 0xFDD0 && character <= 0xFDEF);
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

/* A tab is a space between columns, as the log has it. */
static bool is_shown(const char *text, size_t size)
{
    return *text == '\t' || (printable_length(text, size) > 0 &&
                             !is_no_character(utf8_read(text, size)));
}

size_t take_html(const char *text, size_t length, struct html *html)
{
    size_t size = utf8_length(text, length);
    const char *other =
        size == 0 || !is_shown(text, size) ? REPLACEMENT : escape_of(*text);
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
