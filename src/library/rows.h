/*
 * The generated rows, read once more: define the kinds of row that you want
 * and include this. The others mean nothing, and none is left defined.
 */
#ifndef TABLE
#define TABLE(number, title)
#define END(number)
#endif
#ifndef TEXT
#define TEXT(code, text)
#endif
#ifndef ROW
#define ROW(code, number, fix, kind, summary)
#endif
#ifndef FIX
#define FIX(number, text)
#endif
#ifndef NAME
#define NAME(row, number, code, offset)
#endif
#ifndef FACILITY
#define FACILITY(first, last, text)
#endif
#ifndef RANGE
#define RANGE(first, last, text)
#endif
#ifndef PHASE
#define PHASE(first, last, text)
#endif
#ifndef OPERATION
#define OPERATION(first, last, text)
#endif

#include "rows.inc"

#undef TABLE
#undef END
#undef TEXT
#undef ROW
#undef FIX
#undef NAME
#undef FACILITY
#undef RANGE
#undef PHASE
#undef OPERATION
