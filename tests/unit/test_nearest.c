/* Did you mean: near misses of codes and names, best first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

enum { CAPACITY = 5 };

static size_t nearest(const char *text, wuerr_entry *entries)
{
    return wuerr_nearest(text, strlen(text), entries, CAPACITY);
}

static void the_best_comes_first(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t first;
    } cases[] = {
        {"0x8024019", 0x80240019},   /* one of two equal digits dropped */
        {"0x8024409", 0x80244009},   /* one of two equal digits dropped */
        {"0x802440199", 0x80244019}, /* a digit doubled */
        {"0x80424019", 0x80244019},  /* two digits swapped */
        {"80424019", 0x80244019},
        {"x80424019", 0x80244019},
        {"&H80424019", 0x80244019},
        {"80424019h", 0x80244019},
        {"-2154107943", 0x80244019},
        {"-21451077943", 0x80244019},
        {"2148959353", 0x80244019},
        {"WU_E_NO_USERTOKN", 0x80240018},
        {"wu_e_no_usertokn", 0x80240018},
        {"WU_E_NO_UESRTOKEN", 0x80240018},
        {"WU_E_NO_USERTOKENN", 0x80240018},
        {"(WU_E_NO_USERTOKN).", 0x80240018},
        {"WU_E_PT_HTTP_STATUS_NOT_F", 0x80244019}, /* a beginning */
        {"ERROR_SUCCESS_REBOOT_R", 0x00000BC2},
        {"E_FXXL", 0x80004005},   /* two letters of six */
        {"E_AFLI", 0x80004005},   /* two swaps of six */
        {"S_KO", 0x00000000},     /* one of four */
        {"ON_ERORR", 0x00000000}, /* at the beginning, too */
        {"XPPMODEL_ERROR_DYNAMIC_PROPERTY_INVALID", 0x80073D59},
        /* 80 bytes, which is the most */
        {"ERROR_INSTALL_FULLTRUST_HOSTRUNTIME_REQUIRES_MAIN_PACKAGE_FULLTRUST_"
         "CAPABILITYXY",
         0x80073D2F},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_entry entries[CAPACITY];
        size_t count = nearest(cases[i].text, entries);
        if (count == 0 || entries[0].code != cases[i].first)
            fail_msg("%s: %u found, first 0x%08X", cases[i].text,
                     (unsigned)count,
                     count == 0 ? 0U : (unsigned)entries[0].code);
    }
}

/* A code that is often met and lacks its last digit comes first, then an equal
   digit dropped beside another, then a last digit of other codes. */
static void what_is_likelier_comes_first(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t codes[CAPACITY];
    } cases[] = {
        {"0x8024801",
         {0x80248014, 0x80248001, 0x80248010, 0x80248011, 0x80248012}},
        {"0x8024402",
         {0x8024402C, 0x8024402F, 0x80244022, 0x80244002, 0x80244020}},
        {"-214510794", /* -2145107943 is 0x80244019 */
         {0x80244019, 0x80244018, 0x80244013, 0x80244014, 0x80244015}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_entry entries[CAPACITY];
        assert_int_equal(nearest(cases[i].text, entries), CAPACITY);
        for (size_t k = 0; k < CAPACITY; k++)
            assert_int_equal(entries[k].code, cases[i].codes[k]);
    }
}

/* As an HRESULT, unless another row has that number. */
static void a_wrapped_code_is_near_as_well(void **state)
{
    (void)state;
    wuerr_entry entries[CAPACITY];
    assert_int_equal(nearest("0x8007064", entries), CAPACITY);
    assert_int_equal(entries[0].code, 1603);
    assert_int_equal(entries[0].via, WUERR_VIA_WIN32);
    assert_int_equal(nearest("0x80007005", entries), 1);
    assert_int_equal(entries[0].code, 0x80070005);
    assert_int_equal(entries[0].via, WUERR_VIA_CODE);
}

static void what_is_near_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",           "-",
        "0x",         "QQQQQQQQ",
        "zz",         "9h",
        "0x37373737", "123456789012345678901234567890",
        "\xFF\xFE",   "WU E NO USERTOKEN",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_entry entries[CAPACITY];
        size_t count = nearest(texts[i], entries);
        if (count > 0)
            fail_msg("'%s' is near 0x%08X", texts[i],
                     (unsigned)entries[0].code);
    }
}

static void no_row_is_offered_twice(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "WU_E_",     "BG_E_HTTP_RROR_50", "ERROR_INTERNET_TIMEOUTT",
        "0x8024400", "8024400",           "ERROR_SERVICE_REQUEST_TIM"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_entry entries[CAPACITY];
        size_t count = nearest(texts[i], entries);
        assert_in_range(count, 1, CAPACITY);
        for (size_t a = 1; a < count; a++)
            for (size_t b = 0; b < a; b++)
                assert_int_not_equal(entries[a].code, entries[b].code);
    }
}

/* A row that is near by an alias, then nearer by another of its names. */
static void a_row_found_again_drops_no_other(void **state)
{
    (void)state;
    wuerr_entry entries[CAPACITY];
    size_t count = nearest("BG_E_HTTP_RROR_50", entries);
    assert_int_equal(count, CAPACITY);
    assert_int_equal(entries[0].code, 0x801901F4);
}

static void no_more_than_asked_for(void **state)
{
    (void)state;
    for (size_t capacity = 0; capacity <= CAPACITY; capacity++) {
        wuerr_entry entries[CAPACITY];
        memset(entries, 0, sizeof entries);
        assert_int_equal(wuerr_nearest("WU_E_", 5, entries, capacity),
                         capacity);
        for (size_t i = capacity; i < CAPACITY; i++)
            assert_null(entries[i].description);
    }
    assert_int_equal(wuerr_nearest("WU_E_", 5, NULL, 0), 0);
    assert_int_equal(wuerr_nearest(NULL, 0, NULL, 0), 0);
}

static void any_bytes_of_any_length_are_taken(void **state)
{
    (void)state;
    static char text[70000];
    static const size_t lengths[] = {1, 2, 8, 79, 80, 81, sizeof text};
    for (int byte = 0; byte < 256; byte++) {
        memset(text, byte, sizeof text);
        for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
            wuerr_entry entries[CAPACITY];
            assert_true(wuerr_nearest(text, lengths[i], entries, CAPACITY) <=
                        CAPACITY);
        }
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(the_best_comes_first),
    cmocka_unit_test(what_is_likelier_comes_first),
    cmocka_unit_test(a_wrapped_code_is_near_as_well),
    cmocka_unit_test(what_is_near_nothing),
    cmocka_unit_test(no_row_is_offered_twice),
    cmocka_unit_test(a_row_found_again_drops_no_other),
    cmocka_unit_test(no_more_than_asked_for),
    cmocka_unit_test(any_bytes_of_any_length_are_taken),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
