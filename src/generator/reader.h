/* Where reading stands in a table, as the two files that read share it. */
#ifndef READER_H
#define READER_H

#include "tables.h"

struct reader {
    struct tables *tables;
    struct place at;
    size_t table;      /* its number, if it has rows */
    wuerr_space space; /* of its rows */
    bool has_rows;
    bool names_alone; /* its rows need no description */
    struct row *open; /* the row that indented lines belong to; or NULL */
    enum part last;   /* its part that a deeper line continues */
};

/* Reads the first line of a row: its number and its name. */
void read_row(struct reader *reader, const char *line);

/* Reads a further line of a row, which is indented. */
void read_indented(struct reader *reader, const char *line);

/* Reads a line that begins with a word: a record, or the space of the rows. */
void read_record(struct reader *reader, const char *line);

#endif
