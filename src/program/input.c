#include "input.h"

#include "port.h"
#include "utf8.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

enum { SNIFFED = 8, REPLACEMENT = 0xFFFD, WIDEST = 4 };

void open_input(struct input *input, int file, char *buffer, size_t capacity)
{
    input->file = file;
    input->buffer = buffer;
    input->capacity = capacity;
    input->encoding = ENCODING_UNKNOWN;
    input->at_end = false;
    input->error = 0;
    input->begin = input->end = input->searched = INPUT_CONTEXT;
    input->raw_begin = input->raw_end = 0;
    memset(input->buffer, '\n', INPUT_CONTEXT);
}

/* Reads bytes; 0 at the end and after an error. */
static size_t read_bytes(struct input *input, void *place, size_t size)
{
    long count = port_read(input->file, place, size);
    if (count < 0)
        input->error = errno;
    if (count <= 0)
        input->at_end = true;
    return count < 0 ? 0 : (size_t)count;
}

/* ---- UTF-16 ----------------------------------------------------------- */

static unsigned unit_at(const struct input *input, size_t place)
{
    unsigned first = input->raw[place];
    unsigned second = input->raw[place + 1];
    return input->encoding == ENCODING_UTF16BE ? first << 8 | second
                                               : second << 8 | first;
}

/* Takes one character from the raw bytes; false if it is not complete yet. */
static bool take_character(struct input *input, uint32_t *character)
{
    size_t left = input->raw_end - input->raw_begin;
    size_t used = left < 2 ? left : 2;
    bool more_may_come = !input->at_end;
    if (left == 0 || (left == 1 && more_may_come))
        return false;
    unsigned unit = left == 1 ? REPLACEMENT : unit_at(input, input->raw_begin);
    *character = unit;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        if (left < 4 && more_may_come)
            return false;
        unsigned low = left < 4 ? 0 : unit_at(input, input->raw_begin + 2);
        bool paired = low >= 0xDC00 && low <= 0xDFFF;
        *character = 0x10000 + ((unit & 0x3FFU) << 10 | (low & 0x3FFU));
        used = paired ? 4 : 2;
        if (!paired)
            *character = REPLACEMENT;
    } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
        *character = REPLACEMENT;
    }
    input->raw_begin += used;
    return true;
}

static void convert(struct input *input)
{
    uint32_t character;
    while (input->end + WIDEST <= input->capacity &&
           take_character(input, &character))
        input->end += utf8_write(input->buffer + input->end, character);
    memmove(input->raw, input->raw + input->raw_begin,
            input->raw_end - input->raw_begin);
    input->raw_end -= input->raw_begin;
    input->raw_begin = 0;
}

/* ---- which encoding --------------------------------------------------- */

static bool is_text(unsigned char c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\r' || c == '\n';
}

/* Whether the bytes are ASCII characters of UTF-16, low byte at `low`. */
static bool looks_like_utf16(const unsigned char *bytes, size_t length,
                             size_t low)
{
    for (size_t i = 0; i + 1 < length; i += 2)
        if (!is_text(bytes[i + low]) || bytes[i + 1 - low] != 0)
            return false;
    return length >= SNIFFED;
}

/* Tells the encoding from the first bytes; unknown if it takes more of them. */
static enum encoding sniff(const unsigned char *bytes, size_t length,
                           bool at_end)
{
    if (length < 2)
        return at_end ? ENCODING_BYTES : ENCODING_UNKNOWN;
    if (bytes[0] == 0xFF && bytes[1] == 0xFE)
        return ENCODING_UTF16LE;
    if (bytes[0] == 0xFE && bytes[1] == 0xFF)
        return ENCODING_UTF16BE;
    if (bytes[0] != 0 && bytes[1] != 0)
        return ENCODING_BYTES;
    if (length < SNIFFED && !at_end)
        return ENCODING_UNKNOWN;
    if (looks_like_utf16(bytes, length, 0))
        return ENCODING_UTF16LE;
    return looks_like_utf16(bytes, length, 1) ? ENCODING_UTF16BE
                                              : ENCODING_BYTES;
}

/* Reads the first bytes as raw ones, until they tell how to go on. */
static void read_first(struct input *input)
{
    input->raw_end += read_bytes(input, input->raw + input->raw_end,
                                 SNIFFED - input->raw_end);
    input->encoding = sniff(input->raw, input->raw_end, input->at_end);
    if (input->encoding == ENCODING_BYTES) {
        memcpy(input->buffer + input->end, input->raw, input->raw_end);
        input->end += input->raw_end;
        input->raw_end = 0;
    } else if (input->encoding != ENCODING_UNKNOWN) {
        bool marked = input->raw[0] >= 0xFE;
        input->raw_begin = marked ? 2 : 0;
        convert(input);
    }
}

/* ---- slices ----------------------------------------------------------- */

/* Moves what is left, and the context before it, to the front. */
static void make_room(struct input *input)
{
    size_t shift = input->begin - INPUT_CONTEXT;
    memmove(input->buffer, input->buffer + shift, input->end - shift);
    input->begin -= shift;
    input->end -= shift;
    input->searched -= shift;
}

static void read_more(struct input *input)
{
    if (input->encoding == ENCODING_UNKNOWN) {
        read_first(input);
    } else if (input->encoding == ENCODING_BYTES) {
        input->end += read_bytes(input, input->buffer + input->end,
                                 input->capacity - input->end);
    } else {
        size_t end = input->end;
        convert(input); /* what did not fit before */
        if (input->end > end)
            return;
        input->raw_end += read_bytes(input, input->raw + input->raw_end,
                                     INPUT_RAW - input->raw_end);
        convert(input);
    }
}

static bool is_full(const struct input *input)
{
    size_t room = input->encoding == ENCODING_BYTES ? 1 : WIDEST;
    return input->end + room > input->capacity;
}

/* Where the last line ends that has been read whole; 0 if none has. */
static size_t find_lines_end(struct input *input)
{
    size_t place = input->end;
    while (place > input->searched && input->buffer[place - 1] != '\n')
        place--;
    bool found = place > input->searched;
    input->searched = input->end;
    return found ? place : 0;
}

static struct slice hand_out(const struct input *input, size_t end,
                             bool whole_lines)
{
    size_t first = input->begin - INPUT_CONTEXT;
    return (struct slice){.text = input->buffer + first,
                          .length = input->end - first,
                          .begin = INPUT_CONTEXT,
                          .end = end - first,
                          .whole_lines = whole_lines};
}

bool next_slice(struct input *input, struct slice *slice)
{
    for (;;) {
        size_t lines_end = find_lines_end(input);
        if (lines_end > 0) {
            *slice = hand_out(input, lines_end, true);
            return true;
        }
        make_room(input);
        if (is_full(input)) {
            *slice = hand_out(input, input->end - WUERR_SCAN_AFTER, false);
            return true;
        }
        if (input->at_end && input->raw_end == input->raw_begin) {
            *slice = hand_out(input, input->end, true);
            return slice->end > slice->begin;
        }
        read_more(input);
    }
}

void finish_slice(struct input *input, const struct slice *slice, size_t end)
{
    input->begin += end - slice->begin;
}
