/* The words around a number, before and behind. */
#include "context.h"

#include "ascii.h"

enum { QUALIFIERS_LIMIT = 5 };

/* ---- the words before ------------------------------------------------- */

/* Whether a word is the number itself, told before its brackets: code 5 (0x5).
 */
static bool is_number_too(const struct context *context)
{
    const struct word *word = &context->label;
    size_t i = 0;
    const char *digits = context->text.text + word->begin;
    while (i < word->length && is_digit(digits[i]))
        i++;
    return i > 0 && i == word->length &&
           char_before(context->text, context->number->begin, 1) == '(';
}

/* Whether a word is filler before a number: code of 5. */
static bool is_filler(const struct context *context)
{
    return context->role == ROLE_FILLER || context->role == ROLE_WITH;
}

/* Whether a word ends a name in brackets, which tells what stands before it. */
static bool is_annotation(struct wuerr_text text, const struct word *word)
{
    return is_word(char_before(text, word->begin, 1)) &&
           char_at(text, word->end) == ']' &&
           char_at(text, word->end + 1) == ' ';
}

struct context wuerr_read_context(struct wuerr_text text,
                                  const struct number *number)
{
    struct context context = {
        .text = text, .number = number, .is_decimal = number->decimal};
    size_t end = wuerr_skip_joints_back(text, number->begin);
    context.before = end;
    for (int i = 0; i <= FILLERS_LIMIT; i++) {
        context.label = wuerr_read_word_back(text, end);
        context.role = role_of(STAND_LABEL, &context.label);
        if (is_annotation(text, &context.label))
            context.role = ROLE_NONE;
        bool is_twice = i == 0 && is_number_too(&context);
        if (!is_twice && !is_filler(&context))
            break;
        context.has_with |= context.role == ROLE_WITH;
        context.is_decimal |= is_twice;
        end = wuerr_skip_joints_back(text, context.label.begin);
    }
    return context;
}

/* Whether a word is a label that another before it may make more particular. */
static bool may_be_qualified(enum role role)
{
    return role == ROLE_CODE || role == ROLE_STATUS || role == ROLE_RESULT ||
           role == ROLE_VALUE || role == ROLE_FILLER || role == ROLE_WITH ||
           role == ROLE_HRESULT;
}

struct word wuerr_word_before(struct wuerr_text text, size_t end)
{
    if (char_before(text, end, 1) == '_')
        end--;
    return wuerr_read_word_back(text, wuerr_skip_joints_back(text, end));
}

/* Whether a word is the short name of some product: IAL error code 266. */
static bool is_acronym(struct wuerr_text text, const struct word *word)
{
    size_t i = 0;
    while (i < word->length && text.text[word->begin + i] >= 'A' &&
           text.text[word->begin + i] <= 'Z')
        i++;
    return i == word->length && i >= 2 && i <= 5 &&
           char_at(text, word->end) == ' ';
}

enum role wuerr_qualifier_of(const struct context *context)
{
    struct word word = context->label;
    for (int i = 0; i < QUALIFIERS_LIMIT; i++) {
        word = wuerr_word_before(context->text, word.begin);
        enum role role = role_of(STAND_BEFORE, &word);
        if (role == ROLE_PART)
            continue;
        if (role != ROLE_NONE)
            return role;
        role = role_of(STAND_LABEL, &word);
        if (role == ROLE_NONE && word.length > 0 &&
            char_at(context->text, word.end) == '_')
            return ROLE_OTHER; /* #define X509_V_ERROR 25 */
        if (role == ROLE_NONE && is_acronym(context->text, &word))
            return ROLE_EXIT;
        if (role == ROLE_NONE && word.length > 0 && i == 0)
            return ROLE_THING;
        if (!may_be_qualified(role))
            break;
    }
    return ROLE_NONE;
}

/* ---- what stands behind ----------------------------------------------- */

static size_t skip_blanks(struct wuerr_text text, size_t place)
{
    while (char_at(text, place) == ' ')
        place++;
    return place;
}

bool wuerr_ends_clause(const struct context *context)
{
    size_t place = skip_blanks(context->text, context->number->end);
    char c = char_at(context->text, place);
    if (c == ',') /* but no list */
        return !is_digit(
            char_at(context->text, skip_blanks(context->text, place + 1)));
    return !is_word(c) && c != '=' && c != '/' && c != '+' && c != '%' &&
           c != '*' && c != '&';
}

bool wuerr_ends_line(const struct context *context)
{
    char c = char_at(context->text, context->number->end);
    return c == '\0' || c == '\r' || c == '\n';
}

bool wuerr_is_bracketed(const struct context *context)
{
    return char_before(context->text, context->number->begin, 1) == '(' &&
           char_at(context->text, context->number->end) == ')';
}

bool wuerr_is_argument(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t begin = context->number->begin;
    char before = char_before(text, begin, 1);
    if (before == '>')
        return char_before(text, context->label.begin, 1) == '<' &&
               text.text[context->label.begin] == 'c';
    if (context->number->decimal && char_before(text, begin, 2) == ' ' &&
        char_before(text, begin, 3) == ' ' && wuerr_is_bracketed(context))
        return is_word(char_before(text, context->label.begin, 1));
    return is_word(char_before(text, begin, 2)) &&
           (wuerr_is_bracketed(context) ||
            (before == '[' && context->role != ROLE_CODE));
}
