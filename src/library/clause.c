/* The clause that a number stands in, and what it makes of the number. */
#include "clause.h"

#include "ascii.h"
#include "decoy.h"

enum { PADDED_DIGITS = 8, UPDATE_RESULTS = 6, KERBEROS_CODES = 0x100 };

static struct clause say(enum sense sense)
{
    return (struct clause){sense, WUERR_SPACE_CODE};
}

static struct clause name_space(wuerr_space space)
{
    return (struct clause){SENSE_CODE, space};
}

/* ---- numbers of other spaces ------------------------------------------ */

static bool begins_sentence(char c)
{
    return is_upper(c) || (unsigned char)c >= 0x80;
}

/* Error 1730. You must ...: a sentence that begins so, and another behind. */
static bool is_installer_message(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t begin = context->label.begin;
    size_t end = context->number->end;
    size_t next = end + (char_at(text, end + 1) == ' ' ? 2 : 1);
    bool is_told =
        char_at(text, end) == '.' && begins_sentence(char_at(text, next));
    bool is_debug = char_at(text, end) == ':' &&
                    char_before(text, begin, 2) == ':' &&
                    char_before(text, begin, 3) == 'G'; /* DEBUG: Error 2203: */
    while (char_before(text, begin, 1) == ' ')
        begin--;
    bool begins = !is_word(char_before(text, begin, 1)) ||
                  char_before(text, context->label.begin, 2) == 'l';
    unsigned char first = (unsigned char)text.text[context->label.begin];
    return (first < 'a' || first >= 0x80) && context->number->count >= 4 &&
           context->number->begin == context->label.end + 1 &&
           ((is_told && begins) || is_debug);
}

/* (Code 43), or a line that begins with it. */
static bool is_device_problem(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t begin = context->label.begin;
    char before = char_before(text, begin, 1);
    return text.text[begin] == 'C' && context->number->count <= 2 &&
           context->number->begin == context->label.end + 1 &&
           (before == '(' || before == '\n' || before == '\0') &&
           wuerr_ends_clause(context);
}

/* *** STOP: 0x0000007B (...) */
static bool is_stop_code(const struct context *context)
{
    return context->role == ROLE_STOP && context->number->prefixed &&
           context->number->count == PADDED_DIGITS &&
           context->text.text[context->label.end - 1] < 'a';
}

/* ERROR [12] or [ERR] [12]: the level of a line, and its thread. */
static bool is_level(const struct context *context)
{
    const struct word *label = &context->label;
    return context->number->decimal && context->number->code < OWN_CODES &&
           context->number->begin - label->end <= sizeof "] [" - 1 &&
           char_before(context->text, context->number->begin, 1) == '[' &&
           context->text.text[label->begin] == 'E' &&
           context->text.text[label->end - 1] == 'R';
}

/* Whether a word with a role says what the number behind it is. */
static bool is_label(enum role role)
{
    return role == ROLE_CODE || role == ROLE_FAILURE || role == ROLE_HRESULT ||
           role == ROLE_STATUS || role == ROLE_EXIT || role == ROLE_RESULT ||
           role == ROLE_VALUE;
}

/* The space that a role names; WUERR_SPACES if none. */
static wuerr_space space_of(enum role role)
{
    switch (role) {
    case ROLE_HTTP: return WUERR_SPACE_HTTP_STATUS;
    case ROLE_BUGCHECK: return WUERR_SPACE_BUG_CHECK;
    case ROLE_CONFIGRET: return WUERR_SPACE_CONFIGRET;
    case ROLE_DEVICE: return WUERR_SPACE_DEVICE_PROBLEM;
    default: return WUERR_SPACES;
    }
}

/* Whether a trace of Windows has the number behind a thread: tid(20cc)
 * 80070003.
 */
static bool is_traced(const struct context *context)
{
    struct wuerr_text text = context->text;
    size_t place = context->number->begin;
    if (char_before(text, place, 1) != ' ' ||
        char_before(text, place, 2) != ')')
        return false;
    for (place -= 2; is_hex(char_before(text, place, 1));)
        place--;
    struct word word = wuerr_read_word_back(text, place - 1);
    return char_before(text, place, 1) == '(' &&
           role_of(STAND_LABEL, &word) == ROLE_THREAD;
}

/* ---- the verdict ------------------------------------------------------ */

static bool is_http_failure(const struct number *number)
{
    return number->decimal && number->code >= 400 && number->code < 600;
}

static bool is_own_code(const struct context *context)
{
    return context->is_decimal && context->number->code < OWN_CODES &&
           !wuerr_has_before(context, ROLE_INSTALLER);
}

/* Takes what the word before a label makes of the number; false if that is for
   the label to say. */
static bool take_qualified(const struct context *context, enum role qualifier,
                           struct clause *clause)
{
    const struct number *number = context->number;
    bool is_short = number->code < 0x10000;
    bool is_own = number->code < OWN_CODES && !is_http_failure(number);
    switch (qualifier) {
    case ROLE_OTHER: *clause = say(SENSE_NONE); return true;
    case ROLE_REASON:
        *clause = say(is_short ? SENSE_NONE : SENSE_OTHER);
        return true;
    case ROLE_EXIT:
        *clause = say(SENSE_NONE);
        return context->role != ROLE_CODE && context->role != ROLE_FAILURE &&
               is_own_code(context);
    case ROLE_CODE:
        *clause = say(context->role == ROLE_VALUE ? SENSE_WIN32 : SENSE_CODE);
        return true;
    case ROLE_UPDATE: /* "installation result", too, may be a code */
        *clause = name_space(WUERR_SPACE_UPDATE_RESULT);
        return number->decimal && context->role != ROLE_CODE &&
               number->code < UPDATE_RESULTS;
    case ROLE_KERBEROS: /* whose results are below */
        *clause = say(SENSE_NONE);
        return number->prefixed && number->code < KERBEROS_CODES;
    case ROLE_THING: /* a control code, the status of a domain */
        *clause = say(SENSE_NONE);
        return context->role == ROLE_STATUS && is_own;
    default:
        *clause = name_space(space_of(qualifier));
        return clause->space != WUERR_SPACES;
    }
}

/* Of a label that says code, status, result or value. */
static struct clause judge_label(const struct context *context)
{
    const struct number *number = context->number;
    enum role qualifier = wuerr_qualifier_of(context);
    struct clause clause;
    if (take_qualified(context, qualifier, &clause))
        return clause;
    if (is_http_failure(number) &&
        (context->role == ROLE_STATUS || context->role == ROLE_RESULT ||
         wuerr_has_before(context, ROLE_HTTP)))
        return name_space(WUERR_SPACE_HTTP_STATUS);
    switch (context->role) {
    case ROLE_HRESULT: return say(SENSE_HRESULT);
    case ROLE_EXIT: return say(is_own_code(context) ? SENSE_NONE : SENSE_CODE);
    case ROLE_RESULT:
        return say(number->decimal && number->code < OWN_CODES ? SENSE_NONE
                                                               : SENSE_CODE);
    case ROLE_VALUE:
        return say(qualifier == ROLE_EXIT ? SENSE_CODE : SENSE_NONE);
    default: return say(SENSE_CODE);
    }
}

static struct clause judge_labelled(const struct context *context)
{
    if (is_installer_message(context))
        return name_space(WUERR_SPACE_INSTALLER_MESSAGE);
    if (is_device_problem(context))
        return name_space(WUERR_SPACE_DEVICE_PROBLEM);
    if (is_level(context))
        return say(SENSE_NONE);
    struct clause clause = judge_label(context);
    if (context->number->code < 0x10000 &&
        ((context->number->decimal &&
          (wuerr_is_quantity(context) ||
           (wuerr_is_argument(context) && clause.space == WUERR_SPACE_CODE &&
            context->number->code < OWN_CODES &&
            context->role != ROLE_VALUE))) ||
         wuerr_has_before(context, ROLE_OTHER)))
        return say(SENSE_NONE);
    return clause;
}

/* Of a number without a label: whether it tells how what the clause says
   failed. */
static bool tells_failure(const struct context *context)
{
    const struct number *number = context->number;
    char before = char_before(context->text, number->begin, 1);
    char behind = char_at(context->text, number->end + 1);
    bool follows = context->role == ROLE_NONE || context->role == ROLE_FILLER;
    bool is_padded = number->prefixed && number->count == PADDED_DIGITS;
    if (number->prefixed && is_padded &&
        wuerr_has_behind(context, ROLE_FAILURE))
        return follows;
    if (wuerr_is_bracketed(context) && number->decimal &&
        (behind == ' ' || behind == ':') &&
        wuerr_has_behind(context, ROLE_SYSTEM) &&
        wuerr_has_behind(context, ROLE_FAILURE))
        return true;
    if (!wuerr_ends_clause(context) || wuerr_is_argument(context) ||
        !(wuerr_has_before(context, ROLE_FAILURE) ||
          (number->prefixed && wuerr_ends_line(context) &&
           wuerr_has_before(context, ROLE_NEGATIVE))))
        return false;
    if (number->prefixed)
        return follows || is_padded;
    return (wuerr_is_bracketed(context) && follows) ||
           (before == ' ' && context->has_with);
}

/* Of a number without a label. */
static struct clause judge_unlabelled(const struct context *context)
{
    bool is_short = context->number->code < 0x10000;
    bool is_thing = context->role == ROLE_THING || context->role == ROLE_THREAD;
    if (is_thing && !is_short)
        return say(wuerr_has_before(context, ROLE_FAILURE) ||
                           wuerr_has_before(context, ROLE_NEGATIVE)
                       ? SENSE_NONE
                       : SENSE_OTHER);
    enum sense sense =
        is_short && tells_failure(context) ? SENSE_CODE : SENSE_NONE;
    if (is_traced(context))
        sense = SENSE_HRESULT;
    /* What is short and not called a code is none, be it a decoy or not. */
    if ((sense != SENSE_NONE || !is_short) && wuerr_is_decoy(context))
        sense = SENSE_OTHER;
    return say(sense);
}

struct clause wuerr_read_clause(struct wuerr_text text,
                                const struct number *number)
{
    struct context context = wuerr_read_context(text, number);
    if (context.role == ROLE_HTTP && !is_http_failure(number))
        return say(SENSE_NONE);
    if (space_of(context.role) != WUERR_SPACES)
        return context.role == ROLE_DEVICE && !number->prefixed
                   ? say(SENSE_NONE)
                   : name_space(space_of(context.role));
    if (is_stop_code(&context))
        return name_space(WUERR_SPACE_BUG_CHECK);
    if (context.role == ROLE_OTHER)
        return say(SENSE_OTHER);
    if (context.role == ROLE_REASON)
        return say(SENSE_REASON);
    return is_label(context.role) ? judge_labelled(&context)
                                  : judge_unlabelled(&context);
}

/* Whether a number stands in a column, behind two blanks and no colon. */
static bool is_in_column(struct wuerr_text text, size_t place)
{
    char last = char_before(text, place, 3);
    return char_before(text, place, 1) == ' ' &&
           char_before(text, place, 2) == ' ' && last != ':' && last != '=';
}

/* What joins most numbers to the word before them, alone. */
static bool is_simple_joint(char c)
{
    return c == ' ' || c == '=' || c == ':';
}

bool wuerr_may_be_told(struct wuerr_text text, size_t place)
{
    char joint = char_before(text, place, 1);
    if (joint == '(')
        return true;
    if ((is_simple_joint(joint) && wuerr_ends_untold(text, place - 1)) ||
        is_in_column(text, place))
        return false;
    for (int i = 0; i <= FILLERS_LIMIT; i++) {
        size_t end = wuerr_skip_joints_back(text, place);
        if ((unsigned char)char_before(text, end, 1) >= 0x80)
            return true;
        struct word word = wuerr_read_word_back(text, end);
        enum role role = role_of(STAND_LABEL, &word);
        if (role != ROLE_FILLER)
            return role == ROLE_WITH || is_label(role) ||
                   space_of(role) != WUERR_SPACES;
        place = word.begin;
    }
    return false;
}
