/*
 * What is written most, on its way to standard output: a piece costs no call
 * and no lock. Where a run writes records or annotated lines, it writes all by
 * this; where it writes by stdio, nothing.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* For a slice of a log and what is written between. */
enum { OUTPUT_SIZE = 3 << 16 };

extern struct output {
    size_t used;
    char bytes[OUTPUT_SIZE];
} standard_output;

/* Before anything is written: lends the room to stdio, or takes stdio's. */
void begin_output(bool by_stdio);

/* Writes out what is held. A failure is that of stdout. */
void flush_output(void);

/* What put() does with what does not fit behind what is held. */
void put_long(const char *text, size_t length);

static inline void put(const char *text, size_t length)
{
    if (length > OUTPUT_SIZE - standard_output.used) {
        put_long(text, length);
        return;
    }
    memcpy(standard_output.bytes + standard_output.used, text, length);
    standard_output.used += length;
}

static inline void put_string(const char *text)
{
    put(text, strlen(text));
}

static inline void put_byte(char c)
{
    put(&c, 1);
}

#endif
