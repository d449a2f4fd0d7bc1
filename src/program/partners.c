/* The number and the name of a code in one line. */
#include "partners.h"

#include <assert.h>

/* The rows that bear a name which stands in the text; its match has the first.
 */
struct bearers {
    size_t count;
    wuerr_entry at[WUERR_NAMESAKE_LIMIT];
};

static struct bearers find_bearers(const char *text, const wuerr_match *name)
{
    struct bearers bearers;
    bearers.at[0] = name->entry;
    bearers.count = 1;
    while (bearers.at[bearers.count - 1].shared) {
        assert(bearers.count < WUERR_NAMESAKE_LIMIT);
        wuerr_find_name(text + name->offset, name->length, bearers.count,
                        &bearers.at[bearers.count]);
        bearers.count++;
    }
    return bearers;
}

/* The one of them that has the code which a number leads to; NULL if none. */
static const wuerr_entry *find_bearer(const struct bearers *bearers,
                                      const wuerr_match *number)
{
    for (size_t i = 0; i < bearers->count; i++)
        if (bearers->at[i].code == number->entry.code)
            return &bearers->at[i];
    return NULL;
}

static void pair(struct line_matches *line, size_t i, size_t j)
{
    if (line->partner[i] == i) /* the first, since they come in order */
        line->partner[i] = j;
}

static void pair_name(const char *text, struct line_matches *line, size_t name)
{
    struct bearers bearers = find_bearers(text, &line->at[name]);
    for (size_t i = 0; i < line->number_count; i++) {
        size_t number = line->numbers[i];
        const wuerr_entry *bearer = find_bearer(&bearers, &line->at[number]);
        if (bearer == NULL)
            continue;
        pair(line, name, number);
        pair(line, number, name);
        line->at[name].entry = line->at[number].entry = *bearer;
    }
}

void find_partners(const char *text, struct line_matches *line)
{
    line->number_count = 0;
    for (size_t i = 0; i < line->count; i++) {
        line->partner[i] = i;
        if (line->at[i].kind == WUERR_MATCH_NUMBER)
            line->numbers[line->number_count++] = i;
    }
    for (size_t i = 0; line->number_count > 0 && i < line->count; i++)
        if (line->at[i].kind == WUERR_MATCH_NAME)
            pair_name(text, line, i);
}
