/* Lines, by their line feeds. */
#include "lines.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Whether one of eight bytes is a line feed: it becomes 0, of which a
   subtraction borrows. */
static bool have_feed(const char *text)
{
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    eight ^= '\n' * each;
    return ((eight - each) & ~eight & 0x80 * each) != 0;
}

size_t line_begin(const char *text, size_t place, size_t first)
{
    while (place - first >= sizeof(uint64_t) &&
           !have_feed(text + place - sizeof(uint64_t)))
        place -= sizeof(uint64_t);
    while (place > first && text[place - 1] != '\n')
        place--;
    return place;
}

size_t line_end(const char *text, size_t place, size_t length)
{
    const char *feed = memchr(text + place, '\n', length - place);
    return feed == NULL ? length : (size_t)(feed - text);
}

size_t count_feeds(const char *text, size_t length)
{
    size_t feeds = 0;
    const char *feed;
    const char *end = text + length;
    for (; (feed = memchr(text, '\n', (size_t)(end - text))) != NULL;
         text = feed + 1)
        feeds++;
    return feeds;
}
