#include "label.h"

#include "text.h"

#include <string.h>
#include <wuerr.h>

enum { WORD_LIMIT = 12, FILLERS_LIMIT = 2, JOINTS_LIMIT = 10 };

/* Lists of words, a space before and behind each. */
static const char code_words[] =
    " error err code errorcode exitcode returncode result status "
    "ntstatus lasterror exit exited failed failure gle rc "
    "returned returning returns ";
static const char hresult_words[] = " hr hresult ";
static const char other_words[] =
    " flag flags option options mask address addr handle pointer ptr offset "
    "size length "
    "count version build id ids pid tid thread session checksum hash crc "
    "timeout key root "
    "hive loader base lcid revision port index memory attributes cookie ";
static const char filler_words[] = " is was with of as by ";
/* What makes another number of a code or status: of the web, of a log. */
static const char foreign_words[] = " http result status event response ";

/* A place in a text, and how far back reading may go. */
struct place {
    const char *text;
    size_t first;
    size_t end;
};

/* The last word of a compound such as LastErrorCode or exit_code, in lower
   case; empty if it is too long for any list. */
struct word {
    char text[WORD_LIMIT];
    struct place before;
};

static bool is_upper(char c)
{
    return is_letter(c) && to_upper(c) == c;
}

static bool is_lower(char c)
{
    return is_letter(c) && !is_upper(c);
}

static bool is_joint(char c)
{
    return c != '\0' && strchr(" \t=:[]()\"'<>", c) != NULL;
}

static char last_of(struct place place)
{
    return place.end > place.first ? place.text[place.end - 1] : '\0';
}

/* Goes back over what joins a number to its label; tells what was among it. */
static struct place skip_joints(struct place place, const char *wanted,
                                bool *found)
{
    *found = false;
    for (int i = 0; i < JOINTS_LIMIT && is_joint(last_of(place)); i++) {
        if (strchr(wanted, last_of(place)) != NULL)
            *found = true;
        place.end--;
    }
    return place;
}

static struct word read_word(struct place place)
{
    struct word word = {.before = place};
    if (is_lower(last_of(place))) {
        while (is_lower(last_of(word.before)))
            word.before.end--;
        if (is_upper(last_of(word.before)))
            word.before.end--;
    } else {
        while (is_upper(last_of(word.before)) || is_digit(last_of(word.before)))
            word.before.end--;
    }
    size_t length = place.end - word.before.end;
    for (size_t i = 0; i < length && length < WORD_LIMIT; i++) {
        char c = place.text[word.before.end + i];
        word.text[i] = is_upper(c) ? (char)(c - 'A' + 'a') : c;
    }
    return word;
}

static bool is_in(const struct word *word, const char *list)
{
    size_t length = strlen(word->text);
    for (const char *s = list;
         length > 0 && (s = strstr(s, word->text)) != NULL; s++)
        if (s[-1] == ' ' && s[length] == ' ')
            return true;
    return false;
}

/* Whether a code or status is of another kind: http status code, ResultCode. */
static bool is_foreign(const struct word *word)
{
    bool found;
    struct place place = word->before;
    if (strcmp(word->text, "code") != 0 && strcmp(word->text, "status") != 0)
        return false;
    if (last_of(place) == '_')
        place.end--;
    struct word before = read_word(skip_joints(place, "", &found));
    return is_in(&before, foreign_words);
}

/* Whether a version stands before a number in brackets: Version: 2.0, (0x… */
static bool is_after_version(struct place place)
{
    bool bracket;
    place = skip_joints(place, "(", &bracket);
    if (!bracket || last_of(place) != ',')
        return false;
    place.end--;
    while (is_digit(last_of(place)) || last_of(place) == '.')
        place.end--;
    struct word word = read_word(skip_joints(place, "", &bracket));
    return strcmp(word.text, "version") == 0;
}

enum label label_before(const char *text, size_t at)
{
    bool assigned;
    size_t first = at > WUERR_SCAN_BEFORE ? at - WUERR_SCAN_BEFORE : 0;
    struct place place = {text, first, at};
    struct word word = read_word(skip_joints(place, "=:", &assigned));
    for (int i = 0; i < FILLERS_LIMIT && is_in(&word, filler_words); i++)
        word = read_word(skip_joints(word.before, "=:", &assigned));
    if (is_in(&word, other_words) || is_after_version(place))
        return LABEL_OTHER;
    if (strcmp(word.text, "reason") == 0)
        return LABEL_REASON;
    if (is_in(&word, hresult_words))
        return LABEL_HRESULT;
    /* After an equals sign or a colon it is a count: failed = 3. */
    bool counted = assigned && strcmp(word.text, "failed") == 0;
    if (!counted && is_in(&word, code_words) && !is_foreign(&word))
        return LABEL_CODE;
    return LABEL_NONE;
}
