/* What is no code, though a word before it or its form says so. */
#include "decoy.h"

#include "ascii.h"

static bool is_plural(const struct word *word)
{
    return word->length > 2 && to_upper(word->text[word->length - 1]) == 'S';
}

/* Whether it counts what stands behind it (13 updates), is one of a pair
   (Code = 1313, Line = 576), or changes (1 => 2). */
static bool is_counted(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = context->number->end;
    while (char_at(text, place) == ' ' || char_at(text, place) == ',' ||
           char_at(text, place) == '"' || char_at(text, place) == '\\')
        place++;
    if (place == context->number->end)
        return false;
    if (char_at(text, place) == '=' && char_at(text, place + 1) == '>')
        return true;
    struct word word = wuerr_read_word(text, place);
    enum role role = wuerr_role_of(STAND_BEHIND, &word);
    if (role != ROLE_NONE || char_at(text, context->number->end) != ' ')
        return role == ROLE_OTHER;
    bool is_lower = word.length > 0 && text.text[place] >= 'a';
    return is_lower && (is_plural(&word) || context->role != ROLE_CODE);
}

/* Whether `failed` tells how many did: failed = 3. Only FAILED: 2 at the end of
   a clause, behind what failed, is a code. */
static bool is_count(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t joint = context->label.end;
    while (char_at(text, joint) == ' ')
        joint++;
    if (context->role != ROLE_FAILURE ||
        (char_at(text, joint) != '=' && char_at(text, joint) != ':'))
        return false;
    size_t begin = context->label.begin;
    if (char_at(text, joint) == ':' && wuerr_ends_line(context) &&
        context->number->code >= OWN_CODES)
        return false;
    return text.text[begin] >= 'a' || text.text[begin + 1] >= 'a' ||
           char_before(text, begin, 1) != ' ' ||
           !is_word(char_before(text, begin, 2)) ||
           is_digit(char_before(text, begin, 2)) || !wuerr_ends_clause(context);
}

/* Whether a note of Windows Installer has the number (2: Error 3: 4), or a
   query of a table (`Error` = 1728). */
static bool is_field(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = context->label.begin;
    while (char_before(text, place, 1) == ' ')
        place--;
    return char_at(text, context->label.end) == '`' ||
           (char_before(text, place, 1) == ':' &&
            is_digit(char_before(text, place, 2)) &&
            char_at(text, context->number->end) == ':');
}

/* Whether something else is listed behind it: `0x800F0950` / loader `0x... */
static bool is_listed(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = context->number->end;
    while (char_at(text, place) == '`' || char_at(text, place) == ' ' ||
           char_at(text, place) == '/')
        place++;
    struct word word = wuerr_read_word(text, place);
    return char_at(text, context->number->end) == '`' &&
           wuerr_role_of(STAND_BEHIND, &word) == ROLE_OTHER;
}

/* Whether a version stands before a number in brackets: Version: 2.0, (0x… */
static bool is_after_version(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = wuerr_skip_joints_back(text, context->number->begin);
    if (char_before(text, context->number->begin, 1) != '(' ||
        char_before(text, place, 1) != ',')
        return false;
    place--;
    while (is_digit(char_before(text, place, 1)) ||
           char_before(text, place, 1) == '.')
        place--;
    struct word word = wuerr_word_before(text, place);
    return wuerr_role_of(STAND_LABEL, &word) == ROLE_OTHER;
}

bool wuerr_is_quantity(const struct context *context)
{
    return is_counted(context) || is_count(context) || is_field(context);
}

bool wuerr_is_decoy(const struct context *context)
{
    return is_after_version(context) || is_listed(context);
}
