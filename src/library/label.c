#include "label.h"

#include "ascii.h"

#include <string.h>
#include <wuerr.h>

enum { WORD_LIMIT = 12, FILLERS_LIMIT = 2, JOINTS_LIMIT = 10 };

/* What a word before a number says of it. */
enum role {
    ROLE_NONE,
    ROLE_CODE,
    ROLE_HRESULT,
    ROLE_REASON,
    ROLE_OTHER,
    ROLE_FILLER
};

/* Ascending, for binary search. */
static const struct {
    char text[WORD_LIMIT];
    unsigned char role;
} roles[] = {
    {"addr", ROLE_OTHER},     {"address", ROLE_OTHER},
    {"as", ROLE_FILLER},      {"attributes", ROLE_OTHER},
    {"base", ROLE_OTHER},     {"build", ROLE_OTHER},
    {"by", ROLE_FILLER},      {"checksum", ROLE_OTHER},
    {"code", ROLE_CODE},      {"cookie", ROLE_OTHER},
    {"count", ROLE_OTHER},    {"crc", ROLE_OTHER},
    {"err", ROLE_CODE},       {"error", ROLE_CODE},
    {"errorcode", ROLE_CODE}, {"exit", ROLE_CODE},
    {"exitcode", ROLE_CODE},  {"exited", ROLE_CODE},
    {"failed", ROLE_CODE},    {"failure", ROLE_CODE},
    {"flag", ROLE_OTHER},     {"flags", ROLE_OTHER},
    {"gle", ROLE_CODE},       {"handle", ROLE_OTHER},
    {"hash", ROLE_OTHER},     {"hive", ROLE_OTHER},
    {"hr", ROLE_HRESULT},     {"hresult", ROLE_HRESULT},
    {"id", ROLE_OTHER},       {"ids", ROLE_OTHER},
    {"index", ROLE_OTHER},    {"is", ROLE_FILLER},
    {"key", ROLE_OTHER},      {"lasterror", ROLE_CODE},
    {"lcid", ROLE_OTHER},     {"length", ROLE_OTHER},
    {"loader", ROLE_OTHER},   {"mask", ROLE_OTHER},
    {"memory", ROLE_OTHER},   {"ntstatus", ROLE_CODE},
    {"of", ROLE_FILLER},      {"offset", ROLE_OTHER},
    {"option", ROLE_OTHER},   {"options", ROLE_OTHER},
    {"pid", ROLE_OTHER},      {"pointer", ROLE_OTHER},
    {"port", ROLE_OTHER},     {"ptr", ROLE_OTHER},
    {"rc", ROLE_CODE},        {"reason", ROLE_REASON},
    {"result", ROLE_CODE},    {"returncode", ROLE_CODE},
    {"returned", ROLE_CODE},  {"returning", ROLE_CODE},
    {"returns", ROLE_CODE},   {"revision", ROLE_OTHER},
    {"root", ROLE_OTHER},     {"session", ROLE_OTHER},
    {"size", ROLE_OTHER},     {"status", ROLE_CODE},
    {"thread", ROLE_OTHER},   {"tid", ROLE_OTHER},
    {"timeout", ROLE_OTHER},  {"version", ROLE_OTHER},
    {"was", ROLE_FILLER},     {"with", ROLE_FILLER},
};

/* A place in a text, and how far back reading may go. */
struct place {
    const char *text;
    size_t first;
    size_t end;
};

/* The last word of a compound such as LastErrorCode or exit_code, in lower
   case; empty if it is too long to be one of the roles. */
struct word {
    char text[WORD_LIMIT];
    struct place before;
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

static char last_of(struct place place)
{
    return place.end > place.first ? place.text[place.end - 1] : '\0';
}

/* Goes back over what joins a number to its label. */
static struct place skip_joints(struct place place)
{
    for (int i = 0; i < JOINTS_LIMIT && is_joint(last_of(place)); i++)
        place.end--;
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

static enum role role_of(const struct word *word)
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

static bool is(const struct word *word, const char *text)
{
    return strcmp(word->text, text) == 0;
}

/* Whether a code or status is of another kind: http status code, ResultCode. */
static bool is_foreign(const struct word *word)
{
    struct place place = word->before;
    if (!is(word, "code") && !is(word, "status"))
        return false;
    if (last_of(place) == '_')
        place.end--;
    struct word other = read_word(skip_joints(place));
    return is(&other, "http") || is(&other, "result") || is(&other, "status") ||
           is(&other, "event") || is(&other, "response");
}

/* Whether the number is a count: failed = 3. */
static bool is_count(const struct word *word, struct place number)
{
    char joint = last_of(number);
    if (joint == ' ') {
        number.end--;
        joint = last_of(number);
    }
    return is(word, "failed") && (joint == '=' || joint == ':');
}

/* Whether a version stands before a number in brackets: Version: 2.0, (0x… */
static bool is_after_version(struct place place)
{
    struct place comma = skip_joints(place);
    if (last_of(place) != '(' || last_of(comma) != ',')
        return false;
    comma.end--;
    while (is_digit(last_of(comma)) || last_of(comma) == '.')
        comma.end--;
    struct word word = read_word(skip_joints(comma));
    return is(&word, "version");
}

enum label label_before(const char *text, size_t at)
{
    size_t first = at > WUERR_SCAN_BEFORE ? at - WUERR_SCAN_BEFORE : 0;
    struct place place = {text, first, at};
    struct word word = read_word(skip_joints(place));
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

bool may_have_label(const char *text, size_t at)
{
    size_t first = at > WUERR_SCAN_BEFORE ? at - WUERR_SCAN_BEFORE : 0;
    struct place place = skip_joints((struct place){text, first, at});
    unsigned char last = (unsigned char)to_upper(last_of(place));
    place.end -= place.end > first;
    unsigned char last_but_one = (unsigned char)to_upper(last_of(place));
    switch (last_but_one << 8 | last) {
    case 'O' << 8 | 'R': /* error */
    case 'R' << 8 | 'R': /* err */
    case 'D' << 8 | 'E': /* code */
    case 'L' << 8 | 'T': /* result */
    case 'U' << 8 | 'S': /* status */
    case 'I' << 8 | 'T': /* exit */
    case 'E' << 8 | 'D': /* failed, returned */
    case 'R' << 8 | 'E': /* failure */
    case 'L' << 8 | 'E': /* gle */
    case 'R' << 8 | 'C': /* rc */
    case 'N' << 8 | 'G': /* returning */
    case 'N' << 8 | 'S': /* returns */
    case 'H' << 8 | 'R': /* hr */
    case 'I' << 8 | 'S': /* and what may stand between: is */
    case 'A' << 8 | 'S': /* was, as */
    case 'T' << 8 | 'H': /* with */
    case 'O' << 8 | 'F': /* of */
    case 'B' << 8 | 'Y': /* by */ return true;
    default: return false;
    }
}
