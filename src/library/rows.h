/*
 * The generated rows, read once more: define the kinds of lines that you want
 * and include this. The others mean nothing, and none is left defined.
 */
#ifndef TABLE
#define TABLE(number, title)
#endif
#ifndef FIX
#define FIX(number, text)
#endif
#ifndef ROW
#define ROW(key, code, table, also, kind, sentence, fix, name, aliases,        \
            description, note)
#endif
#ifndef BARE
#define BARE(key, code, table, also, name)
#endif
#ifndef SPACE
#define SPACE(space, begin)
#endif
#ifndef NAME
#define NAME(row, offset)
#endif
#ifndef SPAN
#define SPAN(kind, first, last, text)
#endif
#ifndef ROLE
#define ROLE(name)
#endif
#ifndef WORD
#define WORD(number, key, text, label, before, clause, behind)
#endif
#ifndef HASH
#define HASH(bits, factor)
#endif
#ifndef SLOT
#define SLOT(slot, number)
#endif
#ifndef ENDINGS
#define ENDINGS(length, bits)
#endif
#ifndef ENDING
#define ENDING(number, bits)
#endif
#ifndef FIRST
#define FIRST(role, letters)
#endif

#include "rows.inc"

#undef TABLE
#undef FIX
#undef ROW
#undef BARE
#undef SPACE
#undef NAME
#undef SPAN
#undef ROLE
#undef WORD
#undef HASH
#undef SLOT
#undef FIRST
#undef ENDINGS
#undef ENDING
