/* An answer for a person. */
#ifndef ANSWER_TEXT_H
#define ANSWER_TEXT_H

#include "finding.h"
#include "wrap.h"

/* As one line. */
void print_brief(const struct finding *finding, bool color);

/* In full: an entry, or what the parts of an unknown number say. */
void print_answer(const struct finding *finding, const struct paper *paper);

#endif
