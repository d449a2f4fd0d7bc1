/* On how many lines each meaning stands, and where first and last. */
#ifndef TALLY_H
#define TALLY_H

#include "chronicle.h"
#include "line_clock.h"
#include "matches.h"

/* The name of the file that is read, or of one with the first or the last line
   of a row: of all the others, which may be many, none is kept. */
struct tally_name {
    size_t users;
    char text[];
};

/* A row, counted: a wrapped code, its number and its name are one. */
struct counted {
    wuerr_space space;
    uint32_t number; /* the form that was met first */
    uint32_t row;    /* the row's own number, and its name; or NULL */
    uint16_t met;    /* how many were met until it was */
    int files;       /* how many have it */
    int last_file;   /* by its number */
    const char *name;
    struct tally_name *first_name, *last_name;
    unsigned long long count, first_line, last_line; /* count of lines */
    struct line_time first_time, last_time; /* the earliest, the latest */
};

/*
 * In the order of their first occurrence. What finds the table full is counted
 * as one, code by code: `rest`, whose space and number mean nothing.
 */
struct tally {
    const struct wanted *wanted;
    struct counted *table;
    size_t capacity; /* of the table, less than TALLY_SLOTS */
    size_t count;
    uint16_t *slots; /* TALLY_SLOTS of them: a place in the table, from 1 */
    struct counted rest;
    struct line_clock clock;
    struct chronicle *chronicle;    /* of a report; else NULL */
    int file;                       /* the number of the one that is read */
    struct tally_name *name;        /* and its name */
    unsigned long long line;        /* of the slice's first byte, from 1 */
    unsigned long long line_count;  /* over all files that have been read */
    unsigned long long match_count; /* how many codes, of any form */
};

/* Slots are more than places, so that one is always free. */
enum {
    TALLY_SLOTS_LOG2 = 14,
    TALLY_SLOTS = 1 << TALLY_SLOTS_LOG2,
    TALLY_CAPACITY = TALLY_SLOTS / 2
};

/* Takes memory for `capacity` codes; false if there is none. */
bool start_tally(struct tally *tally, const struct wanted *wanted,
                 size_t capacity);

/* Begins to count in a file; false with errno set if there is no memory. */
bool begin_tally_file(struct tally *tally, const char *name);

/* Counts one match, at the tally's line and the time of that; returns the
   row if this is one more line that holds it, else NULL. */
const struct counted *count_match(struct tally *tally, const wuerr_match *match,
                                  const struct line_time *time);

/* Counts the matches of a slice; returns where its work ended. */
size_t count_matches(struct tally *tally, const struct slice *slice);

void end_tally(struct tally *tally);

#endif
