/* Numbers that look like codes, by the form of what stands around them. */
#ifndef DECOY_H
#define DECOY_H

#include "context.h"

/* Whether a decimal behind a label is no code: a quantity, a count, a field of
   a table, an argument. */
bool wuerr_is_quantity(const struct context *context);

/* Whether a number of any size is no code: the address of a loader, what stands
   behind a version. */
bool wuerr_is_decoy(const struct context *context);

#endif
