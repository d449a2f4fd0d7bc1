/* Marks by AVX2, which some x86-64 machines have; compiled for those alone. */
#define WUERR_WIDE
#include "block_loops.h"

void wuerr_mark_blocks_wide(struct blocks *blocks, const unsigned char *text,
                            size_t count)
{
    mark_blocks(blocks, text, count);
}
