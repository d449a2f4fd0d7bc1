/* The marks around a code in texts of other languages, in UTF-8. */
#include "marks.h"

#include <string.h>

static const char *const marks[] = {
    "\u00A0", "\u00AB", "\u00BB", "\u200B", "\u202F", "\u2018", "\u2019",
    "\u201A", "\u201C", "\u201D", "\u201E", "\u2039", "\u203A", "\u3000",
    "\u3001", "\u3002", "\u300C", "\u300D", "\u300E", "\u300F", "\u3010",
    "\u3011", "\uFEFF", "\uFF08", "\uFF09"};

enum { MARKS = sizeof marks / sizeof *marks };

size_t wuerr_mark_at(const char *text, size_t length)
{
    for (size_t i = 0; i < MARKS; i++) {
        size_t width = strlen(marks[i]);
        if (length >= width && memcmp(text, marks[i], width) == 0)
            return width;
    }
    return 0;
}

size_t wuerr_mark_before(const char *text, size_t length)
{
    for (size_t i = 0; i < MARKS; i++) {
        size_t width = strlen(marks[i]);
        if (length >= width &&
            memcmp(text + length - width, marks[i], width) == 0)
            return width;
    }
    return 0;
}
