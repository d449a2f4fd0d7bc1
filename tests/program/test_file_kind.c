/* Which first bytes are no text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "file_kind.h"

/* The kind of bytes at a place, among others of one value. */
static const char *kind_at(size_t place, const char *bytes, size_t length,
                           int others)
{
    unsigned char head[FILE_HEAD];
    memset(head, others, sizeof head);
    memcpy(head + place, bytes, length);
    return find_file_kind(head, sizeof head).name;
}

#define KIND(place, bytes) kind_at(place, bytes, sizeof(bytes) - 1, 0)

static void signatures(void **state)
{
    (void)state;
    assert_string_equal(KIND(0, "\x1F\x8B\x08"), "a gzip file");
    assert_string_equal(KIND(0, "PK\3\4"), "a zip file");
    assert_string_equal(KIND(0, "MSCF"), "a cabinet file");
    assert_string_equal(KIND(0, "ElfFile"), "an event log");
    assert_string_equal(KIND(0, "BZh91AY&SY"), "a bzip2 file");
    assert_string_equal(KIND(4, "\xEF\xCD\xAB\x89"), "a database of ESE");
    assert_string_equal(KIND(0, "%PDF-1.4"), "a PDF document");
    assert_null(KIND(0, "PK\3"));
    assert_null(KIND(0, "2023-05-22 PK\3\4"));
}

static void traces_and_programs(void **state)
{
    (void)state;
    unsigned char trace[FILE_HEAD] = {[1] = 0x10, [74] = 2, [75] = 0xC0};
    assert_string_equal(find_file_kind(trace, sizeof trace).name,
                        "an event trace");
    assert_null(find_file_kind(trace, sizeof trace - 1).name);
    trace[74] = 1;
    assert_non_null(find_file_kind(trace, sizeof trace).name);
    trace[74] = 3;
    assert_null(find_file_kind(trace, sizeof trace).name);
    trace[74] = 2;
    trace[75] = 0;
    assert_null(find_file_kind(trace, sizeof trace).name);
    trace[75] = 0xC0;
    trace[0] = 1; /* no round size */
    assert_null(find_file_kind(trace, sizeof trace).name);
    trace[0] = trace[1] = 0;
    assert_null(find_file_kind(trace, sizeof trace).name);
    unsigned char program[64] = {'M', 'Z', [60] = 0x80};
    assert_string_equal(find_file_kind(program, sizeof program).name,
                        "a program");
    assert_null(find_file_kind(program, sizeof program - 1).name);
    program[62] = 1; /* too far */
    assert_null(find_file_kind(program, sizeof program).name);
    program[60] = program[62] = 0;
    assert_null(find_file_kind(program, sizeof program).name);
    memset(program + 2, 'x', sizeof program - 2);
    assert_null(find_file_kind(program, sizeof program).name);
}

static void text_is_none(void **state)
{
    (void)state;
    assert_null(find_file_kind(NULL, 0).name);
    static const unsigned char log[FILE_HEAD] = "2023/05/22 08:10:12.9012243";
    for (size_t length = 0; length <= sizeof log; length++)
        assert_null(find_file_kind(log, length).name);
    static const unsigned char zeros[FILE_HEAD];
    assert_null(find_file_kind(zeros, sizeof zeros).name);
}

/* Whether a text is taken for the beginning of what is no text. */
static bool may_become(const char *head, size_t length)
{
    return may_become_kind((const unsigned char *)head, length);
}

#define MAY_BECOME(head) may_become(head, sizeof(head) - 1)

static void first_bytes_are_waited_for(void **state)
{
    (void)state;
    assert_true(MAY_BECOME(""));
    assert_true(MAY_BECOME("\x1F"));
    assert_true(MAY_BECOME("x")); /* four bytes before a signature */
    assert_true(MAY_BECOME("four"));
    assert_true(MAY_BECOME("\x89PNG\r\n"));
    assert_true(MAY_BECOME("BZh91AY&S"));
    assert_true(MAY_BECOME("%PDF"));
    assert_true(MAY_BECOME("four\xEF\xCD\xAB"));
    assert_true(MAY_BECOME("MZ\x90\0\n"));
    assert_true(MAY_BECOME("\0\4\0\0\n"));
    assert_true(MAY_BECOME("\0\0\0\1\n"));
    unsigned char head[FILE_HEAD] = {'M', 'Z'};
    assert_true(may_become_kind(head, 63));
    assert_false(may_become_kind(head, 64));
    memcpy(head, "\0\4\0", 3);
    assert_true(may_become_kind(head, FILE_HEAD - 1));
    assert_false(may_become_kind(head, FILE_HEAD));
}

/* Also what a kind has been told by. */
static void text_is_not_waited_for(void **state)
{
    (void)state;
    assert_false(MAY_BECOME("\n"));
    assert_false(MAY_BECOME("PK\n"));
    assert_false(MAY_BECOME("MZ \n"));
    assert_false(MAY_BECOME("\0\0\0\n"));
    assert_false(MAY_BECOME("text\n"));
    assert_false(MAY_BECOME("MZ 5\n"));
    assert_false(MAY_BECOME("\0\0\0\0\n"));
    assert_false(MAY_BECOME("\0\4\0\2\n"));
    assert_false(MAY_BECOME("\1\4\0\0\n"));
    assert_false(MAY_BECOME("PK\3\4\n"));
    assert_false(MAY_BECOME("BZh91AY&SY"));
}

static void a_zero_at_its_beginning_makes_it_binary(void **state)
{
    (void)state;
    char text[FILE_HEAD + 1];
    memset(text, 'x', sizeof text);
    assert_false(begins_binary(text, sizeof text));
    text[FILE_HEAD] = '\0';
    assert_false(begins_binary(text, sizeof text));
    text[FILE_HEAD - 1] = '\0';
    assert_true(begins_binary(text, sizeof text));
    assert_true(begins_binary(text, FILE_HEAD));
    assert_false(begins_binary(text, FILE_HEAD - 1));
    assert_false(begins_binary(text, 0));
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(signatures),
    cmocka_unit_test(traces_and_programs),
    cmocka_unit_test(text_is_none),
    cmocka_unit_test(first_bytes_are_waited_for),
    cmocka_unit_test(text_is_not_waited_for),
    cmocka_unit_test(a_zero_at_its_beginning_makes_it_binary),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
