/* Telling 8-bit text that was joined to 16-bit text. */
#ifndef EIGHT_BITS_H
#define EIGHT_BITS_H

#include "utf16.h"

/* Whether it begins where a 16-bit line would: a whole line without a zero, all
   of it UTF-8, or nearly. */
enum verdict eight_bits_in_line(const struct bytes *bytes,
                                enum encoding encoding);

/* Whether it begins in the middle of a 16-bit line: so much UTF-8 without a
   zero that it is none by chance. */
enum verdict eight_bits_within(const struct bytes *bytes);

#endif
