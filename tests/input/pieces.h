/* A stand-in for port_read(), and what an input makes of its bytes. */
#ifndef PIECES_H
#define PIECES_H

#include "../no_port.h"
#include "input.h"
#include "port.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LIMIT = 3 * INPUT_CAPACITY, NO_CUT = 0 };

/* What port_read() gives, and in which portions. */
static struct {
    const unsigned char *bytes;
    size_t length, given;
    size_t portion;     /* the most bytes at a time; NO_CUT: all that fit */
    size_t cut;         /* no read goes over this place */
    uint32_t random;    /* not 0: portions of random size up to `portion` */
    int error;          /* at the end: 0 or what errno becomes */
    bool ended;         /* the end has been given */
    void (*wait)(void); /* called before each read */
} source;

static inline uint32_t next_random(void)
{
    source.random = source.random * 1664525 + 1013904223;
    return source.random >> 8;
}

long port_read(int file, void *buffer, size_t size)
{
    assert_int_equal(file, 42);
    assert_true(size > 0);
    assert_false(source.ended);
    if (source.wait != NULL)
        source.wait();
    size_t count = source.length - source.given;
    size_t portion = source.portion;
    if (source.random != 0)
        portion = 1 + next_random() % source.portion;
    if (portion != NO_CUT && count > portion)
        count = portion;
    if (source.given < source.cut && count > source.cut - source.given)
        count = source.cut - source.given;
    if (count > size)
        count = size;
    memcpy(buffer, source.bytes + source.given, count);
    source.given += count;
    source.ended = count == 0;
    errno = source.error;
    return count == 0 && source.error != 0 ? -1 : (long)count;
}

/* What the slices gave. */
static unsigned char output[LIMIT];
static size_t output_length;
static size_t piece_count;
static size_t pieces[8]; /* where parts of overlong lines ended */

static char input_buffer[INPUT_CAPACITY];
static size_t capacity = INPUT_CAPACITY; /* so much of it is used */
static struct input input;

static inline void check_slice(const struct slice *slice)
{
    const char *part = slice->text + slice->begin;
    size_t context =
        output_length < INPUT_CONTEXT ? output_length : INPUT_CONTEXT;
    assert_true(slice->begin >= INPUT_CONTEXT);
    assert_true(slice->begin < slice->end && slice->end <= slice->length);
    assert_memory_equal(part - context, output + output_length - context,
                        context);
    assert_true(output_length > 0 || part[-1] == '\n');
    if (!slice->whole_lines) {
        assert_true(slice->length - slice->end >= WUERR_SCAN_AFTER);
        assert_null(memchr(part, '\n', slice->end - slice->begin));
    } else if (part[slice->end - slice->begin - 1] != '\n') {
        assert_true(source.ended && slice->end == slice->length);
    }
}

static inline void collect(void)
{
    struct slice slice;
    output_length = piece_count = 0;
    source.given = 0;
    source.ended = false;
    open_input(&input, 42, input_buffer, capacity);
    while (next_slice(&input, &slice)) {
        check_slice(&slice);
        size_t length = slice.end - slice.begin;
        assert_true(output_length + length <= LIMIT);
        memcpy(output + output_length, slice.text + slice.begin, length);
        output_length += length;
        if (!slice.whole_lines)
            pieces[piece_count++ % 8] = output_length;
        finish_slice(&input, &slice, slice.end);
    }
    assert_true(source.ended);
    assert_int_equal(input.error, source.error);
}

static inline void give(const void *bytes, size_t length)
{
    memset(&source, 0, sizeof source);
    source.bytes = bytes;
    source.length = length;
}

static inline void must_become(const void *bytes, size_t length)
{
    assert_int_equal(output_length, length);
    assert_memory_equal(output, bytes, length);
}

/* Reads it whole, in portions of each size up to 8, cut at each place, and at
   random. */
static inline void in_these_portions(const void *bytes, size_t length,
                                     const void *wanted, size_t wanted_length)
{
    void (*wait)(void) = source.wait;
    give(bytes, length);
    source.wait = wait;
    for (source.portion = NO_CUT; source.portion <= 8; source.portion++) {
        collect();
        must_become(wanted, wanted_length);
    }
    source.portion = NO_CUT;
    for (source.cut = 1; source.cut < length && source.cut < 64; source.cut++) {
        collect();
        must_become(wanted, wanted_length);
    }
    source.cut = 0;
    for (source.portion = 2; source.portion < 600000; source.portion *= 7) {
        source.random = (uint32_t)source.portion;
        collect();
        must_become(wanted, wanted_length);
    }
}

/* The same with the smallest buffer and with the program's. */
static inline void in_any_portions(const void *bytes, size_t length,
                                   const void *wanted, size_t wanted_length)
{
    capacity = INPUT_SMALLEST;
    in_these_portions(bytes, length, wanted, wanted_length);
    capacity = INPUT_CAPACITY;
    in_these_portions(bytes, length, wanted, wanted_length);
    source.wait = NULL;
}

/* ---- live ------------------------------------------------------------- */

static inline size_t lines_of(const unsigned char *bytes, size_t length)
{
    size_t lines = 0;
    for (size_t i = 0; i < length; i++)
        lines += bytes[i] == '\n';
    return lines;
}

/* What has arrived as whole lines has been handed out. */
static inline void all_is_out(void)
{
    size_t came = lines_of(source.bytes, source.given);
    if (lines_of(output, output_length) != came)
        fail_msg("%u bytes came with %u lines, %u are out",
                 (unsigned)source.given, (unsigned)came,
                 (unsigned)lines_of(output, output_length));
}

#endif
