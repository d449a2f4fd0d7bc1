/* Marks by the vectors that every machine of a kind has. */
#include "block_loops.h"

void wuerr_mark_blocks(struct blocks *blocks, const unsigned char *text,
                       size_t count)
{
    mark_blocks(blocks, text, count);
}
