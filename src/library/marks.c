/* The marks around a code in texts of other languages, in UTF-8. */
#include "marks.h"

#include <stdbool.h>
#include <string.h>

enum { MARK_SIZE = sizeof "\uFEFF" }; /* two or three bytes, and NULs */

static const char marks[][MARK_SIZE] = {
    "\u00A0", "\u00AB", "\u00BB", "\u200B", "\u202F", "\u2018", "\u2019",
    "\u201A", "\u201C", "\u201D", "\u201E", "\u2039", "\u203A", "\u3000",
    "\u3001", "\u3002", "\u300C", "\u300D", "\u300E", "\u300F", "\u3010",
    "\u3011", "\uFEFF", "\uFF08", "\uFF09"};

enum { MARKS = sizeof marks / sizeof *marks };

/* The bytes of a mark that begins so; 0 if none does, as no letter of most
   scripts. */
static size_t width_of(char lead)
{
    if (lead == '\xC2')
        return 2;
    return lead == '\xE2' || lead == '\xE3' || lead == '\xEF' ? 3 : 0;
}

static bool is_mark(const char *text, size_t width)
{
    char character[MARK_SIZE] = {0};
    memcpy(character, text, width);
    for (size_t i = 0; i < MARKS; i++)
        if (memcmp(marks[i], character, MARK_SIZE) == 0)
            return true;
    return false;
}

size_t wuerr_mark_at(const char *text, size_t length)
{
    size_t width = width_of(*text);
    return width > 0 && width <= length && is_mark(text, width) ? width : 0;
}

size_t wuerr_mark_before(const char *text, size_t length)
{
    for (size_t width = 2; width <= 3 && width <= length; width++)
        if (width_of(text[length - width]) == width &&
            is_mark(text + length - width, width))
            return width;
    return 0;
}
