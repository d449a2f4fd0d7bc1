/* A code taken apart, known or not, and the second number of Windows Setup. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

#define NONE WUERR_INNER_NONE
#define WIN32 WUERR_INNER_WIN32
#define HTTP WUERR_INNER_HTTP
#define NTSTATUS WUERR_INNER_NTSTATUS
#define SETUPAPI WUERR_INNER_SETUPAPI
#define ESE WUERR_INNER_ESE

static void parts_of_a_code(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        bool failure, customer;
        unsigned facility, status;
        wuerr_inner inner;
        uint32_t inner_code;
    } cases[] = {
        {0x80244019, true, false, 36, 0x4019, NONE, 0},
        {0x00240006, false, false, 36, 6, NONE, 0},
        {0x8024ABCD, true, false, 36, 0xABCD, NONE, 0},
        {0x00000000, false, false, 0, 0, NONE, 0},
        {0x00000643, true, false, 7, 0x643, NONE, 0},
        {0x0000FFFF, true, false, 7, 0xFFFF, NONE, 0},
        {0x00010000, false, false, 1, 0, NONE, 0},
        {0x80070643, true, false, 7, 0x643, WIN32, 0x643},
        {0x80070000, true, false, 7, 0, NONE, 0},
        {0x00070643, false, false, 7, 0x643, NONE, 0},
        {0xC0070005, true, false, 7, 5, WIN32, 5},
        {0x80190194, true, false, 25, 404, HTTP, 404},
        {0x80190063, true, false, 25, 99, NONE, 0},
        {0x80190064, true, false, 25, 100, HTTP, 100},
        {0x80190257, true, false, 25, 599, HTTP, 599},
        {0x80190258, true, false, 25, 600, NONE, 0},
        {0xD0000022, true, false, 0, 0x22, NTSTATUS, 0xC0000022},
        {0x90000005, true, false, 0, 5, NONE, 0}, /* that is no failure */
        {0x10000000, false, false, 0, 0, NONE, 0},
        {0xF0000000, true, true, 0, 0, NONE, 0},
        {0xDFFFFFFF, true, false, 0xFFF, 0xFFFF, NTSTATUS, 0xCFFFFFFF},
        {0xA0001234, true, true, 0, 0x1234, NONE, 0},
        {0xE0000203, true, true, 0, 0x203, NONE, 0},
        {0x87D00215, true, false, 0x7D0, 0x215, NONE, 0},
        {0xFFFFFFFF, true, true, 0xFFF, 0xFFFF, NONE, 0},
        {0x800106A3, true, false, 1, 0x6A3, NONE, 0},
        {0x800106A4, true, false, 1, 0x6A4, WIN32, 1700},
        {0x800107CF, true, false, 1, 0x7CF, WIN32, 1999},
        {0x800107D0, true, false, 1, 0x7D0, NONE, 0},
        {0x80192EDF, true, false, 25, 0x2EDF, NONE, 0},
        {0x80192EE0, true, false, 25, 0x2EE0, WIN32, 12000},
        {0x80192FFF, true, false, 25, 0x2FFF, WIN32, 0x2FFF},
        {0x80193000, true, false, 25, 0x3000, NONE, 0},
        {0xCAA82EDF, true, false, 0xAA8, 0x2EDF, NONE, 0},
        {0xCAA82EE0, true, false, 0xAA8, 0x2EE0, WIN32, 12000},
        {0xCAA82FFF, true, false, 0xAA8, 0x2FFF, WIN32, 0x2FFF},
        {0xCAA83000, true, false, 0xAA8, 0x3000, NONE, 0},
        {0xCAA30063, true, false, 0xAA3, 99, NONE, 0},
        {0xCAA30064, true, false, 0xAA3, 100, HTTP, 100},
        {0xCAA30257, true, false, 0xAA3, 599, HTTP, 599},
        {0xCAA30258, true, false, 0xAA3, 600, NONE, 0},
        {0xC0070000, true, false, 7, 0, NONE, 0},
        {0xC007FFFF, true, false, 7, 0xFFFF, WIN32, 0xFFFF},
        {0x800EFFFF, true, false, 14, 0xFFFF, NONE, 0},
        {0x800F0000, true, false, 15, 0, SETUPAPI, 0xE0000000},
        {0x800FFFFF, true, false, 15, 0xFFFF, SETUPAPI, 0xE000FFFF},
        {0x8E5E0000, true, false, 0xE5E, 0, NONE, 0},
        {0x8E5E0001, true, false, 0xE5E, 1, ESE, 0xC8000001},
        {0x8E5EFFFF, true, false, 0xE5E, 0xFFFF, ESE, 0xC800FFFF},
        {0x8E5F0000, true, false, 0xE5F, 0, NONE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_anatomy anatomy = wuerr_decode(cases[i].code);
        if (anatomy.failure != cases[i].failure ||
            anatomy.customer != cases[i].customer ||
            anatomy.facility != cases[i].facility ||
            anatomy.status != cases[i].status ||
            anatomy.inner != cases[i].inner ||
            (anatomy.inner != NONE &&
             anatomy.inner_code != cases[i].inner_code))
            fail_msg("0x%08X: failure %d, customer %d, facility %u, status "
                     "0x%04X, inner %d 0x%08X",
                     (unsigned)cases[i].code, anatomy.failure, anatomy.customer,
                     anatomy.facility, anatomy.status, (int)anatomy.inner,
                     (unsigned)anatomy.inner_code);
    }
}

static void facilities_have_names(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        const char *facility;
    } cases[] = {
        {0x80004005, "FACILITY_NULL"},
        {0x80070005, "FACILITY_WIN32"},
        {0x00000005, "FACILITY_WIN32"},
        {0x80190194, "FACILITY_HTTP"},
        {0x80200010, "FACILITY_BACKGROUNDCOPY"},
        {0x80244019, "FACILITY_WINDOWSUPDATE"},
        {0x80D02002, "FACILITY_DELIVERY_OPTIMIZATION"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(wuerr_decode(cases[i].code).facility_name,
                            cases[i].facility);
    assert_null(wuerr_decode(0x8FFF0000).facility_name);
}

static void components_own_ranges(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        const char *word; /* in the name of the component; NULL for none */
    } cases[] = {
        {0x80244019, "protocol talker"},
        {0x80244000, "protocol talker"},
        {0x80244FFF, "protocol talker"},
        {0x80243FFF, "user interface"},
        {0x80245000, "redirector"},
        {0x802450FF, "redirector"},
        {0x80246005, "download manager"},
        {0x80248FFF, "data store"},
        {0x80249000, "inventory"},
        {0x8024CFFF, "drivers"},
        {0x8024FFFF, "reporter"},
        {0x80200010, "BITS"},
        {0xC1900101, "Windows Setup"},
        {0x80247FFE, NULL},
        {0x00000643, NULL},
        {0xFFFFFFFF, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *component = wuerr_decode(cases[i].code).component;
        if (cases[i].word == NULL
                ? component != NULL
                : component == NULL || strstr(component, cases[i].word) == NULL)
            fail_msg("0x%08X is of %s", (unsigned)cases[i].code,
                     component == NULL ? "nobody" : component);
    }
}

static void second_numbers_of_setup(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        const char *phase, *operation; /* words that stand in them */
    } cases[] = {
        {0x00020017, "SafeOS", "boot"},
        {0x00030018, "first boot", ""},
        {0x0003000D, "first boot", "migrat"},
        {0x0004000D, "OOBE", "migrat"},
        {0x00010000, "downlevel", "unknown"},
        {0x00050000, "uninstall", "unknown"},
        {0x00060015, "without a published name", "file"},
        {0x00020099, "SafeOS", "unknown"},
        {0x000F0099, "without a published name", "unknown"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wuerr_entry entry;
        assert_true(
            wuerr_resolve(WUERR_SPACE_SETUP_EXTEND, cases[i].code, 0, &entry));
        assert_int_equal(entry.space, WUERR_SPACE_SETUP_EXTEND);
        assert_non_null(strstr(entry.description, cases[i].phase));
        assert_non_null(strstr(entry.description, cases[i].operation));
        assert_int_equal(entry.kind, WUERR_CLASS_SETUP);
        assert_false(wuerr_resolve(WUERR_SPACE_CODE, cases[i].code, 0, &entry));
    }
}

static void other_numbers_are_not_setups(void **state)
{
    (void)state;
    static const uint32_t codes[] = {0,          0x17,       0x643,
                                     0x0000FFFF, 0x00100000, 0x80244019,
                                     0xC1900101, 0xFFFFFFFF};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        wuerr_entry entry = {.name = "untouched"};
        assert_false(
            wuerr_resolve(WUERR_SPACE_SETUP_EXTEND, codes[i], 0, &entry));
        assert_string_equal(entry.name, "untouched");
    }
}

static void what_stands_for_a_row(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        const char *owner;
    } cases[] = {
        {0x8024ABCD, "Windows Update: Automatic Updates"},
        {0x8035ABCD, "FACILITY_USERMODE_HYPERVISOR"},
        {0xA035ABCD, NULL}, /* not Microsoft's */
        {0x8000ABCD, NULL}, /* facility 0 owns nothing */
        {0x8FFFABCD, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *owner = cases[i].owner;
        wuerr_entry entry = wuerr_unknown(cases[i].code);
        assert_int_equal(entry.code, cases[i].code);
        assert_null(entry.name);
        assert_int_equal(entry.kind, WUERR_CLASS_NONE);
        assert_null(wuerr_table_name(entry.table));
        assert_int_equal(entry.sentence_length,
                         owner == NULL ? 0 : strlen(owner));
        if (owner == NULL)
            assert_null(entry.description);
        else
            assert_string_equal(entry.description, owner);
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(what_stands_for_a_row),
    cmocka_unit_test(parts_of_a_code),
    cmocka_unit_test(facilities_have_names),
    cmocka_unit_test(components_own_ranges),
    cmocka_unit_test(second_numbers_of_setup),
    cmocka_unit_test(other_numbers_are_not_setups),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
