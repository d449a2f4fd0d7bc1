/* Which rows the user wants: one question for all modes. */
#ifndef WANTED_H
#define WANTED_H

#include <wuerr.h>

struct wanted {
    uint64_t tables;       /* a bit a table */
    uint32_t classes;      /* a bit a class, and one for none */
    wuerr_scanner scanner; /* of logs, which may find codes in no table */
};

/* Whether some tables were chosen, not all. */
bool are_chosen(const struct wanted *wanted);

/* All tables and classes. */
#define ALL_WANTED                                                             \
    {                                                                          \
        UINT64_MAX, UINT32_MAX,                                                \
        {                                                                      \
            false, false                                                       \
        }                                                                      \
    }

bool is_wanted(const struct wanted *wanted, const wuerr_entry *entry);

/*
 * The best of the rows for a number that is wanted, as wuerr_resolve() gives
 * them; false, and `entry` as it was, if none is.
 */
bool resolve_wanted(const struct wanted *wanted, wuerr_space space,
                    uint32_t number, wuerr_entry *entry);

#endif
