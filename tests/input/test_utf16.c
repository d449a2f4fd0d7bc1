/* UTF-16 to UTF-8: marked or not, of any length, cut anywhere. */
#include "pieces.h"

static unsigned char text[LIMIT];

/* Gives the units, with or without a mark, in both orders of bytes. */
static void in_both_orders(const uint16_t *units, size_t count, bool odd,
                           const char *wanted)
{
    static unsigned char bytes[256];
    for (int order = 0; order < 2; order++) {
        size_t length = 0;
        for (size_t i = 0; i < count; i++) {
            bytes[length++] = (unsigned char)(units[i] >> (order ? 8 : 0));
            bytes[length++] = (unsigned char)(units[i] >> (order ? 0 : 8));
        }
        if (odd)
            bytes[length++] = 'a';
        in_any_portions(bytes, length, wanted, strlen(wanted));
    }
}

#define REPLACED "\357\277\275"
#define UNITS(...)                                                             \
    (const uint16_t[]){__VA_ARGS__},                                           \
        sizeof((const uint16_t[]){__VA_ARGS__}) / sizeof(uint16_t)

static void utf16_becomes_utf8(void **state)
{
    (void)state;
    in_both_orders(UNITS(0xFEFF), false, "");
    in_both_orders(UNITS(0xFEFF), true, REPLACED);
    in_both_orders(UNITS(0xFEFF, 'a'), false, "a");
    in_both_orders(UNITS(0xFEFF, 'a', '\n'), true, "a\n" REPLACED);
    in_both_orders(UNITS(0xFEFF, 0xE9, 0x20AC, 0xFFFD, '\r', '\n'), false,
                   "\303\251\342\202\254" REPLACED "\r\n");
    in_both_orders(UNITS(0xFEFF, 0xD83D, 0xDE00, '.'), false,
                   "\360\237\230\200.");
    in_both_orders(UNITS(0xFEFF, 0xD83D, 'a', 'b'), false, REPLACED "ab");
    in_both_orders(UNITS(0xFEFF, 0xDE00, 0xD83D, '\n'), false,
                   REPLACED REPLACED "\n");
    in_both_orders(UNITS(0xFEFF, 'a', 0xD83D), false, "a" REPLACED);
    in_both_orders(UNITS(0xFEFF, 'a', 0xD83D), true, "a" REPLACED REPLACED);
    in_both_orders(UNITS(0xFEFF, 0xD83D, 0xD83D, 0xDE00), false,
                   REPLACED "\360\237\230\200");
}

static void utf16_without_a_mark(void **state)
{
    (void)state;
    in_both_orders(UNITS('a', 'b', '\r', '\n'), false, "ab\r\n");
    in_both_orders(UNITS('\t', ' ', '~', '0', 0xE9, '\n'), false,
                   "\t ~0\303\251\n");
    in_both_orders(UNITS('a', 'b', 'c', 'd', 0xD83D, 0xDE00), true,
                   "abcd\360\237\230\200" REPLACED);
}

/* As many bytes as the buffer takes, and more, of one to four bytes each. */
static void utf16_of_any_length(void **state)
{
    (void)state;
    static unsigned char wanted[LIMIT];
    static const char *const characters[] = {"x", "\303\251", "\342\202\254",
                                             "\360\237\230\200"};
    static const unsigned units[][2] = {
        {'x', 0}, {0xE9, 0}, {0x20AC, 0}, {0xD83D, 0xDE00}};
    for (size_t k = 0; k < 4; k++) {
        size_t length = 0, wanted_length = 0;
        text[length++] = 0xFF;
        text[length++] = 0xFE;
        while (wanted_length < INPUT_CAPACITY + 5000) {
            for (size_t i = 0; i < 2 && units[k][i] != 0; i++) {
                text[length++] = (unsigned char)units[k][i];
                text[length++] = (unsigned char)(units[k][i] >> 8);
            }
            memcpy(wanted + wanted_length, characters[k], k + 1);
            wanted_length += k + 1;
        }
        in_any_portions(text, length, wanted, wanted_length);
        assert_true(piece_count == 1);
    }
}

static void utf16_lines_are_not_held_back(void **state)
{
    (void)state;
    static const unsigned char short_lines[] = {0xFF, 0xFE, 'a', 0, '\n', 0,
                                                'b',  0,    'c', 0, '\n', 0};
    give(short_lines, sizeof short_lines);
    source.wait = all_is_out;
    source.portion = 6;
    collect();
    /* A line that fills the buffer, and short ones in the same read. */
    memset(text, 0, LIMIT);
    for (size_t i = 0; i < LIMIT; i += 2)
        text[i] = 'x';
    for (size_t i = 0; i < 40; i++)
        text[2 * (INPUT_CAPACITY + i * i)] = '\n';
    give(text, 2 * (INPUT_CAPACITY + 2000));
    source.wait = all_is_out;
    collect();
    source.wait = NULL;
}

/* A surrogate without its other half and half a unit, where the buffer has no
   room for both replacements. */
static void utf16_breaks_off_where_the_buffer_ends(void **state)
{
    (void)state;
    static char wanted[INPUT_CAPACITY + 2 * sizeof REPLACED];
    for (size_t room = 0; room < 12; room++) {
        size_t count = INPUT_CAPACITY - INPUT_CONTEXT - room;
        memset(text, 0, LIMIT);
        memcpy(text, "\377\376", 2);
        for (size_t i = 0; i < count; i++)
            text[2 + 2 * i] = 'x';
        memcpy(text + 2 + 2 * count, "\000\330a", 3);
        memset(wanted, 'x', count);
        memcpy(wanted + count, REPLACED REPLACED, 6);
        in_any_portions(text, 2 + 2 * count + 3, wanted, count + 6);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf16_becomes_utf8),
        cmocka_unit_test(utf16_without_a_mark),
        cmocka_unit_test(utf16_of_any_length),
        cmocka_unit_test(utf16_lines_are_not_held_back),
        cmocka_unit_test(utf16_breaks_off_where_the_buffer_ends),
    };
    return cmocka_run_group_tests_name("utf-16", tests, NULL, NULL);
}
