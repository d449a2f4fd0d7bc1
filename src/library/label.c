/* The words before a number, and what they make of it. */
#include "label.h"

#include "ascii.h"

#include <string.h>
#include <wuerr.h>

enum { FILLERS_LIMIT = 2, JOINTS_LIMIT = 10 };

/* What a word before a number says of it; the first is that of other words. */
enum role {
    ROLE_NONE,
    ROLE_CODE,
    ROLE_HRESULT,
    ROLE_REASON,
    ROLE_OTHER,
    ROLE_FILLER
};

/* Ascending, for binary search: data/tables/labels.txt. */
static const struct {
    char text[WUERR_LABEL_LIMIT + 1];
    unsigned char role;
} roles[] = {
#define LABEL(text, role) {text, ROLE_##role},
#include "rows.h"
};

/* A place in a text, and how far back reading may go. */
struct backward {
    const char *text;
    size_t first;
    size_t end;
};

/* The last word of a compound such as LastErrorCode or exit_code, in lower
   case; empty if it is too long to be one of the roles. */
struct last_word {
    char text[WUERR_LABEL_LIMIT + 1];
    struct backward before;
};

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_joint(char c)
{
    switch (c) {
    case ' ':
    case '\t':
    case '=':
    case ':':
    case '[':
    case ']':
    case '(':
    case ')':
    case '"':
    case '\'':
    case '<':
    case '>': return true;
    default: return false;
    }
}

static char last_character(struct backward place)
{
    return place.end > place.first ? place.text[place.end - 1] : '\0';
}

/* Goes back over what joins a number to its label. */
static struct backward skip_joints(struct backward place)
{
    for (int i = 0; i < JOINTS_LIMIT && is_joint(last_character(place)); i++)
        place.end--;
    return place;
}

static struct last_word read_word(struct backward place)
{
    struct last_word word = {.before = place};
    if (is_lower(last_character(place))) {
        while (is_lower(last_character(word.before)))
            word.before.end--;
        if (is_upper(last_character(word.before)))
            word.before.end--;
    } else {
        while (is_upper(last_character(word.before)) ||
               is_digit(last_character(word.before)))
            word.before.end--;
    }
    size_t length = place.end - word.before.end;
    for (size_t i = 0; i < length && length <= WUERR_LABEL_LIMIT; i++) {
        char c = place.text[word.before.end + i];
        word.text[i] = is_upper(c) ? (char)(c - 'A' + 'a') : c;
    }
    return word;
}

static enum role role_of(const struct last_word *word)
{
    size_t low = 0;
    size_t high = sizeof roles / sizeof *roles;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = roles[middle].text[0] - word->text[0];
        if (order == 0)
            order = strcmp(roles[middle].text, word->text);
        if (order == 0)
            return (enum role)roles[middle].role;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return ROLE_NONE;
}

static bool word_is(const struct last_word *word, const char *text)
{
    return strcmp(word->text, text) == 0;
}

/* Whether a code or status is of another kind: http status code, ResultCode. */
static bool is_foreign(const struct last_word *word)
{
    struct backward place = word->before;
    if (!word_is(word, "code") && !word_is(word, "status"))
        return false;
    if (last_character(place) == '_')
        place.end--;
    struct last_word other = read_word(skip_joints(place));
    return word_is(&other, "http") || word_is(&other, "result") ||
           word_is(&other, "status") || word_is(&other, "event") ||
           word_is(&other, "response");
}

/* Whether the number is a count: failed = 3. */
static bool is_count(const struct last_word *word, struct backward number)
{
    char joint = last_character(number);
    if (joint == ' ') {
        number.end--;
        joint = last_character(number);
    }
    return word_is(word, "failed") && (joint == '=' || joint == ':');
}

/* Whether a version stands before a number in brackets: Version: 2.0, (0x… */
static bool is_after_version(struct backward place)
{
    struct backward comma = skip_joints(place);
    if (last_character(place) != '(' || last_character(comma) != ',')
        return false;
    comma.end--;
    while (is_digit(last_character(comma)) || last_character(comma) == '.')
        comma.end--;
    struct last_word word = read_word(skip_joints(comma));
    return word_is(&word, "version");
}

enum label wuerr_label_before(const char *text, size_t at)
{
    size_t first = at > WUERR_SCAN_BEFORE ? at - WUERR_SCAN_BEFORE : 0;
    struct backward place = {text, first, at};
    struct last_word word = read_word(skip_joints(place));
    enum role role = role_of(&word);
    for (int i = 0; i < FILLERS_LIMIT && role == ROLE_FILLER; i++) {
        word = read_word(skip_joints(word.before));
        role = role_of(&word);
    }
    switch (role) {
    case ROLE_OTHER: return LABEL_OTHER;
    case ROLE_REASON: return LABEL_REASON;
    case ROLE_HRESULT: return LABEL_HRESULT;
    case ROLE_CODE:
        return is_foreign(&word) || is_count(&word, place) ? LABEL_NONE
                                                           : LABEL_CODE;
    default: return is_after_version(place) ? LABEL_OTHER : LABEL_NONE;
    }
}

bool wuerr_may_have_label(const char *text, size_t at)
{
    size_t first = at > WUERR_SCAN_BEFORE ? at - WUERR_SCAN_BEFORE : 0;
    struct backward place = skip_joints((struct backward){text, first, at});
    unsigned char last = (unsigned char)to_upper(last_character(place));
    place.end -= place.end > first;
    unsigned char last_but_one = (unsigned char)to_upper(last_character(place));
    switch (last_but_one << 8 | last) {
#define ENDING(last_but_one, last) case (last_but_one) << 8 | (last):
#include "rows.h"
        return true;
    default: return false;
    }
}
