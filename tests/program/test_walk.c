/* A walk: what it meets and in which order, also without memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <modes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <walk.h>

enum { FILES = 40 };

/* Memory gives out at a call, and is there again; the names are the linker's.
 */
static int calls_left = INT32_MAX;

void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *memory, size_t size);
void *__real_malloc(size_t size);
void *__real_realloc(void *memory, size_t size);

static bool is_out(void)
{
    errno = ENOMEM;
    return calls_left-- == 0;
}

void *__wrap_malloc(size_t size)
{
    return is_out() ? NULL : __real_malloc(size);
}

void *__wrap_realloc(void *memory, size_t size)
{
    return is_out() ? NULL : __real_realloc(memory, size);
}

/* ---- the folder ------------------------------------------------------- */

static char top[] = "walk-XXXXXX";

static const char *file_name(int number)
{
    static char name[32];
    sprintf(name, "%s/%s%02d", top, number % 2 == 0 ? "" : "below/", number);
    return name;
}

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(top) == NULL || chdir(top) != 0 || mkdir("below", 0700) != 0 ||
        mkdir("empty", 0700) != 0 || symlink("below", "link") != 0 ||
        mkfifo("pipe", 0600) != 0 || chdir("..") != 0)
        return -1;
    for (int i = 0; i < FILES; i++)
        close(open(file_name(i), O_CREAT | O_WRONLY, 0600));
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    for (int i = 0; i < FILES; i++)
        unlink(file_name(i));
    if (chdir(top) != 0 || rmdir("below") != 0 || rmdir("empty") != 0 ||
        unlink("link") != 0 || unlink("pipe") != 0 || chdir("..") != 0)
        return -1;
    return rmdir(top);
}

/* ---- the tests -------------------------------------------------------- */

static void files_come_in_the_order_of_their_names(void **state)
{
    (void)state;
    struct walk walk;
    assert_true(start_walk(&walk, top));
    for (int i = 0; i < FILES; i += 2) {
        assert_true(walk_on(&walk));
        assert_int_equal(walk.error, 0);
        assert_string_equal(walk.path, file_name(i));
    }
    for (int i = 1; i < FILES; i += 2) {
        assert_true(walk_on(&walk));
        assert_string_equal(walk.path, file_name(i));
    }
    assert_false(walk_on(&walk));
    assert_false(walk_on(&walk));
    end_walk(&walk);
}

static void a_walk_may_end_early(void **state)
{
    (void)state;
    struct walk walk;
    for (int steps = 0; steps < 3; steps++) {
        assert_true(start_walk(&walk, top));
        for (int i = 0; i < steps; i++)
            assert_true(walk_on(&walk));
        end_walk(&walk);
    }
}

static void what_cannot_be_read_is_met(void **state)
{
    (void)state;
    struct walk walk;
    assert_true(start_walk(&walk, "no such folder"));
    assert_true(walk_on(&walk));
    assert_string_equal(walk.path, "no such folder");
    assert_int_equal(walk.error, ENOENT);
    assert_false(walk_on(&walk));
    end_walk(&walk);
}

/* Whatever the memory is missing for, something is told. */
static void without_memory_there_is_an_error(void **state)
{
    (void)state;
    bool ended = false;
    for (int calls = 0; !ended; calls++) {
        struct walk walk;
        int errors = 0;
        calls_left = calls;
        if (!start_walk(&walk, top))
            errors++;
        while (walk_on(&walk))
            errors += walk.error == ENOMEM;
        end_walk(&walk);
        ended = calls_left >= 0;
        calls_left = INT32_MAX;
        assert_int_equal(errors, ended ? 0 : 1);
    }
}

static void a_scan_without_memory_is_an_error(void **state)
{
    (void)state;
    char *operands[] = {top};
    struct options options = {
        .mode = MODE_SCAN, .operands = operands, .operand_count = 1};
    calls_left = 0;
    enum status status = run_scan(&options);
    calls_left = INT32_MAX;
    assert_int_equal(status, STATUS_ERROR);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(files_come_in_the_order_of_their_names),
    cmocka_unit_test(a_walk_may_end_early),
    cmocka_unit_test(what_cannot_be_read_is_met),
    cmocka_unit_test(without_memory_there_is_an_error),
    cmocka_unit_test(a_scan_without_memory_is_an_error),
};

int main(void)
{
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
