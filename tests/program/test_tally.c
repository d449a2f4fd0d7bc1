/* A tally: what is counted together, and what happens when it is full. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <modes.h>
#include <output.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <summary.h>
#include <tally.h>

/* Memory gives out behind so many calls; the names are the linker's. */
static int calls_left = INT32_MAX;

void *__wrap_calloc(size_t count, size_t size);
void *__real_calloc(size_t count, size_t size);

void *__wrap_calloc(size_t count, size_t size)
{
    errno = ENOMEM;
    return calls_left-- > 0 ? __real_calloc(count, size) : NULL;
}

static const struct wanted all = ALL_WANTED;

/* Counts a log, which has no context around it but line feeds. */
static void count_text(struct tally *tally, const char *log)
{
    char text[1024];
    size_t length = strlen(log);
    assert_true(INPUT_CONTEXT + length < sizeof text);
    memset(text, '\n', INPUT_CONTEXT);
    memcpy(text + INPUT_CONTEXT, log, length);
    struct slice slice = {text, INPUT_CONTEXT + length, INPUT_CONTEXT,
                          INPUT_CONTEXT + length, true};
    tally->line = 1;
    assert_int_equal(count_matches(tally, &slice), INPUT_CONTEXT + length);
}

/* Setup's second number 0x40001 is not the HRESULT 0x00040001. */
static void spaces_are_counted_apart(void **state)
{
    (void)state;
    struct tally tally;
    assert_true(start_tally(&tally, &all, 8));
    count_text(&tally, "0xC1900101 - 0x40001\nerror 0x00040001\n"
                       "0xC1900101 - 0x40001\n");
    assert_int_equal(tally.count, 3);
    assert_int_equal(tally.table[1].space, WUERR_SPACE_SETUP_EXTEND);
    assert_int_equal(tally.table[1].number, 0x40001);
    assert_int_equal(tally.table[1].count, 2);
    assert_int_equal(tally.table[2].space, WUERR_SPACE_CODE);
    assert_int_equal(tally.table[2].number, 0x40001);
    assert_int_equal(tally.table[2].count, 1);
    end_tally(&tally);
}

/* A line counts once, whichever forms of a code it has. */
static void lines_are_counted_by_their_meanings(void **state)
{
    (void)state;
    struct tally tally;
    assert_true(start_tally(&tally, &all, 8));
    count_text(&tally, "0x80070643 0x80070643 ERROR_INSTALL_FAILURE\n"
                       "exit code 1603\nno code\n1603: error 1603\n");
    assert_int_equal(tally.count, 1);
    assert_int_equal(tally.table[0].number, 0x80070643);
    assert_int_equal(tally.table[0].row, 1603);
    assert_int_equal(tally.table[0].count, 3);
    assert_int_equal(tally.table[0].last_line, 4);
    assert_int_equal(tally.match_count, 5);
    end_tally(&tally);
}

static void what_finds_it_full_is_counted_as_one(void **state)
{
    (void)state;
    static const char log[] = "0x80240001\n0x80240002\n0x80240003\n"
                              "0x80240004\n0x80240001\n0x80240003\n";
    for (size_t capacity = 0; capacity <= 6; capacity++) {
        struct tally tally;
        size_t kept = capacity < 4 ? capacity : 4;
        assert_true(start_tally(&tally, &all, capacity));
        count_text(&tally, log);
        assert_int_equal(tally.count, kept);
        unsigned long long sum = tally.rest.count;
        for (size_t i = 0; i < kept; i++) {
            assert_int_equal(tally.table[i].number, 0x80240001 + i);
            sum += tally.table[i].count;
        }
        assert_int_equal(sum, 6);
        assert_int_equal(tally.match_count, 6);
        if (kept < 4) {
            assert_int_equal(tally.rest.first_line, kept + 1);
            assert_int_equal(tally.rest.last_line, kept < 3 ? 6 : 4);
            assert_int_equal(tally.rest.files, 1);
        }
        end_tally(&tally);
    }
}

/* Of what is counted as one, each code counts, in one line too. */
static void the_rest_counts_each_code(void **state)
{
    (void)state;
    struct tally tally;
    assert_true(start_tally(&tally, &all, 1));
    count_text(&tally, "0x80240001\n0x80240002 0x80240003\n");
    assert_int_equal(tally.rest.count, 2);
    end_tally(&tally);
}

/* As many as there are places, with all slots but half of them taken. */
static void the_largest_can_be_filled(void **state)
{
    (void)state;
    static const struct line_time never = {.moment = 0};
    struct tally tally;
    wuerr_match match = {.space = WUERR_SPACE_CODE};
    assert_true(start_tally(&tally, &all, TALLY_CAPACITY));
    for (uint32_t i = 0; i < TALLY_CAPACITY + 100; i++) {
        match.number = match.entry.code = i;
        for (tally.line = 1; tally.line <= 2; tally.line++)
            count_match(&tally, &match, &never);
    }
    assert_int_equal(tally.count, TALLY_CAPACITY);
    assert_int_equal(tally.rest.count, 200);
    for (uint32_t i = 0; i < TALLY_CAPACITY; i++) {
        assert_int_equal(tally.table[i].number, i);
        assert_int_equal(tally.table[i].count, 2);
    }
    end_tally(&tally);
}

/* What print_summary() writes of a tally that a log has overfilled. */
static char *summarize(enum format format, size_t capacity)
{
    struct options options = {.mode = MODE_SCAN,
                              .format = format,
                              .brief = true,
                              .summary = true,
                              .wanted = all};
    struct tally tally;
    char *text;
    size_t length;
    FILE *before = stdout;
    assert_true(start_tally(&tally, &all, capacity));
    tally.chronicle = format == FORMAT_HTML ? start_chronicle() : NULL;
    count_text(&tally,
               "0xC1900101 - 0x40001\nerror 0x00040001, error 0x00040001\n"
               "0x80240003\n0x80240003\n");
    stdout = open_memstream(&text, &length);
    print_summary(&tally, &options);
    flush_output();
    fclose(stdout);
    stdout = before;
    end_tally(&tally);
    return text;
}

static void a_full_table_ends_with_what_is_more(void **state)
{
    (void)state;
    char *text = summarize(FORMAT_TEXT, 3);
    assert_non_null(strstr(text, "\n    2  -           -  "));
    assert_non_null(strstr(text, " 3\n0 lines"));
    free(text);
    text = summarize(FORMAT_TSV, 3);
    assert_non_null(
        strstr(text, "\n2\t\t\t\t1\t-:3\t-:4\t2 more codes\t\t\t\t\t\n"));
    free(text);
    text = summarize(FORMAT_HTML, 3);
    assert_non_null(strstr(text, "And 2 more codes."));
    free(text);
    text = summarize(FORMAT_HTML, 4);
    assert_null(strstr(text, "more codes"));
    free(text);
    text = summarize(FORMAT_TSV, 4);
    assert_null(strstr(text, "more codes"));
    free(text);
}

/* The table, its slots, the name of a file; of a report also what it tells
   besides the counts, and its excerpts. */
static void without_memory_there_is_an_error(void **state)
{
    (void)state;
    char path[] = "/dev/null";
    char *operands[] = {path};
    struct options options = {.mode = MODE_SCAN,
                              .summary = true,
                              .wanted = all,
                              .operands = operands,
                              .operand_count = 1};
    for (int calls = 0; calls < 8; calls++) {
        options.format = calls < 3 ? FORMAT_TEXT : FORMAT_HTML;
        calls_left = calls < 3 ? calls : calls - 3;
        enum status status = run_scan(&options);
        calls_left = INT32_MAX;
        assert_int_equal(status, STATUS_ERROR);
    }
}

/* Whichever files come and go, rows keep the names that they tell. */
static void rows_keep_the_names_of_their_files(void **state)
{
    (void)state;
    struct tally tally;
    assert_true(start_tally(&tally, &all, 1));
    for (int i = 1; i <= 9; i++) {
        char name[] = "file 0";
        name[sizeof name - 2] = (char)('0' + i);
        assert_true(begin_tally_file(&tally, name));
        count_text(&tally, i == 2 || i == 4 ? "0x80240001\n" : "x\n");
        count_text(&tally, i == 5 || i == 7 ? "0x80240002\n" : "x\n");
    }
    assert_true(begin_tally_file(&tally, "-"));
    const struct counted *counted = &tally.table[0];
    assert_string_equal(counted->first_name->text, "file 2");
    assert_string_equal(counted->last_name->text, "file 4");
    assert_int_equal(counted->files, 2);
    assert_int_equal(counted->last_file, 3);
    assert_string_equal(tally.rest.first_name->text, "file 5");
    assert_string_equal(tally.rest.last_name->text, "file 7");
    assert_string_equal(tally.name->text, "-");
    end_tally(&tally);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(spaces_are_counted_apart),
    cmocka_unit_test(lines_are_counted_by_their_meanings),
    cmocka_unit_test(what_finds_it_full_is_counted_as_one),
    cmocka_unit_test(the_rest_counts_each_code),
    cmocka_unit_test(the_largest_can_be_filled),
    cmocka_unit_test(a_full_table_ends_with_what_is_more),
    cmocka_unit_test(rows_keep_the_names_of_their_files),
    cmocka_unit_test(without_memory_there_is_an_error),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
