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
    /* Where most lines have a code, it is this one or the next. */
    for (int i = 0; i < 2; i++) {
        const char *feed = memchr(text + first, '\n', place - first);
        if (feed == NULL)
            return first;
        first = (size_t)(feed + 1 - text);
    }
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

/* Of so many rows of bytes, which a vector takes in each at once: a byte counts
   those of a column. */
enum { COLUMNS = 16, ROWS = 255 };

static size_t count_in_rows(const char *text, size_t rows)
{
    unsigned char column[COLUMNS] = {0};
    size_t feeds = 0;
    for (; rows > 0; rows--, text += COLUMNS)
        for (int i = 0; i < COLUMNS; i++)
            column[i] = (unsigned char)(column[i] + (text[i] == '\n'));
    for (int i = 0; i < COLUMNS; i++)
        feeds += column[i];
    return feeds;
}

size_t count_feeds(const char *text, size_t length)
{
    size_t feeds = 0;
    while (length >= COLUMNS) {
        size_t rows = length / COLUMNS < ROWS ? length / COLUMNS : ROWS;
        feeds += count_in_rows(text, rows);
        text += rows * COLUMNS;
        length -= rows * COLUMNS;
    }
    while (length > 0)
        feeds += text[--length] == '\n';
    return feeds;
}
