/*
 * Input of any size, in slices that can be worked on alone: whole lines, or a
 * piece of a line too long for the buffer. UTF-16 arrives as UTF-8.
 */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <wuerr.h>

enum {
    INPUT_CONTEXT = WUERR_SCAN_BEFORE + WUERR_SCAN_AFTER,
    INPUT_CAPACITY = 1 << 17, /* of the program */
    INPUT_SMALLEST = 600,
    INPUT_RAW = 1 << 12
};

enum encoding {
    ENCODING_UNKNOWN,
    ENCODING_BYTES,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE
};

struct input {
    int file;
    char *buffer;
    size_t capacity;
    enum encoding encoding;
    bool at_end;
    int error;       /* errno of a failed read, else 0 */
    size_t begin;    /* what is before has been handed out */
    size_t end;      /* of what has been read */
    size_t searched; /* no line feed between begin and here */
    size_t raw_begin, raw_end;
    unsigned char raw[INPUT_RAW]; /* UTF-16 that is not converted yet */
};

/* A part of the input, and what can be seen around it. */
struct slice {
    const char *text;
    size_t length;
    size_t begin, end; /* the part, within the text */
    bool whole_lines;
};

/* The buffer is the caller's, and holds at least INPUT_SMALLEST bytes. */
void open_input(struct input *input, int file, char *buffer, size_t capacity);

/* The next part; false at the end of the input or after an error. */
bool next_slice(struct input *input, struct slice *slice);

/*
 * Says that the part has been worked on, up to `end`: that of the slice, or a
 * little more where a token went over it.
 */
void finish_slice(struct input *input, const struct slice *slice, size_t end);

#endif
