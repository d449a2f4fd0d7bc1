/* A scan under way: what its ways of output share. */
#ifndef SCANNER_H
#define SCANNER_H

#include "options.h"
#include "progress.h"
#include "input.h"

enum { NAMED_LIMIT = 256 };

struct scanner {
    const struct options *options;
    bool color;
    struct progress progress;
    const char *file; /* as named on the command line */
    int file_number;
    unsigned long long line;       /* of the slice's first byte, from 1 */
    unsigned long long column;     /* likewise */
    unsigned long long code_count; /* over all files */
    unsigned long long line_count;
    /* Rows named in a line that may go on in the next slice. */
    uint32_t named[NAMED_LIMIT];
    size_t named_count;
};

/*
 * Finds the next match of a slice from `*from` on, of the tables that are
 * wanted, and moves behind it.
 */
bool next_match(const struct scanner *scanner, const struct slice *slice,
                size_t *from, wuerr_match *match);

/* Where the first call for a slice begins. */
size_t first_match_from(const struct slice *slice);

/* Goes on to the best row of a match that is wanted; false if none is. */
bool take_wanted_row(const struct options *options, const char *token,
                     wuerr_match *match);

/* The name of a match; NULL if none is published. */
const char *match_name(const wuerr_match *match);
wuerr_class match_class(const wuerr_match *match);

enum { NAME_SIZE = 128, MEANING_SIZE = 256 };

/* Writes the first sentence of the meaning to `meaning`; returns its length. */
size_t match_meaning(const wuerr_match *match, char meaning[MEANING_SIZE]);

/* Writes what stands before the first record of a scan. */
void start_list(const struct scanner *scanner);

/* The ways of output. Each works on a slice and returns where it ended. */
typedef size_t (*work_on_slice)(struct scanner *scanner,
                                const struct slice *slice);

size_t annotate(struct scanner *scanner, const struct slice *slice);
size_t list_matches(struct scanner *scanner, const struct slice *slice);
size_t count_matches(struct scanner *scanner, const struct slice *slice);

/* Writes the counts of count_matches(), at the end. */
void print_summary(const struct scanner *scanner);

#endif
