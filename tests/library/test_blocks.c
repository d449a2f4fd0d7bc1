/* The marks by vectors of each kind, against the same question asked a byte at
   a time. The plain ones are compiled here. */
#define WUERR_PLAIN
#include "block_loops.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { TEXT = BLOCKS_LIMIT * BLOCK, ROOM = 64 };

/* A text with NULs around it. */
struct padded {
    unsigned char bytes[ROOM + TEXT + ROOM];
};

/* ---- the oracle ------------------------------------------------------- */

static bool is_in(unsigned char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

static bool is_digit(unsigned char c)
{
    return is_in(c, "0123456789");
}

static bool is_hex(unsigned char c)
{
    return is_in(c, "0123456789abcdefABCDEF");
}

static bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\\';
}

/* A digit, or what may stand between two. */
static bool is_stop(unsigned char c)
{
    return is_digit(c) || is_in(c, ",-./\n");
}

static bool are_hex(const unsigned char *s, int count)
{
    while (count > 0 && is_hex(*s))
        s++, count--;
    return count == 0;
}

static bool begins_run(const unsigned char *s)
{
    bool is_last_part = s[-1] == '-' && is_hex(s[-2]);
    bool is_first_part = s[8] == '-' && are_hex(s + 9, 2);
    return are_hex(s, 8) && !is_hex(s[-1]) && !is_last_part && !is_first_part;
}

static bool begins_short(const unsigned char *s)
{
    bool is_told = s[-1] == '(' || is_letter(s[-2]) ||
                   !((is_stop(s[-2]) && s[-2] != '-') || is_digit(s[-3]));
    return is_digit(*s) && !is_stop(s[-1]) && !is_letter(s[-1]) && is_told &&
           !are_hex(s, 8);
}

static bool begins_zero_x(const unsigned char *s)
{
    return is_digit(*s) && is_in(s[1], "xX");
}

static bool begins_name(const unsigned char *s)
{
    return *s == '_' || (is_in(*s, "WS") && is_in(s[1], "WS"));
}

/* ---- a text, all ways ------------------------------------------------- */

typedef void mark_function(struct blocks *blocks, const unsigned char *text,
                           size_t count);

static bool bit(const uint64_t *bits, size_t place)
{
    return (bits[place / BLOCK] >> place % BLOCK & 1) != 0;
}

/* So many blocks at a time. */
static void must_agree(const struct padded *padded, size_t blocks_at_once,
                       mark_function *mark)
{
    struct blocks blocks;
    memset(&blocks, 0, sizeof blocks);
    mark(&blocks, padded->bytes + ROOM - BLOCK, 1);
    for (size_t done = 0; done < TEXT; done += blocks_at_once * BLOCK) {
        const unsigned char *text = padded->bytes + ROOM + done;
        mark(&blocks, text, blocks_at_once);
        for (size_t i = 0; i < blocks_at_once * BLOCK; i++) {
            const unsigned char *s = text + i - MARK_DELAY;
            bool is_short = begins_short(s) && !begins_zero_x(s);
            assert_int_equal(bit(blocks.short_marks, i), is_short);
            assert_int_equal(bit(blocks.marks, i), is_short || begins_run(s) ||
                                                       begins_zero_x(s) ||
                                                       begins_name(s));
        }
    }
}

static void all_must_agree(const struct padded *padded)
{
    for (size_t count = 1; count <= BLOCKS_LIMIT; count *= 2) {
        must_agree(padded, count, mark_blocks);
        must_agree(padded, count, wuerr_mark_blocks);
        if (wuerr_has_wide_vectors())
            must_agree(padded, count, wuerr_mark_blocks_wide);
    }
}

/* ---- texts ------------------------------------------------------------ */

static unsigned next_random(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 16;
}

/* Of few kinds of bytes, so that all they make up comes about. */
static void random_texts(void **state)
{
    static const char *const alphabets[] = {
        "0a-", "09afAF-x ", "0a, -:=(\nxX_WS\\", "0123456789abcdef- ",
        "0x1 :=5(8\t_WSA/.zG"};
    uint32_t random = 1;
    (void)state;
    for (size_t i = 0; i < 40 * sizeof alphabets / sizeof *alphabets; i++) {
        struct padded padded = {{0}};
        const char *alphabet =
            alphabets[i % (sizeof alphabets / sizeof *alphabets)];
        for (size_t k = 0; k < TEXT; k++)
            padded.bytes[ROOM + k] = (unsigned char)
                alphabet[next_random(&random) % strlen(alphabet)];
        all_must_agree(&padded);
    }
}

static void any_bytes(void **state)
{
    uint32_t random = 2;
    (void)state;
    for (size_t i = 0; i < 40; i++) {
        struct padded padded = {{0}};
        for (size_t k = 0; k < TEXT; k++)
            padded.bytes[ROOM + k] = (unsigned char)next_random(&random);
        all_must_agree(&padded);
    }
}

/* Each token at each place of a block, so that it stands over its end, too. */
static void lines_of_logs(void **state)
{
    static const char *const lines[] = {
        "Agent  FATAL: failed with hr = 80072ee7, 0x80244019 (WU_E_X)\r\n",
        "{01234567-89AB-cdef-0123-456789ABCDEF}.102 at 2024-03-06 04:18:45\n",
        "\t 1102\t10fe\tfailed: 5, (32), code:  5   7 [WSAETIMEDOUT] 0X5\n"};
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        for (size_t shift = 0; shift < BLOCK; shift++) {
            struct padded padded = {{0}};
            size_t length = strlen(lines[i]);
            for (size_t k = shift; k < TEXT; k++)
                padded.bytes[ROOM + k] =
                    (unsigned char)lines[i][(k - shift) % length];
            all_must_agree(&padded);
        }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(random_texts),
    cmocka_unit_test(any_bytes),
    cmocka_unit_test(lines_of_logs),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
