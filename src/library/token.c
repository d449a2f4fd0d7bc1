/* Tokens: names here, numbers elsewhere. */
#include "token.h"

#include "ascii.h"

enum { FIRST_PART_LIMIT = 16 }; /* of a name, up to its first underscore */

/* S_OK, ERROR_SUCCESS and their like report nothing, nor does S_FALSE, which
   the row of ERROR_INVALID_FUNCTION has for an alias. */
static bool is_vague(const wuerr_entry *entry)
{
    return entry->code == 0 ||
           (entry->code == 1 && entry->via == WUERR_VIA_ALIAS);
}

/* Whether a name may stand around an underscore, or begin with its W. */
static bool may_be_name(struct wuerr_text text, size_t place)
{
    char c = text.text[place];
    return c == '_' || (c == 'W' && !is_word(char_before(text, place, 1)));
}

/* Reads the name around an underscore, its first, or one without any. */
static bool read_name(struct wuerr_text text, size_t place, wuerr_match *match)
{
    size_t begin = place;
    size_t end = place;
    if (!may_be_name(text, place))
        return false;
    while (is_word(char_before(text, begin, 1)) &&
           place - begin <= FIRST_PART_LIMIT)
        if (text.text[--begin] == '_')
            return false;
    while (is_word(char_at(text, end)) && end - begin <= WUERR_NAME_LIMIT)
        end++;
    wuerr_entry entry;
    if (text.text[begin] < 'A' || text.text[begin] > 'Z' ||
        !wuerr_find_name(text.text + begin, end - begin, 0, &entry) ||
        entry.space != WUERR_SPACE_CODE || is_vague(&entry))
        return false;
    *match = (wuerr_match){.offset = begin,
                           .length = end - begin,
                           .kind = WUERR_MATCH_NAME,
                           .space = entry.space,
                           .number = entry.code,
                           .entry = entry};
    return true;
}

bool wuerr_read_token(struct wuerr_text text, size_t place, bool unknown,
                      wuerr_match *match)
{
    return is_hex(text.text[place])
               ? wuerr_read_number(text, place, unknown, match)
               : read_name(text, place, match);
}
