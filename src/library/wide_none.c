/* Whether this machine has wide vectors: it is of a kind that has none. */
#include "blocks.h"

bool wuerr_has_wide_vectors(void)
{
    return false;
}

void wuerr_mark_blocks_wide(struct blocks *blocks, const unsigned char *text,
                            size_t count)
{
    wuerr_mark_blocks(blocks, text, count);
}
