/* The rows of a summary for a person: a table that fits the terminal. */
#ifndef SUMMARY_TEXT_H
#define SUMMARY_TEXT_H

#include "summary_cell.h"
#include "wrap.h"

struct layout {
    struct paper paper;      /* of width 0 where lines may be of any length */
    bool brief;              /* only count, code, name and first */
    bool one_file;           /* lines without the name of their file */
    size_t widths[CELLS];    /* 0: there is no such column */
    unsigned long long most; /* the count of a full bar */
    enum cell beside; /* so many columns stand side by side, the rest below */
};

/* Makes room for a row. All are measured before any is written. */
void measure_row(struct layout *layout, const struct finding *finding);

/* Decides what stands where, and writes the heads of the columns. */
void begin_rows(struct layout *layout);

/* Writes a row; what is no failure is never red. */
void print_row(const struct layout *layout, const struct finding *finding,
               bool is_failure);

/* Writes the line under which rows report no failure. */
void print_rule(const struct layout *layout);

#endif
