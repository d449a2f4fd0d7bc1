/* A row by its code or by a name, and nothing for what is not there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

static void codes_lead_to_their_names(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        const char *name;
    } cases[] = {{0x00000000, "ERROR_SUCCESS"},
                 {0x00000643, "ERROR_INSTALL_FAILURE"},
                 {0x00000BC2, "ERROR_SUCCESS_REBOOT_REQUIRED"},
                 {0x80240018, "WU_E_NO_USERTOKEN"},
                 {0x80244019, "WU_E_PT_HTTP_STATUS_NOT_FOUND"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_entry entry;
        assert_true(
            wuerr_find_code(WUERR_SPACE_CODE, cases[i].code, 0, &entry));
        assert_int_equal(entry.code, cases[i].code);
        assert_string_equal(entry.name, cases[i].name);
    }
}

static void unknown_codes_touch_nothing(void **state)
{
    (void)state;
    static const uint32_t codes[] = {0x0000FFFE, 0x8024ABCD, 0x80070643,
                                     0x90244019, 0xFFFFFFFF};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        wuerr_entry entry = {.code = 42, .name = "untouched"};
        assert_false(wuerr_find_code(WUERR_SPACE_CODE, codes[i], 0, &entry));
        assert_int_equal(entry.code, 42);
        assert_string_equal(entry.name, "untouched");
    }
}

static void names_lead_to_their_codes(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint32_t code;
        wuerr_via via;
    } cases[] = {
        {"WU_E_NO_USERTOKEN", 0x80240018, WUERR_VIA_NAME},
        {"wu_e_no_usertoken", 0x80240018, WUERR_VIA_NAME},
        {"Wu_E_nO_uSeRtOkEn", 0x80240018, WUERR_VIA_NAME},
        {"ERROR_SUCCESS_REBOOT_REQUIRED", 0x00000BC2, WUERR_VIA_NAME},
        {"NERR_BADPASSWORDCORE", 0x00000963, WUERR_VIA_NAME},
        {"WU_E_EXCLUSIVE_INSTALL_CONFLICT", 0x80240019, WUERR_VIA_NAME},
        {"WU_E_EXCLUSIVE_INSTALL_CONFILCT", 0x80240019, WUERR_VIA_ALIAS},
        {"Error_Dup_Domainename", 0x000004C5, WUERR_VIA_ALIAS},
        {"BG_E_HTTP_RROR_500", 0x801901F4, WUERR_VIA_ALIAS},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_entry found;
        if (!wuerr_find_name(cases[i].name, strlen(cases[i].name), 0, &found))
            fail_msg("%s is not found", cases[i].name);
        assert_int_equal(found.code, cases[i].code);
        assert_int_equal(found.via, cases[i].via);
    }
}

static void what_is_no_name_touches_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        " ",
        "-",
        "WU_E_NO_USERTOKE",
        "WU_E_NO_USERTOKENS",
        "WU_E_NO_USERTOKEN ",
        " WU_E_NO_USERTOKEN",
        "WU_E_",
        "0x80240018",
        "S_OK NO_ERROR",
        "\xC3\x89",
        "\xFF\xFF\xFF",
        "ZZZZ",
        "A",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_entry found = {.code = 42, .via = WUERR_VIA_HTTP};
        if (wuerr_find_name(texts[i], strlen(texts[i]), 0, &found))
            fail_msg("'%s' is found", texts[i]);
        assert_int_equal(found.code, 42);
        assert_int_equal(found.via, WUERR_VIA_HTTP);
    }
}

static void an_absent_text_is_no_name(void **state)
{
    (void)state;
    wuerr_entry found;
    assert_false(wuerr_find_name(NULL, 0, 0, &found));
}

static void a_text_ends_by_its_length(void **state)
{
    (void)state;
    static const char text[] = "WU_E_NO_USERTOKEN, said the log";
    static const char with_nul[] = "WU_E_NO_USERTOKEN\0more";
    wuerr_entry found;
    assert_true(wuerr_find_name(text, 17, 0, &found));
    assert_int_equal(found.code, 0x80240018);
    assert_false(wuerr_find_name(text, 18, 0, &found));
    assert_false(wuerr_find_name(text, 16, 0, &found));
    assert_true(wuerr_find_name(with_nul, 17, 0, &found));
    assert_false(wuerr_find_name(with_nul, 18, 0, &found));
    assert_false(wuerr_find_name(with_nul, sizeof with_nul - 1, 0, &found));
}

static void a_shared_name_gives_every_row_ascending(void **state)
{
    (void)state;
    static const char name[] = "error_service_request_timeout";
    wuerr_entry found;
    assert_true(wuerr_find_name(name, sizeof name - 1, 0, &found));
    assert_int_equal(found.code, 0x0000041D);
    assert_true(wuerr_find_name(name, sizeof name - 1, 1, &found));
    assert_int_equal(found.code, 0x8007041D);
    assert_false(wuerr_find_name(name, sizeof name - 1, 2, &found));
    assert_false(wuerr_find_name(name, sizeof name - 1, SIZE_MAX, &found));
    assert_int_equal(found.code, 0x8007041D);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(codes_lead_to_their_names),
    cmocka_unit_test(unknown_codes_touch_nothing),
    cmocka_unit_test(names_lead_to_their_codes),
    cmocka_unit_test(what_is_no_name_touches_nothing),
    cmocka_unit_test(an_absent_text_is_no_name),
    cmocka_unit_test(a_text_ends_by_its_length),
    cmocka_unit_test(a_shared_name_gives_every_row_ascending),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
