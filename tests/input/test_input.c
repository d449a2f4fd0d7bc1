/* Input to slices: the same text however it arrives, and nothing held back. */
#include "pieces.h"

static unsigned char text[LIMIT];

static void bytes_stay(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
    } cases[] = {
        {"", 0},
        {"\n", 1},
        {"a", 1},
        {"ab", 2},
        {"a\n", 2},
        {"\0", 1},
        {"\0\0\0\0", 4},
        {"\r", 1},
        {"a\r\nb\rc\n\r", 8},
        {"\377", 1},
        {"\376", 1},
        {"\357\273\277a\n", 5},
        {"\377\377", 2},
        {"a\0b\0c\0\0", 7},
        {"a\0b\0c\0\1\0\n", 9},
        {"a\n\0\n", 4},
        {"no last line feed", 17},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        in_any_portions(cases[i].bytes, cases[i].length, cases[i].bytes,
                        cases[i].length);
    for (size_t i = 0; i < 4096; i++)
        text[i] = (unsigned char)(i * 7 + i / 256);
    in_any_portions(text, 4096, text, 4096);
}

/* Lines of all lengths around that of the buffer. */
static void long_lines_stay(void **state)
{
    (void)state;
    /* Three quarters, but for what waits and the context. */
    enum { WHOLE = INPUT_CAPACITY / 4 * 3 - 264 - INPUT_CONTEXT };
    for (size_t length = WHOLE - 3; length <= WHOLE + 3; length++) {
        memset(text, 'x', length + 20);
        text[2] = text[length + 2] = text[length + 10] = '\n';
        give(text, length + 20);
        collect();
        must_become(text, length + 20);
        assert_int_equal(piece_count, length > WHOLE);
    }
    memset(text, 'y', LIMIT);
    in_any_portions(text, LIMIT, text, LIMIT);
}

/* Where an overlong line is cut does not depend on how it arrives. */
static void pieces_end_at_the_same_places(void **state)
{
    (void)state;
    memset(text, 'z', LIMIT);
    text[0] = text[100] = text[INPUT_CAPACITY / 2] = '\n';
    give(text, LIMIT);
    collect();
    size_t wanted[8];
    size_t wanted_count = piece_count;
    memcpy(wanted, pieces, sizeof wanted);
    assert_true(wanted_count >= 2);
    for (source.portion = 1; source.portion < 300000; source.portion *= 3) {
        collect();
        assert_int_equal(piece_count, wanted_count);
        assert_memory_equal(pieces, wanted, wanted_count * sizeof *wanted);
    }
}

static void lines_are_not_held_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2000; i++)
        text[i] = i % 37 == 5 || i % 41 == 40 ? '\n' : 'x';
    give(text, 2000);
    source.wait = all_is_out;
    for (source.portion = 2; source.portion < 2000; source.portion++)
        collect();
    source.wait = NULL;
}

static void a_first_line_feed_is_not_held_back(void **state)
{
    (void)state;
    static const char *const beginnings[] = {"\n",   "\n\n\n", "a\n",
                                             "\r\n", "\377\n", "ab\376\n"};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        give(beginnings[i], strlen(beginnings[i]));
        source.wait = all_is_out;
        source.portion = 1;
        collect();
    }
    source.wait = NULL;
}

static void what_came_before_an_error_counts(void **state)
{
    (void)state;
    static const char bytes[] = "a line\nhalf of anoth";
    give(bytes, sizeof bytes - 1);
    source.error = EIO;
    collect();
    must_become(bytes, sizeof bytes - 1);
    give("", 0);
    source.error = EISDIR;
    collect();
    must_become("", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_stay),
        cmocka_unit_test(long_lines_stay),
        cmocka_unit_test(pieces_end_at_the_same_places),
        cmocka_unit_test(lines_are_not_held_back),
        cmocka_unit_test(a_first_line_feed_is_not_held_back),
        cmocka_unit_test(what_came_before_an_error_counts),
    };
    return cmocka_run_group_tests_name("input", tests, NULL, NULL);
}
