/* Words on a page as wide as the terminal. */
#include "wrap.h"

#include "color.h"
#include "escape.h"
#include "port.h"

#include <stdlib.h>
#include <string.h>

enum { PAGE_WIDTH = 80, LEAST_WIDTH = 20, MOST_WIDTH = 10000 };

/* What the variable COLUMNS says, if it is a width that a terminal may have. */
static long wanted_width(void)
{
    const char *columns = getenv("COLUMNS");
    return columns == NULL ? 0 : strtol(columns, NULL, 10);
}

size_t terminal_width(void)
{
    if (!port_is_terminal(PORT_STDOUT))
        return 0;
    long width = wanted_width();
    if (width < LEAST_WIDTH || width > MOST_WIDTH)
        width = port_width(PORT_STDOUT);
    return width < LEAST_WIDTH ? PAGE_WIDTH : (size_t)width;
}

struct paper choose_paper(enum color color)
{
    size_t width = terminal_width();
    return (struct paper){width == 0 || width > PAGE_WIDTH ? PAGE_WIDTH : width,
                          wants_color(color)};
}

void put_spaces(size_t count)
{
    while (count-- > 0)
        putchar(' ');
}

struct paragraph begin_paragraph(const struct paper *paper, size_t margin)
{
    return (struct paragraph){paper->width, margin, margin, 0};
}

void begin_word(struct paragraph *paragraph, size_t word_width)
{
    size_t gap = paragraph->gap;
    size_t end = paragraph->column + gap + word_width;
    if (gap > 0 && end > paragraph->width) {
        putchar('\n');
        put_spaces(paragraph->margin);
        end = paragraph->margin + word_width;
    } else {
        put_spaces(gap);
    }
    paragraph->column = end;
    paragraph->gap = 1;
}

void put_words(struct paragraph *paragraph, const char *text, size_t length)
{
    const char *end = text + length;
    while (text < end) {
        const char *space = memchr(text, ' ', (size_t)(end - text));
        size_t size = (size_t)((space == NULL ? end : space) - text);
        begin_word(paragraph, escaped_width(text, size));
        put_escaped(text, size, stdout);
        text += size + (space != NULL);
    }
}

void put_labelled(const struct paper *paper, const char *label,
                  const char *text)
{
    struct paragraph paragraph = begin_paragraph(
        paper, PAGE_INDENT + escaped_width(label, strlen(label)));
    put_spaces(PAGE_INDENT);
    put_colored(DIM, label, paper->color);
    put_words(&paragraph, text, strlen(text));
    putchar('\n');
}
