/* Which rows the user wants. */
#include "wanted.h"

_Static_assert(WUERR_TABLE_LIMIT <= 64, "a bit a table");

bool are_chosen(const struct wanted *wanted)
{
    return wanted->tables != UINT64_MAX;
}

bool is_wanted(const struct wanted *wanted, const wuerr_entry *entry)
{
    return ((wanted->tables >> entry->table | wanted->tables >> entry->also) &
            1) != 0 &&
           (wanted->classes >> entry->kind & 1) != 0;
}

bool resolve_wanted(const struct wanted *wanted, wuerr_space space,
                    uint32_t number, wuerr_entry *entry)
{
    wuerr_entry row;
    for (size_t nth = 0; wuerr_resolve(space, number, nth, &row); nth++)
        if (is_wanted(wanted, &row)) {
            *entry = row;
            return true;
        }
    return false;
}
