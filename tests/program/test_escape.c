/* Text from outside on a terminal: what is escaped, and how wide it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <escape.h>
#include <string.h>

static const struct {
    const char *text, *escaped;
    size_t width;
} cases[] = {
    {"", "", 0},
    {"CBS.log", "CBS.log", 7},
    {"a\x1B[31m\x7F", "a\\x1B[31m\\x7F", 13},
    {"\xC2\x9B"
     "2J",
     "\\xC2\\x9B2J", 10},                             /* a control of C1 */
    {"a\xC2\xAD.log", "a\\xC2\\xAD.log", 13},         /* soft hyphen */
    {"\xE2\x80\x8B", "\\xE2\\x80\\x8B", 12},          /* no width */
    {"\xE2\x80\xAEgpj", "\\xE2\\x80\\xAEgpj", 15},    /* right to left */
    {"\xE2\x81\xA6", "\\xE2\\x81\\xA6", 12},          /* isolated */
    {"\xE2\x80\xA8", "\\xE2\\x80\\xA8", 12},          /* a line's end */
    {"\xEF\xBB\xBFx", "\\xEF\\xBB\\xBFx", 13},        /* byte-order mark */
    {"\xF3\xA0\x81\x81", "\\xF3\\xA0\\x81\\x81", 16}, /* a tag */
    {"\xFF\xC3", "\\xFF\\xC3", 8},
    {"Protokoll f\xC3\xBCr", "Protokoll f\xC3\xBCr", 13},
    {"u\xCC\x88", "u\xCC\x88", 1},                               /* combining */
    {"\xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC", 4}, /* CJK */
    {"\xE2\x82\xAC", "\xE2\x82\xAC", 1}, /* between rows */
    {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80", 2},
    {"\xF4\x80\x80\x80", "\xF4\x80\x80\x80", 1}, /* behind the last row */
};

static void each_is_escaped_and_measured(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t length = strlen(cases[i].text);
        char escaped[40] = "";
        FILE *stream = tmpfile();
        assert_non_null(stream);
        put_escaped(cases[i].text, length, stream);
        rewind(stream);
        assert_true(fread(escaped, 1, sizeof escaped, stream) < sizeof escaped);
        fclose(stream);
        assert_string_equal(escaped, cases[i].escaped);
        assert_int_equal(escaped_width(cases[i].text, length), cases[i].width);
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(each_is_escaped_and_measured),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
