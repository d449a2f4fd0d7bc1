/* The other number spaces: what else a number may be. */
#include "elsewhere.h"

/* Whether people write the numbers of a space in this base. */
static bool is_written(wuerr_space space, wuerr_base base)
{
    return wuerr_space_is_decimal(space) == (base == WUERR_BASE_DEC);
}

bool find_in_other_space(const wuerr_reading *reading,
                         const struct wanted *wanted, wuerr_entry *entry)
{
    bool chosen = are_chosen(wanted);
    for (size_t i = WUERR_SPACE_CODE + 1; i < WUERR_SPACES; i++) {
        wuerr_space space = (wuerr_space)i;
        bool stands_alone = space != WUERR_SPACES - 1;
        if ((chosen || (stands_alone && is_written(space, reading->base))) &&
            resolve_wanted(wanted, space, reading->number, entry))
            return true;
    }
    return false;
}

/* The base in which a number was read; of a name there is none. */
static wuerr_base base_of(enum reading reading)
{
    return reading == READING_DEC   ? WUERR_BASE_DEC
           : reading == READING_HEX ? WUERR_BASE_HEX
                                    : WUERR_BASE_ANY;
}

size_t find_elsewhere(const struct finding *finding,
                      wuerr_entry entries[ELSEWHERE_LIMIT])
{
    wuerr_base base = base_of(finding->reading);
    bool is_code = finding->space == WUERR_SPACE_CODE;
    size_t count = 0;
    if (base == WUERR_BASE_ANY || finding->paired)
        return 0;
    /* Of a code below 0x10000 the second owner is told here. */
    if ((!is_code || finding->number < 0x10000) &&
        wuerr_find_code(WUERR_SPACE_CODE, finding->number, is_code ? 1 : 0,
                        &entries[0]))
        count++;
    for (size_t i = WUERR_SPACE_CODE + 1;
         i < WUERR_SPACES && count < ELSEWHERE_LIMIT; i++) {
        wuerr_space space = (wuerr_space)i;
        if (space != finding->space && is_written(space, base) &&
            wuerr_find_code(space, finding->number, 0, &entries[count]))
            count++;
    }
    return count;
}

const char *elsewhere_title(const wuerr_entry *entry,
                            const struct finding *finding)
{
    bool is_second = entry->space == finding->space;
    return is_second ? "NTSTATUS" : wuerr_space_title(entry->space);
}
