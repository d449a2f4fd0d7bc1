/* The cells of a summary for a person. */
#ifndef SUMMARY_CELL_H
#define SUMMARY_CELL_H

#include "finding.h"

/* The columns, in their order. */
enum cell {
    CELL_COUNT,
    CELL_BAR,
    CELL_CODE,
    CELL_NAME,
    CELL_CLASS,
    CELL_FIRST,
    CELL_LAST, /* empty if it is the first: nothing is told twice */
    CELL_TIME, /* empty if no line has one */
    CELL_MEANING,
    CELLS
};

enum { BAR_WIDTH = 10 };

/* A text, which may come from outside, and what is written behind it. */
struct cell_text {
    const char *text;
    size_t length;
    char tail[TIME_SPAN_SIZE];
};

/* What a column holds, all but the bar; places without their file if there is
   only one. */
struct cell_text cell_of(const struct finding *finding, enum cell cell,
                         bool one_file);

/* A share of BAR_WIDTH, which the most is; what is there at all is seen. */
struct cell_text bar_of(unsigned long long count, unsigned long long most);

/* A cell of a text, or of a dash if it is NULL. */
struct cell_text text_cell(const char *text);

/* Whether it stands in more than one line, and whether these are of one file.
 */
bool has_last(const struct finding *finding);
bool is_in_one_file(const struct finding *finding);

size_t cell_width(const struct cell_text *cell);
void put_cell(const struct cell_text *cell);

#endif
