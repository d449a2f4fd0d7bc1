/* The words behind a code, and how they are known again. */
#include "annotation.h"

#include <assert.h>
#include <ctype.h>
#include <string.h>

static void append(struct annotation *annotation, const char *text,
                   size_t length)
{
    assert(length <= ANNOTATION_SIZE - annotation->length);
    memcpy(annotation->text + annotation->length, text, length);
    annotation->length += length;
}

static void append_string(struct annotation *annotation, const char *text)
{
    append(annotation, text, strlen(text));
}

/* The number of a name, or the name of a number; empty if its row has none. */
static const char *other_of(const wuerr_match *match,
                            char number[WUERR_NUMBER_SIZE])
{
    if (match->kind == WUERR_MATCH_NAME) {
        wuerr_write_number(match->space, match->number, number);
        return number;
    }
    if (match->kind == WUERR_MATCH_UNKNOWN)
        return "unknown";
    return match->entry.name == NULL ? "" : match->entry.name;
}

struct annotation annotate_match(const wuerr_match *match,
                                 struct standing standing, bool brief)
{
    struct annotation annotation = {.length = 0};
    const wuerr_entry *entry = &match->entry;
    char number[WUERR_NUMBER_SIZE];
    const char *other = standing.is_told ? "" : other_of(match, number);
    bool is_named = standing.is_told || *other != '\0';
    bool has_sentence = entry->description != NULL && !(brief && is_named);
    if (!has_sentence && *other == '\0')
        return annotation;
    if (standing.is_inside)
        append_string(&annotation, *other == '\0' ? "" : " ");
    else
        append_string(&annotation, " [");
    append_string(&annotation, other);
    if (has_sentence) {
        bool is_joined = standing.is_inside || *other != '\0';
        append_string(&annotation, is_joined ? ": " : "");
        append(&annotation, entry->description, entry->sentence_length);
    }
    append_string(&annotation, standing.is_inside ? "" : "]");
    return annotation;
}

/* ---- known again ------------------------------------------------------ */

/* Whether a text may begin with the annotation of a match that stands so, by
   its first bytes: a quick no for nearly all. */
static bool may_begin(const char *text, size_t length, const wuerr_match *match,
                      struct standing standing, const char *other)
{
    bool is_named = !standing.is_told && *other != '\0';
    if (standing.is_inside)
        return is_named ? text[0] == ' ' && text[1] == *other : text[0] == ':';
    const char *words = is_named ? other : match->entry.description;
    return words != NULL && length > 2 && text[2] == *words;
}

/* How much of a text of two bytes or more is the annotation of a match, as it
   stands behind one. */
static size_t own_length(const char *text, size_t length,
                         const wuerr_match *match, bool brief)
{
    char number[WUERR_NUMBER_SIZE];
    const char *other = other_of(match, number);
    struct standing standing = {false, text[0] != ' ' || text[1] != '['};
    for (int i = 0; i < 2; i++, standing.is_told = true) {
        if (!may_begin(text, length, match, standing, other))
            continue;
        struct annotation annotation = annotate_match(match, standing, brief);
        if (annotation.length <= length &&
            memcmp(text, annotation.text, annotation.length) == 0)
            return annotation.length;
    }
    return 0;
}

/* The same for each row that bears the name of a match, up to the first. */
static size_t own_of_name(const char *text, size_t length, wuerr_match *match,
                          const char *token, bool brief)
{
    size_t own;
    size_t nth = 0;
    do {
        wuerr_find_name(token, match->length, nth++, &match->entry);
        match->number = match->entry.code;
        own = own_length(text, length, match, brief);
    } while (own == 0 && match->entry.shared);
    return own;
}

/* The same for the number of a match in each other space. */
static size_t own_of_number(const char *text, size_t length, wuerr_match *match,
                            bool brief)
{
    size_t own = 0;
    wuerr_space first = match->space;
    for (size_t space = 0; own == 0 && space < WUERR_SPACES; space++) {
        match->space = (wuerr_space)space;
        if (match->space != first &&
            wuerr_resolve(match->space, match->number, 0, &match->entry))
            own = own_length(text, length, match, brief);
    }
    return own;
}

/* The same for any row that a match may have been taken for, which it gets. */
static size_t take_own_row(const char *text, size_t length, wuerr_match *match,
                           const char *token, bool brief)
{
    wuerr_match other = *match;
    size_t own = own_length(text, length, match, brief);
    if (own > 0)
        return own;
    if (match->kind == WUERR_MATCH_NAME)
        own = own_of_name(text, length, &other, token, brief);
    else if (match->number < 0x10000)
        own = own_of_number(text, length, &other, brief);
    if (own > 0)
        *match = other;
    return own;
}

/* Where a text in brackets begins that ends before a place, the blank before it
   included; 0 if none does. */
static size_t begin_of_brackets(const char *text, size_t end)
{
    size_t begin = end - 1;
    while (begin > 0 &&
           (isalnum((unsigned char)text[begin - 1]) || text[begin - 1] == '_'))
        begin--;
    bool is_whole =
        begin >= 2 && text[begin - 1] == '[' && text[begin - 2] == ' ';
    return is_whole ? begin - 2 : 0;
}

/* Whether a text ends in a number, as it may stand before an annotation:
   80070005, &H80070005, and T0x80070005 where one adjoins a word. */
static bool ends_in_number(const char *text, size_t end)
{
    size_t word = end;
    while (word > 0 && isalnum((unsigned char)text[word - 1]))
        word--;
    bool is_basic = word > 0 && text[word - 1] == '&';
    if (word < end && (isdigit((unsigned char)text[word]) || is_basic))
        return true;
    while (word + 1 < end &&
           (text[word] != '0' || tolower((unsigned char)text[word + 1]) != 'x'))
        word++;
    return word + 1 < end;
}

/* Whether a name is the whole of a brief annotation behind a number. */
static bool is_brief(const char *text, size_t length, const wuerr_match *match)
{
    size_t begin = match->offset;
    size_t end = match->offset + match->length;
    if (match->kind != WUERR_MATCH_NAME || end == length || text[end] != ']')
        return false;
    begin -= begin > 0 && text[begin - 1] == '[' ? 1 : 0;
    if (begin < 2 || text[begin - 1] != ' ')
        return false;
    begin--;
    if (text[begin - 1] == ']') /* of another owner of the code */
        begin = begin_of_brackets(text, begin);
    return ends_in_number(text, begin);
}

/* Whether a text begins with a word that ends as the name of a number does
   inside brackets: 5 NAME: or 5 NAME] */
static bool begins_with_name(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && (isalnum((unsigned char)text[i]) || text[i] == '_'))
        i++;
    return i > 0 && i < length && (text[i] == ':' || text[i] == ']');
}

/* Whether what stands behind a match, of two bytes or more, may be an
   annotation: a bracket, the number of a name, the name of a number, or a
   colon. */
static bool may_be_own(const char *text, size_t length,
                       const wuerr_match *match)
{
    if (text[0] != ' ')
        return text[0] == ':' && text[1] == ' ';
    if (text[1] == '[')
        return true;
    return match->kind == WUERR_MATCH_NAME
               ? isdigit((unsigned char)text[1]) != 0
               : begins_with_name(text + 1, length - 1);
}

size_t end_of_annotation(const char *text, size_t length, wuerr_match *match,
                         bool brief)
{
    const char *token = text + match->offset;
    size_t end = match->offset + match->length;
    const char *behind = text + end;
    if (brief && is_brief(text, length, match))
        return end + 1;
    if (length - end < 2 || !may_be_own(behind, length - end, match))
        return end;
    size_t own = take_own_row(behind, length - end, match, token, false);
    if (own == 0 && brief)
        own = take_own_row(behind, length - end, match, token, true);
    return end + own;
}
