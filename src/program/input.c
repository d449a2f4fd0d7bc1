/* Reading, and what is read as slices of text. */
#include "input.h"

#include "port.h"
#include "utf8.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

/*
 * The buffer holds
 *
 *     context, text handed out, text | gap | raw bytes
 *
 * where raw bytes of 8-bit text become text where they stand, without a gap.
 * Those of 16-bit text stand at the end. Text may fill TEXT_LIMIT: UTF-16 grows
 * by half at most, which is a third of the text and thus a quarter of the
 * buffer. WAITING is for raw bytes before or behind a place that only more
 * bytes can tell.
 */
enum { WIDEST = 4, WAITING = LOOK_BACK + LOOK_AHEAD + 10 };

static size_t text_limit(const struct input *input)
{
    return input->capacity / 4 * 3 - WAITING;
}

_Static_assert(INPUT_SMALLEST / 4 * 3 - WAITING >
                   INPUT_CONTEXT + INPUT_AHEAD + WIDEST,
               "a piece of a line holds something");

void open_input(struct input *input, int file, char *buffer, size_t capacity)
{
    *input = (struct input){.file = file,
                            .buffer = buffer,
                            .capacity = capacity,
                            .begin = INPUT_CONTEXT,
                            .end = INPUT_CONTEXT,
                            .searched = INPUT_CONTEXT,
                            .raw_begin = INPUT_CONTEXT,
                            .raw_end = INPUT_CONTEXT};
    memset(buffer, '\n', INPUT_CONTEXT);
}

/* ---- raw bytes ---------------------------------------------------------- */

static bool is_utf16(const struct input *input)
{
    return input->encoding >= ENCODING_UTF16LE;
}

static struct bytes raw_bytes(const struct input *input)
{
    return (struct bytes){(unsigned char *)input->buffer + input->raw_begin,
                          input->raw_end - input->raw_begin, input->at_end};
}

static void move_raw(struct input *input, size_t place)
{
    size_t length = input->raw_end - input->raw_begin;
    if (place != input->raw_begin)
        memmove(input->buffer + place, input->buffer + input->raw_begin,
                length);
    input->raw_begin = place;
    input->raw_end = place + length;
}

/* Keeps the first bytes of all that is read. */
static void keep_head(struct input *input, const char *bytes, size_t count)
{
    size_t room = FILE_HEAD - input->head_length;
    size_t kept = count < room ? count : room;
    memcpy(input->head + input->head_length, bytes, kept);
    input->head_length += kept;
    input->is_held = may_become_kind(input->head, input->head_length);
}

static void read_more(struct input *input)
{
    size_t limit = text_limit(input);
    if (is_utf16(input)) {
        move_raw(input, limit);
        limit = input->capacity;
    } else {
        move_raw(input, input->end);
        if (limit < input->end + WAITING)
            limit = input->end + WAITING;
    }
    long count = port_read(input->file, input->buffer + input->raw_end,
                           limit - input->raw_end);
    if (count < 0)
        input->error = errno;
    if (count <= 0) {
        input->at_end = true;
        input->is_held = false;
        return;
    }
    keep_head(input, input->buffer + input->raw_end, (size_t)count);
    input->raw_end += (size_t)count;
    input->taken += (size_t)count;
}

/* ---- raw bytes to text -------------------------------------------------- */

static size_t room(const struct input *input)
{
    return text_limit(input) - input->end;
}

/* Goes on in another encoding, `skipped` bytes further. */
static void begin_part(struct input *input, enum encoding encoding,
                       size_t skipped)
{
    input->encoding = encoding;
    input->raw_begin += skipped;
    input->clear = 0;
    input->joint.verdict = VERDICT_NO;
    if (is_utf16(input))
        move_raw(input, input->capacity - (input->raw_end - input->raw_begin));
}

static void note_encoding(struct input *input, size_t count)
{
    input->encodings |= (unsigned)(count > 0) << input->encoding;
}

static void take_bytes(struct input *input, size_t count)
{
    if (input->raw_begin > input->end)
        memmove(input->buffer + input->end, input->buffer + input->raw_begin,
                count);
    input->end += count;
    input->raw_begin += count;
    note_encoding(input, count);
}

/* Each of these makes text of raw bytes; false if more of them have to come
   first, or the text has no room. */

static bool begin_text(struct input *input)
{
    struct bytes raw = raw_bytes(input);
    struct joint joint = first_joint(&raw, input->encoding);
    if (joint.verdict != VERDICT_YES)
        return false;
    take_bytes(input, joint.end);
    begin_part(input, joint.encoding, joint.begin - joint.end);
    return true;
}

/* How many bytes cannot become part of 16-bit text any more. */
static size_t settled(const struct bytes *raw, size_t clear)
{
    if (raw->are_last)
        return clear;
    size_t first = clear > LOOK_BACK ? clear - LOOK_BACK : 0;
    size_t place = clear;
    while (place > first && raw->at[place - 1] != '\n')
        place--;
    return place;
}

static bool pass_bytes(struct input *input)
{
    struct bytes raw = raw_bytes(input);
    struct joint *joint = &input->joint;
    if (joint->verdict != VERDICT_YES) {
        unsigned char before = (unsigned char)input->buffer[input->end - 1];
        *joint = find_joint(&raw, input->clear, before);
        input->clear = joint->end;
    }
    bool is_joint = joint->verdict == VERDICT_YES;
    size_t count = is_joint ? joint->end : settled(&raw, input->clear);
    bool fits = count <= room(input);
    if (!fits)
        count = room(input);
    take_bytes(input, count);
    input->clear -= count;
    joint->end -= count;
    joint->begin -= count;
    if (is_joint && fits)
        begin_part(input, joint->encoding, joint->begin);
    return fits && (is_joint || (joint->verdict == VERDICT_NO &&
                                 count + input->clear < raw.length));
}

static void skip_units(struct input *input, size_t count)
{
    note_encoding(input, count);
    input->raw_begin += count;
    input->clear -= input->clear < count ? input->clear : count;
}

static void convert_ascii(struct input *input)
{
    struct bytes raw = raw_bytes(input);
    size_t most = room(input) - (WIDEST - 1);
    size_t count = utf16_convert_ascii(raw.at, raw.length, input->encoding,
                                       input->buffer + input->end, most);
    input->end += count;
    skip_units(input, 2 * count);
}

/* One character that is not ASCII; false if it is not complete. */
static bool convert_character(struct input *input)
{
    struct bytes raw = raw_bytes(input);
    uint32_t character;
    size_t used = utf16_take(&raw, input->encoding, &character);
    if (used > 0)
        input->end += utf8_write(input->buffer + input->end, character);
    skip_units(input, used);
    return used > 0;
}

static bool convert(struct input *input)
{
    if (room(input) < WIDEST)
        return false;
    convert_ascii(input);
    struct bytes raw = raw_bytes(input);
    if (raw.length == 0 || room(input) < WIDEST)
        return false;
    struct joint joint = next_joint(&raw, input->clear, input->encoding,
                                    input->buffer[input->end - 1] == '\n');
    if (joint.verdict == VERDICT_YES)
        begin_part(input, joint.encoding, joint.begin);
    else
        input->clear = joint.end;
    return joint.verdict == VERDICT_YES ||
           (joint.verdict == VERDICT_NO && convert_character(input));
}

static bool make_text(struct input *input)
{
    if (input->is_held || input->raw_begin == input->raw_end)
        return false;
    if (is_utf16(input))
        return convert(input);
    return input->encoding == ENCODING_BYTES ? pass_bytes(input)
                                             : begin_text(input);
}

/* ---- slices ------------------------------------------------------------- */

/* Moves what is left, and the context before it, to the front; false if it is
   there. */
static bool make_room(struct input *input)
{
    size_t shift = input->begin - INPUT_CONTEXT;
    memmove(input->buffer, input->buffer + shift, input->end - shift);
    input->begin -= shift;
    input->end -= shift;
    input->searched -= shift;
    return shift > 0;
}

static bool is_full(const struct input *input)
{
    return room(input) < (is_utf16(input) ? WIDEST : 1);
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
        while (make_text(input))
            ;
        size_t lines_end = find_lines_end(input);
        if (lines_end > 0) {
            *slice = hand_out(input, lines_end, true);
            return true;
        }
        if (make_room(input))
            continue;
        if (is_full(input)) {
            *slice = hand_out(input, input->end - INPUT_AHEAD, false);
            return true;
        }
        if (input->at_end) {
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
