/* Lines that are one JSON object, and stay one: they get a last key. */
#ifndef JSON_LINE_H
#define JSON_LINE_H

#include "json_reader.h"
#include "matches.h"

/* Of a line that is longer than the buffer so many codes are told, each with so
   much of its token. */
enum { HELD_CODES = 64, HELD_TOKEN = WUERR_NAME_LIMIT };

/* A line that goes on from slice to slice. */
struct json_line {
    bool is_open;
    struct json_reader reader;
    size_t length; /* of what came before this slice */
    size_t count;
    struct finding held[HELD_CODES];
    char tokens[HELD_CODES][HELD_TOKEN];
};

/* Whether a text may begin a line of JSON that is more than a number. */
bool may_be_json(const char *text, size_t length);

/*
 * Writes a line of a slice, from `begin` to `end`, if it is JSON: an object
 * with its codes in a last key, other values as they are. False, and nothing is
 * written, if it is no JSON. `*match` is the first match of the line, then the
 * one behind it.
 */
bool write_json_line(const struct wanted *wanted, struct matches *matches,
                     wuerr_match **match, size_t begin, size_t end);

/* The same of a part of a long line; it is open until its end or until it turns
   out to be no JSON. */
bool write_json_part(struct json_line *line, const struct wanted *wanted,
                     struct matches *matches, wuerr_match **match, size_t begin,
                     size_t end);

#endif
