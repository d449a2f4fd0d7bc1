/* Where text of another encoding begins, told by its bytes. */
#ifndef JOINT_H
#define JOINT_H

#include "utf16.h"

struct joint {
    enum verdict verdict;
    enum encoding encoding; /* of what begins */
    size_t end;             /* so many bytes are of the text before */
    size_t begin;           /* there it begins: behind a mark */
};

/* At the beginning of an input, or behind the line feeds there. There is a
   byte at least; VERDICT_NO does not come. */
struct joint first_joint(const struct bytes *bytes, enum encoding encoding);

/*
 * In 8-bit text, behind the bytes before `clear`, which are known to be that:
 * all of their line, or LOOK_BACK at least; `before` is the one before them.
 * The text goes on to `end`, and VERDICT_LATER is for what comes then; with
 * VERDICT_NO there may be more to look through.
 */
struct joint find_joint(const struct bytes *bytes, size_t clear,
                        unsigned char before);

/* Before a character of 16-bit text that is not ASCII or not complete. In the
   bytes before `clear` the other order does not begin; with VERDICT_NO, `end`
   is the next such place. */
struct joint next_joint(const struct bytes *bytes, size_t clear,
                        enum encoding encoding, bool is_line);

#endif
