/* Reads JSON character by character, and keeps no more than where it is. */
#include "json_reader.h"

#include <string.h>

/* What may come next. */
enum state {
    STATE_VALUE,
    STATE_FIRST_VALUE, /* or the end of an array */
    STATE_FIRST_KEY,   /* or the end of an object */
    STATE_KEY,
    STATE_IN_KEY,
    STATE_COLON,
    STATE_IN_STRING,
    STATE_ESCAPE, /* in a string; below, how many digits follow its u */
    STATE_HEX_4,
    STATE_HEX_3,
    STATE_HEX_2,
    STATE_HEX_1,
    STATE_KEY_ESCAPE,
    STATE_KEY_HEX_4,
    STATE_KEY_HEX_3,
    STATE_KEY_HEX_2,
    STATE_KEY_HEX_1,
    STATE_LITERAL,
    STATE_MINUS,
    STATE_ZERO,
    STATE_INTEGER,
    STATE_POINT,
    STATE_FRACTION,
    STATE_E,
    STATE_SIGN,
    STATE_EXPONENT,
    STATE_BEHIND /* a value */
};

static const char own_key[] = "wuerr";

void start_json(struct json_reader *reader)
{
    *reader = (struct json_reader){.status = JSON_BEGUN, .state = STATE_VALUE};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_figure(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex_figure(char c)
{
    return c != '\0' && strchr("0123456789abcdefABCDEF", c) != NULL;
}

static bool move(struct json_reader *reader, enum state state)
{
    reader->state = (int)state;
    return true;
}

static bool move_if(struct json_reader *reader, bool may, enum state state)
{
    if (may)
        reader->state = (int)state;
    return may;
}

/* ---- arrays and objects ----------------------------------------------- */

static bool in_array(const struct json_reader *reader)
{
    size_t level = reader->depth - 1;
    return (reader->is_array[level / 8] >> level % 8 & 1) != 0;
}

static bool open_level(struct json_reader *reader, bool array)
{
    size_t level = reader->depth;
    if (level == JSON_DEPTH)
        return false;
    unsigned char bit = (unsigned char)(1U << level % 8);
    reader->is_array[level / 8] &= (unsigned char)~bit;
    reader->is_array[level / 8] |= array ? bit : 0;
    reader->depth++;
    if (level == 0)
        reader->is_object = !array;
    return move(reader, array ? STATE_FIRST_VALUE : STATE_FIRST_KEY);
}

static bool end_value(struct json_reader *reader)
{
    if (reader->depth == 0)
        reader->status = JSON_WHOLE;
    return move(reader, STATE_BEHIND);
}

static bool close_level(struct json_reader *reader, char c)
{
    if (reader->depth == 0 || in_array(reader) != (c == ']'))
        return false;
    reader->depth--;
    return end_value(reader);
}

/* ---- values ----------------------------------------------------------- */

static bool begin_literal(struct json_reader *reader, const char *literal)
{
    reader->literal = literal + 1;
    return move(reader, STATE_LITERAL);
}

static bool begin_value(struct json_reader *reader, char c)
{
    switch (c) {
    case '{': return open_level(reader, false);
    case '[': return open_level(reader, true);
    case '"': return move(reader, STATE_IN_STRING);
    case 't': return begin_literal(reader, "true");
    case 'f': return begin_literal(reader, "false");
    case 'n': return begin_literal(reader, "null");
    case '-': return move(reader, STATE_MINUS);
    case '0': return move(reader, STATE_ZERO);
    default: return move_if(reader, is_figure(c), STATE_INTEGER);
    }
}

static bool begin_key(struct json_reader *reader, char c)
{
    reader->key_length = 0;
    return move_if(reader, c == '"', STATE_IN_KEY);
}

static bool read_behind(struct json_reader *reader, char c)
{
    if (c != ',')
        return close_level(reader, c);
    if (reader->depth == 0)
        return false;
    return move(reader, in_array(reader) ? STATE_VALUE : STATE_KEY);
}

/* A character behind the digits of a number, or one that goes on. */
static bool read_digits(struct json_reader *reader, char c, enum state state)
{
    if (is_figure(c) && state != STATE_ZERO)
        return move(reader, state);
    if (c == '.' && (state == STATE_ZERO || state == STATE_INTEGER))
        return move(reader, STATE_POINT);
    if ((c == 'e' || c == 'E') && state != STATE_EXPONENT)
        return move(reader, STATE_E);
    end_value(reader);
    return is_blank(c) || read_behind(reader, c);
}

static bool read_number(struct json_reader *reader, char c)
{
    switch ((enum state)reader->state) {
    case STATE_MINUS:
        return move_if(reader, is_figure(c),
                       c == '0' ? STATE_ZERO : STATE_INTEGER);
    case STATE_POINT: return move_if(reader, is_figure(c), STATE_FRACTION);
    case STATE_E:
        if (c == '+' || c == '-')
            return move(reader, STATE_SIGN);
        return move_if(reader, is_figure(c), STATE_EXPONENT);
    case STATE_SIGN: return move_if(reader, is_figure(c), STATE_EXPONENT);
    default: return read_digits(reader, c, (enum state)reader->state);
    }
}

/* ---- strings ---------------------------------------------------------- */

/* Keeps how much of a key at the top is ours; past its length if it is not. */
static void match_key(struct json_reader *reader, char c)
{
    if (reader->key_length < sizeof own_key && c == own_key[reader->key_length])
        reader->key_length++;
    else
        reader->key_length = sizeof own_key;
}

static bool end_key(struct json_reader *reader)
{
    if (reader->depth == 1)
        reader->has_key |= reader->key_length == sizeof own_key - 1;
    return move(reader, STATE_COLON);
}

static bool read_string(struct json_reader *reader, char c, bool is_key)
{
    if (c == '\\') {
        match_key(reader, c);
        return move(reader, is_key ? STATE_KEY_ESCAPE : STATE_ESCAPE);
    }
    if (c == '"')
        return is_key ? end_key(reader) : end_value(reader);
    match_key(reader, c);
    return (unsigned char)c >= ' ';
}

static bool read_escape(struct json_reader *reader, char c, bool is_key)
{
    if (c == 'u')
        return move(reader, is_key ? STATE_KEY_HEX_4 : STATE_HEX_4);
    bool is_escape = c != '\0' && strchr("\"\\/bfnrt", c) != NULL;
    return move_if(reader, is_escape, is_key ? STATE_IN_KEY : STATE_IN_STRING);
}

static bool read_hex_figure(struct json_reader *reader, char c)
{
    if (!is_hex_figure(c))
        return false;
    if (reader->state == STATE_HEX_1)
        return move(reader, STATE_IN_STRING);
    if (reader->state == STATE_KEY_HEX_1)
        return move(reader, STATE_IN_KEY);
    return move(reader, (enum state)(reader->state + 1));
}

static bool read_literal(struct json_reader *reader, char c)
{
    if (c != *reader->literal)
        return false;
    reader->literal++;
    if (*reader->literal == '\0')
        end_value(reader);
    return true;
}

/* ---- all of it -------------------------------------------------------- */

static bool is_between(enum state state)
{
    return state <= STATE_KEY || state == STATE_COLON || state == STATE_BEHIND;
}

/* Reads one character; false if there is no such JSON. */
static bool read_character(struct json_reader *reader, char c)
{
    enum state state = (enum state)reader->state;
    if (is_between(state) && is_blank(c))
        return true;
    switch (state) {
    case STATE_VALUE: return begin_value(reader, c);
    case STATE_FIRST_VALUE:
        return c == ']' ? close_level(reader, c) : begin_value(reader, c);
    case STATE_FIRST_KEY:
        return c == '}' ? close_level(reader, c) : begin_key(reader, c);
    case STATE_KEY: return begin_key(reader, c);
    case STATE_COLON: return move_if(reader, c == ':', STATE_VALUE);
    case STATE_BEHIND: return read_behind(reader, c);
    case STATE_IN_KEY: return read_string(reader, c, true);
    case STATE_IN_STRING: return read_string(reader, c, false);
    case STATE_ESCAPE: return read_escape(reader, c, false);
    case STATE_KEY_ESCAPE: return read_escape(reader, c, true);
    case STATE_LITERAL: return read_literal(reader, c);
    default:
        return state < STATE_LITERAL ? read_hex_figure(reader, c)
                                     : read_number(reader, c);
    }
}

size_t read_json(struct json_reader *reader, const char *text, size_t length)
{
    size_t end = length;
    for (size_t i = 0; i < length && reader->status != JSON_BROKEN; i++) {
        bool was_whole = reader->status == JSON_WHOLE;
        if (!read_character(reader, text[i]))
            reader->status = JSON_BROKEN;
        else if (!was_whole && reader->status == JSON_WHOLE)
            end = i;
    }
    return end;
}
