/* Where an annotation stands already, also at the ends of a text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "annotation.h"
#include "json_line.h"

/* The end of the annotation behind the only code of a text. */
static size_t end_in(const char *text, size_t nth, bool brief)
{
    wuerr_match matches[4];
    size_t length = strlen(text);
    size_t count = wuerr_scan(text, length, 0, matches, 4);
    assert_true(count > nth);
    size_t end = matches[nth].offset + matches[nth].length;
    return end_of_annotation(text, length, &matches[nth], brief) - end;
}

static void what_is_one(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t nth;
        bool brief;
        size_t length; /* of the annotation */
    } cases[] = {
        {"0x80240018", 0, false, 0},
        {"0x80240018 ", 0, false, 0},
        {"0x80240018:x", 0, false, 0},
        {"0x80240018: x", 0, false, 0},
        {"0x80240018 [x]", 0, false, 0},
        {"0x80240018 Wx", 0, false, 0},
        {"0x80240018 [WU_E_NO_USERTOKEN]", 0, false, 0},
        {"0x80240018 [WU_E_NO_USERTOKEN]", 0, true, 20},
        {"0x80240018 [WU_E_NO_USERTOKEN]", 1, true, 1},
        {"[0x80240018 WU_E_NO_USERTOKEN]", 1, true, 1},
        {"WU_E_NO_USERTOKEN]", 0, true, 0},
        {"[WU_E_NO_USERTOKEN]", 0, true, 0},
        {"  [WU_E_NO_USERTOKEN]", 0, true, 0},
        {" [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"x [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"7 [WU_E_NO_USERTOKEN]", 0, true, 1},
        {"7 [WU_E_NO_USERTOKEN", 0, true, 0},
        {"7[WU_E_NO_USERTOKEN]", 0, true, 0},
        {"77[WU_E_NO_USERTOKEN]", 0, true, 0},
        {"7 [a_B] [WU_E_NO_USERTOKEN]", 0, true, 1},
        {"[a_B] [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"7[a_B] [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"7 a_B] [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"] [WU_E_NO_USERTOKEN]", 0, true, 0},
        {"a] [WU_E_NO_USERTOKEN]", 0, true, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t length = end_in(cases[i].text, cases[i].nth, cases[i].brief);
        if (length != cases[i].length)
            fail_msg("%s: %u bytes", cases[i].text, (unsigned)length);
    }
}

static void what_may_be_json(void **state)
{
    (void)state;
    static const char *const yes[] = {"{", " \t{", "[", "\""};
    static const char *const no[] = {"", " ", "\t\t", "x{", "5", "x"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(may_be_json(yes[i], strlen(yes[i])));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(may_be_json(no[i], strlen(no[i])));
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(what_is_one),
    cmocka_unit_test(what_may_be_json),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
