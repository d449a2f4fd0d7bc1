/* The ways in which logs and events write a number. */
#include "spelling.h"

#include <stdio.h>
#include <string.h>

_Static_assert((int)SPELLING_SIZE >= (int)WUERR_NUMBER_SIZE,
               "a number as its space writes it");

/* Keeps what has been written behind the others, if it is none of them. */
static void keep_new(struct spellings *spellings)
{
    size_t i = 0;
    while (strcmp(spellings->at[i], spellings->at[spellings->count]) != 0)
        i++;
    spellings->count += i == spellings->count;
}

struct spellings spell(wuerr_space space, uint32_t number)
{
    struct spellings spellings = {.count = 1};
    wuerr_write_number(space, number, spellings.at[0]);
    if (wuerr_space_is_decimal(space))
        return spellings;
    sprintf(spellings.at[1], "0x%08lx", (unsigned long)number);
    keep_new(&spellings);
    sprintf(spellings.at[spellings.count], "%ld", (long)(int32_t)number);
    keep_new(&spellings);
    sprintf(spellings.at[spellings.count], "%lu", (unsigned long)number);
    keep_new(&spellings);
    return spellings;
}
