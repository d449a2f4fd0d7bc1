/* Writes answers, for a person or as records. */
#ifndef PRINT_H
#define PRINT_H

#include "answer.h"

struct printer {
    const struct options *options;
    bool color;
    size_t printed; /* answers so far */
};

struct printer make_printer(const struct options *options);

/* Writes what stands before the first answer. */
void print_start(const struct printer *printer);

void print_answer(struct printer *printer, const struct answer *answer);

#endif
