#include "input.h"

#include "port.h"
#include "utf8.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

enum { SNIFFED = 8, REPLACEMENT = 0xFFFD, WIDEST = 4 };

void open_stream(struct stream *stream, int file)
{
    stream->file = file;
    stream->encoding = ENCODING_UNKNOWN;
    stream->at_end = false;
    stream->error = 0;
    stream->begin = stream->end = stream->searched = STREAM_CONTEXT;
    stream->raw_begin = stream->raw_end = 0;
    memset(stream->buffer, '\n', STREAM_CONTEXT);
}

/* Reads bytes; 0 at the end and after an error. */
static size_t read_bytes(struct stream *stream, void *place, size_t size)
{
    long count = port_read(stream->file, place, size);
    if (count < 0)
        stream->error = errno;
    if (count <= 0)
        stream->at_end = true;
    return count < 0 ? 0 : (size_t)count;
}

/* ---- UTF-16 ----------------------------------------------------------- */

static unsigned unit_at(const struct stream *stream, size_t place)
{
    unsigned first = stream->raw[place];
    unsigned second = stream->raw[place + 1];
    return stream->encoding == ENCODING_UTF16BE ? first << 8 | second
                                                : second << 8 | first;
}

/* Takes one character from the raw bytes; false if it is not complete yet. */
static bool take_character(struct stream *stream, uint32_t *character)
{
    size_t left = stream->raw_end - stream->raw_begin;
    size_t used = left < 2 ? left : 2;
    bool more_may_come = !stream->at_end;
    if (left == 0 || (left == 1 && more_may_come))
        return false;
    unsigned unit =
        left == 1 ? REPLACEMENT : unit_at(stream, stream->raw_begin);
    *character = unit;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        if (left < 4 && more_may_come)
            return false;
        unsigned low = left < 4 ? 0 : unit_at(stream, stream->raw_begin + 2);
        bool paired = low >= 0xDC00 && low <= 0xDFFF;
        *character = 0x10000 + ((unit & 0x3FFU) << 10 | (low & 0x3FFU));
        used = paired ? 4 : 2;
        if (!paired)
            *character = REPLACEMENT;
    } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
        *character = REPLACEMENT;
    }
    stream->raw_begin += used;
    return true;
}

static void convert(struct stream *stream)
{
    uint32_t character;
    while (stream->end + WIDEST <= STREAM_CAPACITY &&
           take_character(stream, &character))
        stream->end += utf8_write(stream->buffer + stream->end, character);
    memmove(stream->raw, stream->raw + stream->raw_begin,
            stream->raw_end - stream->raw_begin);
    stream->raw_end -= stream->raw_begin;
    stream->raw_begin = 0;
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
static void read_first(struct stream *stream)
{
    stream->raw_end += read_bytes(stream, stream->raw + stream->raw_end,
                                  SNIFFED - stream->raw_end);
    stream->encoding = sniff(stream->raw, stream->raw_end, stream->at_end);
    if (stream->encoding == ENCODING_BYTES) {
        memcpy(stream->buffer + stream->end, stream->raw, stream->raw_end);
        stream->end += stream->raw_end;
        stream->raw_end = 0;
    } else if (stream->encoding != ENCODING_UNKNOWN) {
        bool marked = stream->raw[0] >= 0xFE;
        stream->raw_begin = marked ? 2 : 0;
        convert(stream);
    }
}

/* ---- slices ----------------------------------------------------------- */

/* Moves what is left, and the context before it, to the front. */
static void make_room(struct stream *stream)
{
    size_t shift = stream->begin - STREAM_CONTEXT;
    memmove(stream->buffer, stream->buffer + shift, stream->end - shift);
    stream->begin -= shift;
    stream->end -= shift;
    stream->searched -= shift;
}

static void read_more(struct stream *stream)
{
    if (stream->encoding == ENCODING_UNKNOWN) {
        read_first(stream);
    } else if (stream->encoding == ENCODING_BYTES) {
        stream->end += read_bytes(stream, stream->buffer + stream->end,
                                  STREAM_CAPACITY - stream->end);
    } else {
        size_t end = stream->end;
        convert(stream); /* what did not fit before */
        if (stream->end > end)
            return;
        stream->raw_end += read_bytes(stream, stream->raw + stream->raw_end,
                                      STREAM_RAW - stream->raw_end);
        convert(stream);
    }
}

static bool is_full(const struct stream *stream)
{
    size_t room = stream->encoding == ENCODING_BYTES ? 1 : WIDEST;
    return stream->end + room > STREAM_CAPACITY;
}

/* Where the last line ends that has been read whole; 0 if none has. */
static size_t find_lines_end(struct stream *stream)
{
    size_t place = stream->end;
    while (place > stream->searched && stream->buffer[place - 1] != '\n')
        place--;
    bool found = place > stream->searched;
    stream->searched = stream->end;
    return found ? place : 0;
}

static struct slice hand_out(const struct stream *stream, size_t end,
                             bool whole_lines)
{
    size_t first = stream->begin - STREAM_CONTEXT;
    return (struct slice){.text = stream->buffer + first,
                          .length = stream->end - first,
                          .begin = STREAM_CONTEXT,
                          .end = end - first,
                          .whole_lines = whole_lines};
}

bool next_slice(struct stream *stream, struct slice *slice)
{
    for (;;) {
        size_t lines_end = find_lines_end(stream);
        if (lines_end > 0) {
            *slice = hand_out(stream, lines_end, true);
            return true;
        }
        make_room(stream);
        if (is_full(stream)) {
            *slice = hand_out(stream, stream->end - WUERR_SCAN_AFTER, false);
            return true;
        }
        if (stream->at_end && stream->raw_end == stream->raw_begin) {
            *slice = hand_out(stream, stream->end, true);
            return slice->end > slice->begin;
        }
        read_more(stream);
    }
}

void finish_slice(struct stream *stream, const struct slice *slice, size_t end)
{
    stream->begin += end - slice->begin;
}
