/* What a report tells of logs besides the counts: when, around what, and which
   inputs were read. */
#ifndef CHRONICLE_H
#define CHRONICLE_H

#include "excerpt.h"
#include "timeline.h"

enum { NAME_KEPT = 120, REASON_KEPT = 60, FILES_KEPT = 40, PASSED_KEPT = 20 };

/* An input: its name, which may have lost its beginning, and what it has. */
struct scanned_file {
    char name[NAME_KEPT];
    unsigned long long lines, bytes;
    unsigned encodings; /* a bit each */
    unsigned long long failures, others;
};

/* An input that was not read, or not to its end. */
struct passed_file {
    char name[NAME_KEPT];
    char reason[REASON_KEPT];
};

struct chronicle {
    struct timeline timeline;
    struct excerpts excerpts;
    struct scanned_file all;                /* together */
    struct scanned_file file;               /* that is read */
    size_t file_count, passed_count;        /* some of which are kept: */
    struct scanned_file files[FILES_KEPT];  /* those with the most failures */
    struct passed_file passed[PASSED_KEPT]; /* the first */
};

struct counted;

/* NULL if there is no memory. */
struct chronicle *start_chronicle(void);

void begin_chronicle_file(struct chronicle *chronicle, const char *name);

/* Tells a match of a line that has just been counted for a row; that of all
   that finds no place was met as number 0. */
void tell_match(struct chronicle *chronicle, const struct counted *counted,
                const struct slice *slice, const wuerr_match *match,
                const struct line_time *time);

void end_chronicle_file(struct chronicle *chronicle, const struct input *input,
                        unsigned long long lines);

/* Tells an input that is not read, and why. */
void tell_passed(struct chronicle *chronicle, const char *name,
                 const char *reason);

void end_chronicle(struct chronicle *chronicle);

#endif
