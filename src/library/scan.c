/* The known codes in a text: where to look closer, and the look. */
#include "blocks.h"
#include "clause.h"
#include "vector.h"

#include <string.h>

/* A text that is being scanned. */
struct marked_text {
    struct wuerr_text text;
    const wuerr_scanner *scanner;
    struct blocks blocks;
};

static void mark_blocks(struct marked_text *marked, const unsigned char *bytes,
                        size_t count)
{
    if (marked->scanner->wide)
        wuerr_mark_blocks_wide(&marked->blocks, bytes, count);
    else
        wuerr_mark_blocks(&marked->blocks, bytes, count);
}

/* Takes what stands before the place where a scan begins; before the text there
   are NULs. */
static void look_back(struct marked_text *marked, size_t from)
{
    unsigned char padded[BLOCK] = {0};
    size_t length = from < BLOCK ? from : BLOCK;
    if (length > 0)
        memcpy(padded + BLOCK - length, marked->text.text + from - length,
               length);
    mark_blocks(marked, padded, 1);
}

/* Marks the blocks from a place on; returns how many. Beyond the text there are
   NULs, which take a block of their own. */
static size_t mark(struct marked_text *marked, size_t begin)
{
    const unsigned char *bytes = (const unsigned char *)marked->text.text;
    size_t left = begin < marked->text.length ? marked->text.length - begin : 0;
    size_t count = left / BLOCK < BLOCKS_LIMIT ? left / BLOCK : BLOCKS_LIMIT;
    if (count > 0) {
        mark_blocks(marked, bytes + begin, count);
        return count;
    }
    unsigned char padded[BLOCK] = {0};
    if (left > 0)
        memcpy(padded, bytes + begin, left);
    mark_blocks(marked, padded, 1);
    return 1;
}

/* Reads the token that block i of those at `begin` has a mark for; false if it
   is no code, or begins before `from`. */
static bool read_marked(const struct marked_text *marked, size_t begin,
                        size_t i, unsigned bit, size_t from, wuerr_match *match)
{
    size_t place = begin + i * BLOCK + bit;
    if (place < from + MARK_DELAY)
        return false;
    place -= MARK_DELAY;
    bool is_short = (marked->blocks.short_marks[i] >> bit & 1) != 0;
    return (!is_short || wuerr_may_be_told(marked->text, place)) &&
           wuerr_read_token(marked->text, place, marked->scanner->unknown,
                            match) &&
           match->offset >= from;
}

size_t wuerr_scan_with(const wuerr_scanner *scanner, const char *text,
                       size_t length, size_t from, wuerr_match *matches,
                       size_t capacity)
{
    struct marked_text marked = {.text = {text, length}, .scanner = scanner};
    size_t found = 0;
    size_t count;
    if (from >= length || capacity == 0)
        return 0;
    look_back(&marked, from);
    for (size_t begin = from; begin < length + MARK_DELAY;
         begin += count * BLOCK) {
        count = mark(&marked, begin);
        for (size_t i = 0; i < count; i++)
            for (uint64_t bits = marked.blocks.marks[i]; bits != 0;
                 bits &= bits - 1) {
                if (!read_marked(&marked, begin, i, lowest_bit(bits), from,
                                 &matches[found]))
                    continue;
                from = matches[found].offset + matches[found].length;
                if (++found == capacity)
                    return found;
            }
    }
    return found;
}

size_t wuerr_scan(const char *text, size_t length, size_t from,
                  wuerr_match *matches, size_t capacity)
{
    static const wuerr_scanner plain = {false, false};
    return wuerr_scan_with(&plain, text, length, from, matches, capacity);
}

wuerr_scanner wuerr_make_scanner(bool unknown)
{
    return (wuerr_scanner){unknown, wuerr_has_wide_vectors()};
}
