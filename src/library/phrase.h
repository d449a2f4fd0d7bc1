/* What may stand between a word and a number that it is about. */
#ifndef PHRASE_H
#define PHRASE_H

#include "token.h"

/* The place before blanks, brackets, quotes, colons, arrows and the like. */
size_t wuerr_skip_joints_back(struct wuerr_text text, size_t place);

#endif
