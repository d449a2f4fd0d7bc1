/* Lines of JSON: the text as it stands, and a list of its codes at the end. */
#include "json_line.h"

#include "output.h"
#include "sheet.h"

#include <assert.h>
#include <string.h>

bool may_be_json(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && (text[i] == ' ' || text[i] == '\t'))
        i++;
    return i < length && (text[i] == '{' || text[i] == '[' || text[i] == '"');
}

/* ---- the list of codes ------------------------------------------------ */

/* What stands before a code of the list: its key, or a comma. */
static void begin_code(size_t count)
{
    if (count > 0)
        put_byte(',');
    else
        put_string(",\"wuerr\":[");
}

static void end_codes(size_t count)
{
    if (count > 0)
        put_byte(']');
}

static bool gets_codes(const struct json_reader *reader)
{
    return reader->status == JSON_WHOLE && reader->is_object &&
           !reader->has_key;
}

/* The next match of a line that is wanted; NULL at its end. */
static wuerr_match *next_wanted(const struct wanted *wanted,
                                struct matches *matches, wuerr_match **match,
                                size_t end)
{
    const char *text = matches->slice->text;
    while (*match != NULL && (*match)->offset + (*match)->length <= end) {
        if (take_wanted_row(wanted, text, *match))
            return *match;
        *match = next_match(matches);
    }
    return NULL;
}

/* ---- a line ----------------------------------------------------------- */

bool write_json_line(const struct wanted *wanted, struct matches *matches,
                     wuerr_match **match, size_t begin, size_t end)
{
    const struct slice *slice = matches->slice;
    const char *text = slice->text + begin;
    struct json_reader reader;
    start_json(&reader);
    size_t close = read_json(&reader, text, end - begin);
    if (reader.status == JSON_BROKEN)
        return false;
    size_t count = 0;
    wuerr_match *here;
    put(text, close);
    for (; (here = next_wanted(wanted, matches, match, end)) != NULL;
         *match = next_match(matches)) {
        if (!gets_codes(&reader))
            continue;
        struct finding finding = find_match(slice, here);
        finding.column = here->offset - begin + 1;
        begin_code(count++);
        write_object(&code_columns, &finding);
    }
    end_codes(count);
    put(text + close, end - begin - close);
    return true;
}

/* ---- a part of a long one --------------------------------------------- */

/* Keeps a code until the end of its line, with a copy of its token. */
static void hold_code(struct json_line *line, const struct slice *slice,
                      const wuerr_match *match, size_t column)
{
    if (line->count == HELD_CODES)
        return;
    struct finding *finding = &line->held[line->count];
    char *token = line->tokens[line->count++];
    *finding = find_match(slice, match);
    finding->column = column;
    assert(finding->token_length <= HELD_TOKEN);
    memcpy(token, finding->token, finding->token_length);
    finding->token = token;
}

static void write_held(const struct json_line *line)
{
    for (size_t i = 0; i < line->count; i++) {
        begin_code(i);
        write_object(&code_columns, &line->held[i]);
    }
    end_codes(line->count);
}

bool write_json_part(struct json_line *line, const struct wanted *wanted,
                     struct matches *matches, wuerr_match **match, size_t begin,
                     size_t end)
{
    const char *text = matches->slice->text + begin;
    wuerr_match *here;
    if (!line->is_open) {
        line->is_open = true;
        line->length = line->count = 0;
        start_json(&line->reader);
    }
    bool was_whole = line->reader.status == JSON_WHOLE;
    size_t close = read_json(&line->reader, text, end - begin);
    line->is_open = line->reader.status != JSON_BROKEN;
    if (!line->is_open)
        return false;
    for (; (here = next_wanted(wanted, matches, match, end)) != NULL;
         *match = next_match(matches))
        hold_code(line, matches->slice, here,
                  line->length + here->offset - begin + 1);
    put(text, close);
    if (!was_whole && gets_codes(&line->reader))
        write_held(line);
    put(text + close, end - begin - close);
    line->length += end - begin;
    return true;
}
