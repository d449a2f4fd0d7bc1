/* The table as a whole: its order, and that every row is whole and found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

static void rows_ascend_by_space_and_code(void **state)
{
    (void)state;
    wuerr_entry before;
    wuerr_entry entry;
    assert_true(wuerr_at(0, &before));
    for (size_t i = 1; wuerr_at(i, &entry); i++) {
        bool shared = entry.space == before.space && entry.code == before.code;
        if (entry.space < before.space ||
            (entry.space == before.space && entry.code < before.code))
            fail_msg("0x%08X stands behind 0x%08X", (unsigned)entry.code,
                     (unsigned)before.code);
        /* The row with more to say comes first. */
        assert_true(!shared || before.description != NULL ||
                    entry.description == NULL);
        before = entry;
    }
}

static void count_is_the_number_of_rows(void **state)
{
    (void)state;
    wuerr_entry entry;
    size_t count = 0;
    while (wuerr_at(count, &entry))
        count++;
    assert_int_equal(count, wuerr_count());
    assert_true(count >= 17000);
}

static void past_the_last_row_nothing_is_touched(void **state)
{
    (void)state;
    const size_t past[] = {wuerr_count(), wuerr_count() + 1, SIZE_MAX};
    for (size_t i = 0; i < sizeof past / sizeof *past; i++) {
        wuerr_entry entry = {.code = 0x12345678, .name = "untouched"};
        assert_false(wuerr_at(past[i], &entry));
        assert_int_equal(entry.code, 0x12345678);
        assert_string_equal(entry.name, "untouched");
    }
}

static void every_row_is_found_by_its_code(void **state)
{
    (void)state;
    wuerr_entry before = {.space = WUERR_SPACES};
    wuerr_entry entry;
    size_t nth = 0;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        wuerr_entry found;
        bool shared = entry.space == before.space && entry.code == before.code;
        nth = shared ? nth + 1 : 0;
        assert_true(wuerr_find_code(entry.space, entry.code, nth, &found));
        assert_int_equal(found.space, entry.space);
        assert_int_equal(found.code, entry.code);
        assert_true(found.name == entry.name &&
                    found.description == entry.description);
        before = entry;
    }
}

/* Whether a number is a misprint, a second copy of a row: its name leads to the
   row that was meant. */
static bool is_misprint(const wuerr_entry *entry)
{
    return entry->space == WUERR_SPACE_CODE && entry->code == 0x08024200;
}

/* Whether a name leads to a code in the given way. */
static bool leads_to(const char *name, size_t length, uint32_t code,
                     wuerr_via via)
{
    wuerr_entry found;
    for (size_t nth = 0; wuerr_find_name(name, length, nth, &found); nth++)
        if (found.code == code)
            return found.via == via;
    return false;
}

static void must_lead_to(const char *name, size_t length, uint32_t code,
                         wuerr_via via)
{
    char other_case[WUERR_NAME_LIMIT];
    assert_in_range(length, 1, WUERR_NAME_LIMIT);
    for (size_t i = 0; i < length; i++) {
        bool letter = (name[i] >= 'A' && name[i] <= 'Z') ||
                      (name[i] >= 'a' && name[i] <= 'z');
        other_case[i] = (char)(letter ? name[i] ^ 0x20 : name[i]);
    }
    if (!leads_to(name, length, code, via) ||
        !leads_to(other_case, length, code, via))
        fail_msg("%.*s does not lead to 0x%08X", (int)length, name,
                 (unsigned)code);
}

static void every_row_is_found_by_its_names(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        if (is_misprint(&entry))
            continue;
        if (entry.name != NULL)
            must_lead_to(entry.name, strlen(entry.name), entry.code,
                         WUERR_VIA_NAME);
        const char *alias = entry.aliases;
        while (alias != NULL && *alias != '\0') {
            size_t length = strcspn(alias, " ");
            must_lead_to(alias, length, entry.code, WUERR_VIA_ALIAS);
            alias += length + (alias[length] == ' ');
        }
    }
}

static void a_first_sentence_is_the_first_sentence(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        const char *text = entry.description;
        size_t length = entry.sentence_length;
        if (text == NULL) {
            assert_int_equal(length, 0);
            assert_non_null(entry.name);
            continue;
        }
        assert_in_range(length, 1, WUERR_SENTENCE_LIMIT);
        assert_true(length <= strlen(text));
        if (text[length] != '\0' &&
            (text[length] != ' ' || strchr(".!?", text[length - 1]) == NULL))
            fail_msg("0x%08X: not a sentence: %.*s", (unsigned)entry.code,
                     (int)length, text);
    }
}

static void absent_texts_are_null_and_not_empty(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        const char *const texts[] = {entry.name, entry.fix, entry.note,
                                     entry.aliases, entry.description};
        for (size_t j = 0; j < sizeof texts / sizeof *texts; j++)
            assert_true(texts[j] == NULL || *texts[j] != '\0');
    }
}

static void every_row_has_a_table_and_a_class(void **state)
{
    (void)state;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        assert_non_null(wuerr_table_name(entry.table));
        assert_true((size_t)entry.kind <= WUERR_CLASSES);
        assert_int_equal(entry.kind == WUERR_CLASS_NONE,
                         entry.description == NULL);
        assert_int_equal(entry.via, WUERR_VIA_CODE);
    }
}

/* What is put together of parts is found, but is not counted. */
static void the_last_space_is_not_counted(void **state)
{
    (void)state;
    wuerr_entry entry;
    assert_true(wuerr_at(wuerr_count() - 1, &entry));
    assert_int_equal(entry.space, WUERR_SPACE_BUG_CHECK);
    assert_true(wuerr_find_code(WUERR_SPACE_SETUP_EXTEND, 0x20017, 0, &entry));
}

static void tables_have_names_of_their_own(void **state)
{
    (void)state;
    size_t count = 0;
    for (; wuerr_table_name(count) != NULL; count++)
        for (size_t i = 0; i < count; i++)
            assert_string_not_equal(wuerr_table_name(i),
                                    wuerr_table_name(count));
    assert_in_range(count, 3, WUERR_TABLE_LIMIT);
    assert_null(wuerr_table_name(SIZE_MAX));
}

static void classes_have_the_names_of_the_contract(void **state)
{
    (void)state;
    static const char *const names[WUERR_CLASSES] = {
        "success", "reboot",  "benign", "cancelled", "retry",
        "network", "server",  "policy", "access",    "service",
        "storage", "corrupt", "setup",  "request",   "internal"};
    for (size_t i = 0; i < WUERR_CLASSES; i++)
        assert_string_equal(wuerr_class_name(i), names[i]);
    assert_null(wuerr_class_name(WUERR_CLASSES));
    assert_null(wuerr_class_name(SIZE_MAX));
}

static void spaces_have_the_names_of_the_contract(void **state)
{
    (void)state;
    static const char *const names[WUERR_SPACES] = {
        "code",          "installer-message", "device-problem", "configret",
        "update-result", "http-status",       "bug-check",      "setup-extend"};
    for (size_t i = 0; i < WUERR_SPACES; i++) {
        assert_string_equal(wuerr_space_name(i), names[i]);
        assert_non_null(wuerr_space_title(i));
    }
    assert_null(wuerr_space_name(WUERR_SPACES));
    assert_null(wuerr_space_title(SIZE_MAX));
}

static void numbers_are_written_as_their_space_does(void **state)
{
    (void)state;
    char text[WUERR_NUMBER_SIZE];
    wuerr_write_number(WUERR_SPACE_CODE, 0x643, text);
    assert_string_equal(text, "0x00000643");
    wuerr_write_number(WUERR_SPACE_SETUP_EXTEND, 0x20017, text);
    assert_string_equal(text, "0x00020017");
    wuerr_write_number(WUERR_SPACE_INSTALLER_MESSAGE, 1722, text);
    assert_string_equal(text, "1722");
    wuerr_write_number(WUERR_SPACE_HTTP_STATUS, 999999999, text);
    assert_string_equal(text, "999999999");
}

static void the_version_is_three_numbers(void **state)
{
    (void)state;
    const char *s = wuerr_version();
    for (int part = 0; part < 3; part++) {
        size_t digits = strspn(s, "0123456789");
        assert_true(digits > 0);
        s += digits;
        assert_int_equal(*s, part < 2 ? '.' : '\0');
        s += part < 2;
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(rows_ascend_by_space_and_code),
    cmocka_unit_test(count_is_the_number_of_rows),
    cmocka_unit_test(past_the_last_row_nothing_is_touched),
    cmocka_unit_test(every_row_is_found_by_its_code),
    cmocka_unit_test(every_row_is_found_by_its_names),
    cmocka_unit_test(a_first_sentence_is_the_first_sentence),
    cmocka_unit_test(absent_texts_are_null_and_not_empty),
    cmocka_unit_test(every_row_has_a_table_and_a_class),
    cmocka_unit_test(the_last_space_is_not_counted),
    cmocka_unit_test(tables_have_names_of_their_own),
    cmocka_unit_test(classes_have_the_names_of_the_contract),
    cmocka_unit_test(spaces_have_the_names_of_the_contract),
    cmocka_unit_test(numbers_are_written_as_their_space_does),
    cmocka_unit_test(the_version_is_three_numbers),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
