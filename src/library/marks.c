/* The marks around a code in texts of other languages, in UTF-8. */
#include "marks.h"

#include <stdbool.h>
#include <string.h>

static const char marks[][sizeof "\uFEFF"] = {
    "\u00A0", "\u00AB", "\u00BB", "\u200B", "\u202F", "\u2018", "\u2019",
    "\u201A", "\u201C", "\u201D", "\u201E", "\u2039", "\u203A", "\u3000",
    "\u3001", "\u3002", "\u300C", "\u300D", "\u300E", "\u300F", "\u3010",
    "\u3011", "\uFEFF", "\uFF08", "\uFF09"};

enum { MARKS = sizeof marks / sizeof *marks };

/* Whether a character may be a mark, by the first of its bytes: no letter of
   most scripts begins so. */
static bool may_be_mark(char lead)
{
    return lead == '\xC2' || lead == '\xE2' || lead == '\xE3' || lead == '\xEF';
}

size_t wuerr_mark_at(const char *text, size_t length)
{
    if (!may_be_mark(*text))
        return 0;
    for (size_t i = 0; i < MARKS; i++) {
        size_t width = strlen(marks[i]);
        if (length >= width && memcmp(text, marks[i], width) == 0)
            return width;
    }
    return 0;
}

size_t wuerr_mark_before(const char *text, size_t length)
{
    bool may_end = (length >= 2 && may_be_mark(text[length - 2])) ||
                   (length >= 3 && may_be_mark(text[length - 3]));
    if (!may_end)
        return 0;
    for (size_t i = 0; i < MARKS; i++) {
        size_t width = strlen(marks[i]);
        if (length >= width &&
            memcmp(text + length - width, marks[i], width) == 0)
            return width;
    }
    return 0;
}
