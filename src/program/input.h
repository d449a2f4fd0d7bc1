/*
 * Input of any size, in slices that can be worked on alone: whole lines, or a
 * piece of a line too long for the buffer. It comes as UTF-8 where it is
 * UTF-16, in whole or in part, and byte for byte where it is not.
 */
#ifndef INPUT_H
#define INPUT_H

#include "file_kind.h"
#include "joint.h"

#include <stdbool.h>
#include <stddef.h>
#include <wuerr.h>

enum {
    /* A piece of a line ends so far before what can be seen: a token there has
       all that tells its meaning, and room for an annotation. */
    INPUT_AHEAD = WUERR_SCAN_AFTER + 256,
    INPUT_CONTEXT = WUERR_SCAN_BEFORE + INPUT_AHEAD,
    INPUT_CAPACITY = 1 << 17, /* of the program's buffer */
    INPUT_SMALLEST = 1536     /* of any buffer */
};

/* The buffer holds text, from its beginning on, and behind it raw bytes. */
struct input {
    int file;
    char *buffer;
    size_t capacity;
    enum encoding encoding; /* of the raw bytes */
    bool at_end;
    int error;                /* errno of a failed read, else 0 */
    unsigned long long taken; /* bytes that have been read */
    unsigned encodings;       /* that there were, a bit each */
    size_t begin;             /* text before has been handed out */
    size_t end;               /* of the text */
    size_t searched;          /* no line feed between begin and here */
    size_t raw_begin, raw_end;
    size_t clear;       /* so many raw bytes are known to be what they were */
    struct joint joint; /* behind them, if the verdict is VERDICT_YES */
    unsigned char head[FILE_HEAD]; /* the first bytes */
    size_t head_length;
    bool is_held; /* they may yet become what is no text */
};

/* A part of the input, and what can be seen around it. */
struct slice {
    const char *text;
    size_t length;
    size_t begin, end; /* the part, within the text */
    bool whole_lines;
};

/* The buffer is the caller's, of INPUT_SMALLEST bytes at least. A line that is
   longer than about three quarters of it comes in pieces. */
void open_input(struct input *input, int file, char *buffer, size_t capacity);

/* The next part; false at the end of the input or after an error. */
bool next_slice(struct input *input, struct slice *slice);

/*
 * Says that the part has been worked on, up to `end`: that of the slice, or a
 * little more where a token went over it.
 */
void finish_slice(struct input *input, const struct slice *slice, size_t end);

#endif
