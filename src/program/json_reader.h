/* Whether a text, which may come in parts, is a value of JSON (RFC 8259). */
#ifndef JSON_READER_H
#define JSON_READER_H

#include <stdbool.h>
#include <stddef.h>

enum json_status {
    JSON_BEGUN, /* so far it may be one */
    JSON_WHOLE, /* it is one, and only blanks are behind it */
    JSON_BROKEN
};

enum { JSON_DEPTH = 512 }; /* what is deeper is not read */

struct json_reader {
    enum json_status status;
    bool is_object; /* the value */
    bool has_key;   /* a member of its own that is called "wuerr" */
    int state;
    const char *literal; /* what is still to come of true, false or null */
    size_t key_length;   /* of a key at the top, as far as it is "wuerr" */
    size_t depth;
    unsigned char is_array[JSON_DEPTH / 8]; /* a bit a level */
};

void start_json(struct json_reader *reader);

/* Reads on. Returns the place of the last brace or bracket of the value if it
   is in this part, else the length. */
size_t read_json(struct json_reader *reader, const char *text, size_t length);

#endif
