/* Text to its readings: every accepted form, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

#define MINUS "\xE2\x88\x92"
#define HYPHEN "\xE2\x80\x91"

static wuerr_parsed parse(const char *text, wuerr_base base)
{
    return wuerr_parse(text, strlen(text), base);
}

/* Forms that tell their base, or that have only one reading. */
static void plain_forms_have_one_reading(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        wuerr_base base;
        uint32_t code;
    } cases[] = {
        {"0x80244019", WUERR_BASE_HEX, 0x80244019},
        {"0X80244019", WUERR_BASE_HEX, 0x80244019},
        {"0x8024abcd", WUERR_BASE_HEX, 0x8024ABCD},
        {"x80244019", WUERR_BASE_HEX, 0x80244019},
        {"X80244019", WUERR_BASE_HEX, 0x80244019},
        {"&H80244019", WUERR_BASE_HEX, 0x80244019},
        {"&h80244019", WUERR_BASE_HEX, 0x80244019},
        {"80244019h", WUERR_BASE_HEX, 0x80244019},
        {"8024401AH", WUERR_BASE_HEX, 0x8024401A},
        {"C1900101", WUERR_BASE_HEX, 0xC1900101},
        {"c1900101", WUERR_BASE_HEX, 0xC1900101},
        {"7B", WUERR_BASE_HEX, 0x7B},
        {"0x0", WUERR_BASE_HEX, 0},
        {"0x643", WUERR_BASE_HEX, 0x643},
        {"0x00000643", WUERR_BASE_HEX, 0x643},
        {"0x0000000000000643", WUERR_BASE_HEX, 0x643},
        {"0xFFFFFFFF", WUERR_BASE_HEX, 0xFFFFFFFF},
        {"0xFFFFFFFF80244019", WUERR_BASE_HEX, 0x80244019},
        {"FFFFFFFF80244019", WUERR_BASE_HEX, 0x80244019},
        {"0xFFFFFFFF80000000", WUERR_BASE_HEX, 0x80000000},
        {"0x80244019L", WUERR_BASE_HEX, 0x80244019},
        {"0x80244019LL", WUERR_BASE_HEX, 0x80244019},
        {"0x80244019U", WUERR_BASE_HEX, 0x80244019},
        {"0x80244019ul", WUERR_BASE_HEX, 0x80244019},
        {"0x80244019uLL", WUERR_BASE_HEX, 0x80244019},
        {"8024401Al", WUERR_BASE_HEX, 0x8024401A},
        {"-2145107943", WUERR_BASE_DEC, 0x80244019},
        {"-2145107943L", WUERR_BASE_DEC, 0x80244019},
        {MINUS "2145107943", WUERR_BASE_DEC, 0x80244019},
        {HYPHEN "2145107943", WUERR_BASE_DEC, 0x80244019},
        {"-1", WUERR_BASE_DEC, 0xFFFFFFFF},
        {"-0", WUERR_BASE_DEC, 0},
        {"-2147483648", WUERR_BASE_DEC, 0x80000000},
        {"-4294967295", WUERR_BASE_DEC, 1},
        {"-4294967296", WUERR_BASE_DEC, 0},
        {"2149859353", WUERR_BASE_DEC, 0x80244019},
        {"2149859353u", WUERR_BASE_DEC, 0x80244019},
        {"4294967295", WUERR_BASE_DEC, 0xFFFFFFFF},
        {"18446744071564443673", WUERR_BASE_DEC, 0x80244019},
        {"0n2149859353", WUERR_BASE_DEC, 0x80244019},
        {"0N1603", WUERR_BASE_DEC, 0x643},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed = parse(cases[i].text, WUERR_BASE_ANY);
        if (parsed.status != WUERR_PARSED_NUMBER || parsed.count != 1 ||
            parsed.reading[0].base != cases[i].base ||
            parsed.reading[0].number != cases[i].code)
            fail_msg("%s: status %d, %u readings, first 0x%08X", cases[i].text,
                     (int)parsed.status, (unsigned)parsed.count,
                     (unsigned)parsed.reading[0].number);
    }
}

static void bare_digits_have_two_readings(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        wuerr_reading first, second;
    } cases[] = {
        {"1603",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 1603},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x1603}},
        {"3010",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 3010},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x3010}},
        {"80244019",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x80244019},
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 80244019}},
        {"00000643",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x643},
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 643}},
        {"12345678",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 12345678},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x12345678}},
        {"8024401",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 8024401},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x8024401}},
        {"0643",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 643},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x643}},
        {"1603L",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 1603},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x1603}},
        {"1603.",
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 1603},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x1603}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed = parse(cases[i].text, WUERR_BASE_ANY);
        if (parsed.status != WUERR_PARSED_NUMBER || !parsed.bare ||
            parsed.count != 2)
            fail_msg("%s has not two readings", cases[i].text);
        assert_int_equal(parsed.reading[0].base, cases[i].first.base);
        assert_int_equal(parsed.reading[0].number, cases[i].first.number);
        assert_int_equal(parsed.reading[1].base, cases[i].second.base);
        assert_int_equal(parsed.reading[1].number, cases[i].second.number);
    }
}

static void equal_readings_are_one(void **state)
{
    (void)state;
    static const char *const texts[] = {"0", "5", "9", "00", "007"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_parsed parsed = parse(texts[i], WUERR_BASE_ANY);
        assert_int_equal(parsed.status, WUERR_PARSED_NUMBER);
        assert_int_equal(parsed.count, 1);
    }
}

/* A base picks a reading of bare digits, and touches nothing else. */
static void a_base_forces_a_reading(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        wuerr_base base;
        wuerr_reading reading;
    } cases[] = {
        {"1603", WUERR_BASE_HEX, {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x1603}},
        {"1603", WUERR_BASE_DEC, {WUERR_BASE_DEC, WUERR_SPACE_CODE, 1603}},
        {"80244019",
         WUERR_BASE_HEX,
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x80244019}},
        {"80244019",
         WUERR_BASE_DEC,
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 80244019}},
        {"0x1603", WUERR_BASE_DEC, {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x1603}},
        {"7B", WUERR_BASE_DEC, {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x7B}},
        {"-2145107943",
         WUERR_BASE_HEX,
         {WUERR_BASE_DEC, WUERR_SPACE_CODE, 0x80244019}},
        {"0n1603", WUERR_BASE_HEX, {WUERR_BASE_DEC, WUERR_SPACE_CODE, 1603}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed = parse(cases[i].text, cases[i].base);
        if (parsed.status != WUERR_PARSED_NUMBER || parsed.count != 1)
            fail_msg("%s has not one reading", cases[i].text);
        assert_int_equal(parsed.reading[0].base, cases[i].reading.base);
        assert_int_equal(parsed.reading[0].number, cases[i].reading.number);
    }
}

static void what_stands_around_is_forgiven(void **state)
{
    (void)state;
    static const char *const texts[] = {
        " 0x80244019 ",        "\t0x80244019\r\n", "0x80244019.",
        "0x80244019,",         "0x80244019;",      "0x80244019:",
        "0x80244019)",         "0x80244019]",      "0x80244019>",
        "0x80244019!",         "'0x80244019'",     "\"0x80244019\"",
        "(0x80244019)",        "[0x80244019]",     "<0x80244019>",
        "([\"0x80244019\"]).", "{0x80244019}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_parsed parsed = parse(texts[i], WUERR_BASE_ANY);
        if (parsed.status != WUERR_PARSED_NUMBER ||
            parsed.reading[0].number != 0x80244019)
            fail_msg("'%s' is not read", texts[i]);
        assert_int_equal(parsed.length, 10);
        assert_memory_equal(parsed.text, "0x80244019", 10);
    }
}

static void what_is_not_a_number(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        wuerr_parse_status status;
    } cases[] = {
        {"WU_E_NO_USERTOKEN", WUERR_PARSED_NAME},
        {" (wu_e_no_usertoken), ", WUERR_PARSED_NAME},
        {"_x", WUERR_PARSED_NAME},
        {"x", WUERR_PARSED_NAME},
        {"h", WUERR_PARSED_NAME},
        {"L", WUERR_PARSED_NAME},
        {"XY", WUERR_PARSED_NAME},
        {"", WUERR_PARSED_MALFORMED},
        {" \t\r\n", WUERR_PARSED_MALFORMED},
        {"()", WUERR_PARSED_MALFORMED},
        {"-", WUERR_PARSED_MALFORMED},
        {"--5", WUERR_PARSED_MALFORMED},
        {"+5", WUERR_PARSED_MALFORMED},
        {"0x", WUERR_PARSED_MALFORMED},
        {"&H", WUERR_PARSED_MALFORMED},
        {"0n", WUERR_PARSED_MALFORMED},
        {"0xG", WUERR_PARSED_MALFORMED},
        {"0x8024401O", WUERR_PARSED_MALFORMED},
        {"0x-5", WUERR_PARSED_MALFORMED},
        {"-0x5", WUERR_PARSED_MALFORMED},
        {"-7B", WUERR_PARSED_MALFORMED},
        {"0n7B", WUERR_PARSED_MALFORMED},
        {"1.5", WUERR_PARSED_MALFORMED},
        {"80 24", WUERR_PARSED_MALFORMED},
        {"0x0x5", WUERR_PARSED_MALFORMED},
        {"WU-E", WUERR_PARSED_MALFORMED},
        {"caf\xC3\xA9", WUERR_PARSED_MALFORMED},
        {"\xFF\xFE", WUERR_PARSED_MALFORMED},
        {MINUS, WUERR_PARSED_MALFORMED},
        {"\xE2\x88", WUERR_PARSED_MALFORMED},
        {"0x100000000", WUERR_PARSED_TOO_LARGE},
        {"0xFFFFFFFF7FFFFFFF", WUERR_PARSED_TOO_LARGE},
        {"0xFFFFFFFE80244019", WUERR_PARSED_TOO_LARGE},
        {"4294967296", WUERR_PARSED_TOO_LARGE},
        {"-4294967297", WUERR_PARSED_TOO_LARGE},
        {"18446744073709551616", WUERR_PARSED_TOO_LARGE},
        {"123456789012345678901234567890", WUERR_PARSED_TOO_LARGE},
        {"-123456789012345678901234567890", WUERR_PARSED_TOO_LARGE},
        {"0x123456789012345678901234567890", WUERR_PARSED_TOO_LARGE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed = parse(cases[i].text, WUERR_BASE_ANY);
        if (parsed.status != cases[i].status)
            fail_msg("'%s': status %d, not %d", cases[i].text,
                     (int)parsed.status, (int)cases[i].status);
        assert_int_equal(parsed.count, 0);
    }
}

static void any_bytes_of_any_length_are_taken(void **state)
{
    (void)state;
    static char text[70000];
    wuerr_parsed absent = wuerr_parse(NULL, 0, WUERR_BASE_ANY);
    assert_int_equal(absent.status, WUERR_PARSED_MALFORMED);
    assert_int_equal(absent.length, 0);
    for (int byte = 0; byte < 256; byte++) {
        memset(text, byte, sizeof text);
        wuerr_parsed parsed = wuerr_parse(text, sizeof text, WUERR_BASE_ANY);
        assert_true(parsed.length <= sizeof text);
        assert_true(byte == '0' ? parsed.status == WUERR_PARSED_NUMBER
                                : parsed.status != WUERR_PARSED_NUMBER);
    }
    assert_int_equal(parse("0x5", WUERR_BASE_ANY).status, WUERR_PARSED_NUMBER);
    assert_int_equal(wuerr_parse("0x5\0", 4, WUERR_BASE_ANY).status,
                     WUERR_PARSED_MALFORMED);
    assert_int_equal(wuerr_parse("0x5zzz", 3, WUERR_BASE_ANY).status,
                     WUERR_PARSED_NUMBER);
}

static void two_numbers_are_a_pair(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        wuerr_reading first, second;
    } cases[] = {
        {"0xC1900101 - 0x20017",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0xC1900101},
         {WUERR_BASE_HEX, WUERR_SPACE_SETUP_EXTEND, 0x20017}},
        {"0xC1900101-0x20017",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0xC1900101},
         {WUERR_BASE_HEX, WUERR_SPACE_SETUP_EXTEND, 0x20017}},
        {" (C1900101 - 0x40001). ",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0xC1900101},
         {WUERR_BASE_HEX, WUERR_SPACE_SETUP_EXTEND, 0x40001}},
        {"0x80244019 - 0xFFFFFFFF",
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0x80244019},
         {WUERR_BASE_HEX, WUERR_SPACE_CODE, 0xFFFFFFFF}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed = parse(cases[i].text, WUERR_BASE_ANY);
        const wuerr_reading *wanted[] = {&cases[i].first, &cases[i].second};
        assert_int_equal(parsed.status, WUERR_PARSED_PAIR);
        assert_int_equal(parsed.count, 2);
        for (size_t j = 0; j < 2; j++) {
            assert_int_equal(parsed.reading[j].base, wanted[j]->base);
            assert_int_equal(parsed.reading[j].space, wanted[j]->space);
            assert_int_equal(parsed.reading[j].number, wanted[j]->number);
        }
    }
}

/* Two texts are a pair only if they can be nothing else. */
static void two_texts_may_be_a_pair(void **state)
{
    (void)state;
    static const struct {
        const char *first, *second;
        bool pair;
    } cases[] = {
        {"0xC1900101", "0x20017", true},
        {"C1900101,", "0x20017.", true},
        {"0xC1800118", "0x20017", true},
        {"0x80244019", "0x20017", false}, /* no result of Setup */
        {"0xC1900101", "0x80244019", false},
        {"0xC1900101", "0x00040001", false}, /* a code of its own */
        {"0xC1900101", "0x99999", true},     /* without published names */
        {"0xC1900101", "0x9999", false},
        {"0xC1900101", "0x100000", false},
        {"0xC1900101", "nope", false},
        {"nope", "0x20017", false},
        {"", "", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_parsed parsed =
            wuerr_parse_two(cases[i].first, strlen(cases[i].first),
                            cases[i].second, strlen(cases[i].second));
        if (parsed.status !=
            (cases[i].pair ? WUERR_PARSED_PAIR : WUERR_PARSED_MALFORMED))
            fail_msg("%s %s: status %d", cases[i].first, cases[i].second,
                     (int)parsed.status);
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(plain_forms_have_one_reading),
    cmocka_unit_test(bare_digits_have_two_readings),
    cmocka_unit_test(equal_readings_are_one),
    cmocka_unit_test(a_base_forces_a_reading),
    cmocka_unit_test(what_stands_around_is_forgiven),
    cmocka_unit_test(what_is_not_a_number),
    cmocka_unit_test(two_numbers_are_a_pair),
    cmocka_unit_test(two_texts_may_be_a_pair),
    cmocka_unit_test(any_bytes_of_any_length_are_taken),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
