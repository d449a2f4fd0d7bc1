/* Bytes that arrive in pieces. */
#include "arrival.h"

#include "../no_port.h"
#include "port.h"

#include <string.h>

static const uint8_t *left;
static size_t left_size;
static uint32_t cuts; /* 0: in one piece */

void let_arrive(const uint8_t *data, size_t size, uint32_t seed)
{
    left = data;
    left_size = size;
    cuts = seed;
}

long port_read(int file, void *buffer, size_t size)
{
    (void)file;
    if (cuts != 0) {
        cuts = cuts * UINT32_C(1664525) + UINT32_C(1013904223);
        size_t most = (cuts >> 20) % 7 == 0 ? 300 : 9;
        size_t cut = 1 + (cuts >> 8) % most;
        size = size < cut ? size : cut;
    }
    size = size < left_size ? size : left_size;
    if (size > 0)
        memcpy(buffer, left, size);
    left += size;
    left_size -= size;
    return (long)size;
}
