/* What is wrapped in a code, for those that only unwrap it. */
#ifndef DECODE_H
#define DECODE_H

#include <wuerr.h>

/* The kind of code inside; `inner` becomes that code if there is one. */
wuerr_inner wuerr_unwrap(uint32_t code, uint32_t *inner);

#endif
