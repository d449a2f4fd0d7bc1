/* Closed lists of names. */
#include "names.h"

#include <string.h>

_Static_assert((int)WUERR_CLASSES <= WUERR_TABLE_LIMIT,
               "a list holds any names");

struct names class_names(void)
{
    struct names names = {{NULL}};
    for (size_t i = 0; i < WUERR_CLASSES; i++)
        names.at[i] = wuerr_class_name(i);
    return names;
}

struct names table_names(void)
{
    struct names names = {{NULL}};
    for (size_t i = 0; i < WUERR_TABLE_LIMIT; i++)
        names.at[i] = wuerr_table_name(i);
    return names;
}

int number_of_name(const char *text, size_t length, const char *const *names)
{
    for (int i = 0; names[i] != NULL; i++)
        if (strlen(names[i]) == length && memcmp(names[i], text, length) == 0)
            return i;
    return -1;
}
