/* Lines in, objects of JSON out, one for one. */
#include "per_line.h"

#include "output.h"
#include "sheet.h"

#include <string.h>

static void begin_code(struct line_answers *answers)
{
    if (answers->count++ > 0)
        put_byte(',');
    else
        put_string(answers->for_rsyslog ? "{\"$!\":{\"wuerr\":["
                                        : "{\"codes\":[");
}

static void end_answer(struct line_answers *answers)
{
    if (answers->for_rsyslog)
        put_string(answers->count > 0 ? "]}}\n" : "{}\n");
    else
        put_string(answers->count > 0 ? "]}\n" : "{\"codes\":[]}\n");
    answers->count = answers->length = 0;
    answers->is_in_line = false;
}

/* Writes a code of the line that begins at `begin`. What of its token stands in
   the line before does not count. */
static void write_code(struct line_answers *answers, const struct slice *slice,
                       const wuerr_match *match, size_t begin)
{
    struct finding finding = find_match(slice, match);
    size_t place = match->offset > begin || answers->length > 0
                       ? match->offset - begin
                       : 0;
    finding.column = answers->length + place + 1;
    begin_code(answers);
    write_object(&answers->columns, &finding);
}

/* Writes the codes whose tokens end before a place. */
static wuerr_match *write_codes(struct line_answers *answers,
                                struct matches *matches, wuerr_match *match,
                                size_t begin, size_t end)
{
    const struct slice *slice = matches->slice;
    while (match != NULL && match->offset + match->length <= end) {
        if (take_wanted_row(answers->wanted, slice->text, match))
            write_code(answers, slice, match, begin);
        match = next_match(matches);
    }
    return match;
}

size_t answer_lines(struct line_answers *answers, const struct slice *slice)
{
    struct matches matches;
    size_t begin = slice->begin;
    const char *feed;
    start_matches(&matches, slice, answers->wanted);
    wuerr_match *match = next_match(&matches);
    while ((feed = memchr(slice->text + begin, '\n', slice->end - begin)) !=
           NULL) {
        size_t end = (size_t)(feed - slice->text);
        match = write_codes(answers, &matches, match, begin, end);
        end_answer(answers);
        begin = end + 1;
    }
    write_codes(answers, &matches, match, begin, slice->length);
    size_t end = end_of_work(&matches);
    answers->length += end - begin;
    answers->is_in_line = end > begin;
    return end;
}

void end_lines(struct line_answers *answers)
{
    if (answers->is_in_line)
        end_answer(answers);
}
