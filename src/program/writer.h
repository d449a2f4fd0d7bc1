/* Writes answers, for a person or as records. */
#ifndef WRITER_H
#define WRITER_H

#include "options.h"
#include "page.h"
#include "sheet.h"
#include "wrap.h"

struct writer {
    const struct options *options;
    struct paper paper;
    struct sheet sheet;
    struct page page;
    size_t written; /* answers so far */
};

/* Also writes what stands before the first answer. */
struct writer begin_answers(const struct options *options);

void write_answer(struct writer *writer, const struct finding *finding);

/* Writes what stands behind the last answer. */
void end_answers(const struct writer *writer);

#endif
