/* The lines around the first occurrence of meanings. */
#include "excerpt.h"

#include "lines.h"

#include <stdlib.h>
#include <string.h>

bool start_excerpts(struct excerpts *excerpts)
{
    *excerpts =
        (struct excerpts){.at = calloc(EXCERPT_LIMIT, sizeof *excerpts->at)};
    return excerpts->at != NULL;
}

void end_excerpts(struct excerpts *excerpts)
{
    free(excerpts->at);
}

/* ---- lines that pass -------------------------------------------------- */

static void add_to_line(struct kept_line *line, const char *text, size_t length)
{
    size_t room = EXCERPT_WIDTH - line->length;
    size_t kept = length < room ? length : room;
    memcpy(line->text + line->length, text, kept);
    line->length = (uint8_t)(line->length + kept);
    line->is_cut_behind |= kept < length;
}

/* Gives a line to the excerpts that await one. That of a code has been kept
   when it was found. */
static void give_line(struct excerpts *excerpts, const struct kept_line *line)
{
    for (size_t i = 0; i < excerpts->count; i++) {
        struct excerpt *excerpt = &excerpts->at[i];
        if (excerpt->awaited == 0)
            continue;
        if (excerpt->awaited <= EXCERPT_AFTER)
            excerpt->lines[excerpt->count++] = *line;
        if (--excerpt->awaited == 0)
            excerpts->open--;
    }
}

static void drop_return(struct kept_line *line)
{
    if (line->length > 0 && line->text[line->length - 1] == '\r')
        line->length--;
}

static void end_kept_line(struct excerpts *excerpts)
{
    struct kept_line *line = &excerpts->line;
    drop_return(line);
    if (excerpts->open > 0)
        give_line(excerpts, line);
    excerpts->before[excerpts->passed++ % EXCERPT_BEFORE] = *line;
    *line = (struct kept_line){.length = 0};
    excerpts->has_line = false;
}

void pass_text(struct excerpts *excerpts, const struct slice *slice, size_t end)
{
    while (excerpts->done < end) {
        const char *text = slice->text + excerpts->done;
        size_t length = end - excerpts->done;
        const char *feed = memchr(text, '\n', length);
        if (feed != NULL)
            length = (size_t)(feed - text);
        add_to_line(&excerpts->line, text, length);
        excerpts->has_line = true;
        excerpts->done += length;
        if (feed != NULL) {
            end_kept_line(excerpts);
            excerpts->done++;
        }
    }
}

void begin_excerpts(struct excerpts *excerpts, const struct slice *slice)
{
    excerpts->done = slice->begin;
}

void end_excerpts_file(struct excerpts *excerpts)
{
    if (excerpts->has_line)
        end_kept_line(excerpts);
    for (size_t i = 0; i < excerpts->count; i++)
        excerpts->at[i].awaited = 0;
    excerpts->open = 0;
    excerpts->passed = 0;
}

/* ---- the line of a match ---------------------------------------------- */

/* Where an excerpt of a line begins, so that a token is in it; not within a
   character of UTF-8. */
static size_t choose_begin(const char *text, size_t first, size_t token,
                           size_t end)
{
    enum { AHEAD = EXCERPT_WIDTH / 3, CHARACTER = 4 };
    if (end - first <= EXCERPT_WIDTH)
        return first;
    size_t begin = token - AHEAD;
    for (int i = 1; i < CHARACTER && (text[begin] & 0xC0) == 0x80; i++)
        begin++;
    return begin;
}

/* Keeps so much of the line of a match as fits, from its beginning on. */
static void keep_line(struct excerpt *excerpt, const struct slice *slice,
                      const wuerr_match *match, size_t first)
{
    const char *text = slice->text;
    size_t end = match->offset + match->length;
    size_t token = match->offset > first ? match->offset : first;
    size_t begin = choose_begin(text, first, token, end);
    struct kept_line *line = &excerpt->lines[excerpt->before];
    *line = (struct kept_line){.is_cut_before = begin > first};
    add_to_line(line, text + begin, line_end(text, end, slice->length) - begin);
    drop_return(line);
    excerpt->token = token - begin;
    excerpt->token_length = end - token;
}

_Static_assert(EXCERPT_WIDTH / 3 + WUERR_NAME_LIMIT < EXCERPT_WIDTH,
               "a token is in its excerpt");

void keep_excerpt(struct excerpts *excerpts, unsigned met,
                  const struct slice *slice, const wuerr_match *match)
{
    if (excerpts->count == EXCERPT_LIMIT)
        return;
    struct excerpt *excerpt = &excerpts->at[excerpts->count++];
    size_t begin =
        line_begin(slice->text, match->offset + match->length - 1, 0);
    excerpt->met = met;
    pass_text(excerpts, slice, begin);
    unsigned long long passed = excerpts->passed;
    excerpt->before =
        passed < EXCERPT_BEFORE ? (unsigned)passed : EXCERPT_BEFORE;
    for (unsigned i = 0; i < excerpt->before; i++)
        excerpt->lines[i] =
            excerpts->before[(passed - excerpt->before + i) % EXCERPT_BEFORE];
    keep_line(excerpt, slice, match, begin);
    excerpt->count = excerpt->before + 1;
    excerpt->awaited = 1 + EXCERPT_AFTER;
    excerpts->open++;
}

const struct excerpt *find_excerpt(const struct excerpts *excerpts,
                                   unsigned met)
{
    for (size_t i = 0; i < excerpts->count; i++)
        if (excerpts->at[i].met == met)
            return &excerpts->at[i];
    return NULL;
}
