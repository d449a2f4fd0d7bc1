/* What is no code, though a word before it or its form says so. */
#include "decoy.h"

#include "ascii.h"

static bool is_plural(struct wuerr_text text, const struct word *word)
{
    return word->length > 2 && to_upper(text.text[word->end - 1]) == 'S';
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
        return char_at(text, place) == '%';
    if (char_at(text, place) == '=' && char_at(text, place + 1) == '>')
        return true;
    struct word word = wuerr_read_word(text, place);
    enum role role = role_of(STAND_BEHIND, &word);
    if (role != ROLE_NONE || char_at(text, context->number->end) != ' ')
        return role == ROLE_OTHER;
    if (char_at(text, word.end) == '=' ||
        char_before(text, context->number->begin, 1) == '=')
        return false; /* status=1603 elapsed=5 */
    bool is_lower = word.length > 0 && text.text[place] >= 'a';
    return is_lower && (is_plural(text, &word) || context->role != ROLE_CODE);
}

/* Whether a function stands before the label: RegOpenKey failed: 2. */
static bool has_function(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t end = context->label.begin;
    if (char_before(text, end, 1) != ' ')
        return false;
    struct word word = wuerr_read_word_back(text, end - 1);
    return word.length > 0 && is_upper(text.text[word.begin]) &&
           is_word(char_before(text, word.begin, 1)) &&
           wuerr_ends_clause(context);
}

/* Whether `failed` tells how many did: failed = 3. Only FAILED: 2 at the end of
   a clause, behind what failed, is a code. */
static bool is_count(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t joint = context->label.end;
    while (char_at(text, joint) == ' ')
        joint++;
    if (context->role != ROLE_FAILURE || has_function(context) ||
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
    if (char_at(text, place) != '`')
        return false;
    while (char_at(text, place) == '`' || char_at(text, place) == ' ' ||
           char_at(text, place) == '/')
        place++;
    struct word word = wuerr_read_word(text, place);
    return role_of(STAND_BEHIND, &word) == ROLE_OTHER;
}

/* Whether a version stands before a number in brackets: Version: 2.0, (0x… */
static bool is_after_version(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = context->before;
    if (char_before(text, context->number->begin, 1) != '(' ||
        char_before(text, place, 1) != ',')
        return false;
    place--;
    while (is_digit(char_before(text, place, 1)) ||
           char_before(text, place, 1) == '.')
        place--;
    struct word word = wuerr_word_before(text, place);
    return role_of(STAND_LABEL, &word) == ROLE_OTHER;
}

bool wuerr_is_quantity(const struct context *context)
{
    return is_counted(context) || is_count(context) || is_field(context);
}

/* Whether bare digits are the value of some key, arch=c000003e, or say where
   something is: at e0000000. */
static bool is_value(const struct context *context)
{
    const struct number *number = context->number;
    return !number->prefixed && !number->decimal &&
           ((char_before(context->text, number->begin, 1) == '=' &&
             context->label.end + 1 == number->begin &&
             context->label.length > 0) ||
            context->role == ROLE_PLACE);
}

/* Whether so much of something is told: 2147942405 bytes. */
static bool is_amount(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t end = context->number->end;
    if (!context->number->decimal || char_at(text, end) != ' ')
        return false;
    struct word word = wuerr_read_word(text, end + 1);
    return role_of(STAND_BEHIND, &word) == ROLE_OTHER;
}

bool wuerr_is_decoy(const struct context *context)
{
    return is_after_version(context) || is_listed(context) ||
           is_value(context) || is_amount(context);
}
