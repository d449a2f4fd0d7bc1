/* A code to the rows that tell its meaning, directly or by unwrapping. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <wuerr.h>

enum { HRESULT_OF_WIN32 = 0x8007, STATUS_OF_WIN32 = 0xC007 };

/* The next row of a code from `*index` on; false if there is no more. */
static bool next_code(size_t *index, wuerr_entry *entry)
{
    while (wuerr_at((*index)++, entry))
        if (entry->space == WUERR_SPACE_CODE)
            return true;
    return false;
}

static bool has_row(uint32_t code)
{
    wuerr_entry entry;
    return wuerr_find_code(WUERR_SPACE_CODE, code, 0, &entry);
}

static void must_resolve(uint32_t code, size_t nth, uint32_t row, wuerr_via via)
{
    wuerr_entry found = {.code = 0};
    if (!wuerr_resolve(WUERR_SPACE_CODE, code, nth, &found) ||
        found.code != row || found.via != via)
        fail_msg("0x%08X, answer %u: row 0x%08X via %d, not 0x%08X via %d",
                 (unsigned)code, (unsigned)nth, (unsigned)found.code,
                 (int)found.via, (unsigned)row, (int)via);
}

/* The same, at any place of the answers. */
static void must_reach(uint32_t code, uint32_t row, wuerr_via via)
{
    wuerr_entry found;
    for (size_t nth = 0; wuerr_resolve(WUERR_SPACE_CODE, code, nth, &found);
         nth++)
        if (found.code == row && found.via == via)
            return;
    fail_msg("0x%08X does not lead to 0x%08X", (unsigned)code, (unsigned)row);
}

static void fixed_cases(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        size_t nth;
        uint32_t row;
        wuerr_via via;
    } cases[] = {
        {0x80244019, 0, 0x80244019, WUERR_VIA_CODE},
        {0x00000643, 0, 0x00000643, WUERR_VIA_CODE},
        {0x80070643, 0, 0x00000643, WUERR_VIA_WIN32},
        {0xC0070643, 0, 0x00000643, WUERR_VIA_WIN32},
        {0xD0070643, 0, 0x00000643, WUERR_VIA_WIN32},
        {0x8007041D, 0, 0x8007041D, WUERR_VIA_CODE},
        {0x8007041D, 1, 0x0000041D, WUERR_VIA_WIN32},
        {0x0000041D, 0, 0x0000041D, WUERR_VIA_CODE},
        {0x0000041D, 1, 0x8007041D, WUERR_VIA_HRESULT},
        {0x80190194, 0, 0x80190194, WUERR_VIA_CODE},
        {0x00190194, 0, 0x80190194, WUERR_VIA_HTTP},
        {0x00000000, 0, 0x00000000, WUERR_VIA_CODE},
        {0x800106BA, 0, 0x000006BA, WUERR_VIA_WIN32}, /* RPC, 1722 */
        {0x80192EE7, 0, 0x00002EE7, WUERR_VIA_WIN32}, /* WinINet, 12007 */
        {0xCAA82EE7, 0, 0xCAA82EE7, WUERR_VIA_CODE},  /* with a row */
        {0xCAA82EFF, 0, 0x00002EFF, WUERR_VIA_WIN32},
        {0xCAA82EFF, 1, 0xCAA82EFF, WUERR_VIA_CODE}, /* a name alone */
        {0x80070003, 0, 0x00000003, WUERR_VIA_WIN32},
        {0x80070003, 1, 0x80070003, WUERR_VIA_CODE},
        {0x801901AD, 0, 429, WUERR_VIA_HTTP},
        {0xCAA301AD, 0, 429, WUERR_VIA_HTTP},
        {0xCAA30194, 0, 0x80190194, WUERR_VIA_HTTP},
        {0x800F0203, 0, 0x800F0203, WUERR_VIA_CODE},
        {0x800F0201, 0, 0xE0000201, WUERR_VIA_SETUPAPI},
        {0x8E5E0713, 0, 0xC8000713, WUERR_VIA_ESE}, /* -1811 */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        must_resolve(cases[i].code, cases[i].nth, cases[i].row, cases[i].via);
}

static void unknown_codes_touch_nothing(void **state)
{
    (void)state;
    static const uint32_t codes[] = {0x8024ABCD, 0x8007FFFE, 0x80070000,
                                     0x0000FFFE, 0xDFFFFFFF, 0xFFFFFFFF,
                                     0x10000000, 0x90000005, 0xF0000000};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        wuerr_entry found = {.code = 42, .via = WUERR_VIA_HTTP};
        assert_false(wuerr_resolve(WUERR_SPACE_CODE, codes[i], 0, &found));
        assert_int_equal(found.code, 42);
        assert_int_equal(found.via, WUERR_VIA_HTTP);
    }
}

static void every_described_row_answers_its_own_code_first(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; next_code(&i, &entry);)
        if (entry.description != NULL)
            must_resolve(entry.code, 0, entry.code, WUERR_VIA_CODE);
        else if (entry.code >= 0x10000)
            must_reach(entry.code, entry.code, WUERR_VIA_CODE);
}

static void names_alone_come_behind_descriptions(void **state)
{
    (void)state;
    wuerr_entry entry, found;
    for (size_t i = 0; next_code(&i, &entry);) {
        bool described = true;
        for (size_t nth = 0;
             wuerr_resolve(WUERR_SPACE_CODE, entry.code, nth, &found); nth++) {
            assert_true(described || found.description == NULL);
            described = found.description != NULL;
        }
    }
}

static void every_win32_code_answers_its_hresult(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; next_code(&i, &entry);)
        if (entry.code > 0 && entry.code < 0x10000 &&
            wuerr_find_code(WUERR_SPACE_CODE, entry.code, 0, &entry))
            must_reach((uint32_t)HRESULT_OF_WIN32 << 16 | entry.code,
                       entry.code, WUERR_VIA_WIN32);
}

static void every_wrapped_win32_code_answers_the_plain_one(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; next_code(&i, &entry);)
        if (entry.code >> 16 == HRESULT_OF_WIN32 && (entry.code & 0xFFFF) != 0)
            must_reach(entry.code & 0xFFFF, entry.code, WUERR_VIA_HRESULT);
}

static void every_failing_ntstatus_answers_its_hresult(void **state)
{
    (void)state;
    const uint32_t bit = UINT32_C(1) << 28;
    wuerr_entry entry;
    for (size_t i = 0; next_code(&i, &entry);)
        if (entry.code >> 28 == 0xC && !has_row(entry.code | bit))
            must_resolve(entry.code | bit, 0, entry.code, WUERR_VIA_NTSTATUS);
}

/* Also that asking on and on comes to an end. */
static void no_row_answers_twice(void **state)
{
    (void)state;
    static const uint32_t wraps[] = {0, 0x80070000, 0xC0070000, 0xD0070000,
                                     0x10000000};
    enum { ANSWERS = 8 };
    wuerr_entry entry;
    for (size_t i = 0; next_code(&i, &entry);)
        for (size_t j = 0; j < sizeof wraps / sizeof *wraps; j++) {
            wuerr_entry found[ANSWERS];
            size_t count = 0;
            while (count < ANSWERS &&
                   wuerr_resolve(WUERR_SPACE_CODE, entry.code | wraps[j], count,
                                 &found[count]))
                count++;
            assert_true(count < ANSWERS);
            for (size_t a = 1; a < count; a++)
                for (size_t b = 0; b < a; b++)
                    assert_true(found[a].code != found[b].code ||
                                found[a].name != found[b].name);
        }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(fixed_cases),
    cmocka_unit_test(unknown_codes_touch_nothing),
    cmocka_unit_test(every_described_row_answers_its_own_code_first),
    cmocka_unit_test(names_alone_come_behind_descriptions),
    cmocka_unit_test(every_win32_code_answers_its_hresult),
    cmocka_unit_test(every_wrapped_win32_code_answers_the_plain_one),
    cmocka_unit_test(every_failing_ntstatus_answers_its_hresult),
    cmocka_unit_test(no_row_answers_twice),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
