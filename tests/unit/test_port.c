/* Reading, where a signal comes in between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <port.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

static int pipe_ends[2];

/* Writes what the reader, whom the signal woke, waits for. */
static void write_late(int signal_number)
{
    (void)signal_number;
    if (write(pipe_ends[1], "late", 4) != 4)
        _exit(1);
}

static void a_signal_does_not_end_reading(void **state)
{
    (void)state;
    struct sigaction action = {.sa_handler = write_late}; /* no SA_RESTART */
    struct itimerval soon = {.it_value = {.tv_usec = 50000}};
    char buffer[8];
    assert_int_equal(pipe(pipe_ends), 0);
    assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
    assert_int_equal(setitimer(ITIMER_REAL, &soon, NULL), 0);
    assert_int_equal(port_read(pipe_ends[0], buffer, sizeof buffer), 4);
    assert_memory_equal(buffer, "late", 4);
    close(pipe_ends[1]);
    assert_int_equal(port_read(pipe_ends[0], buffer, sizeof buffer), 0);
    port_close(pipe_ends[0]);
}

static void what_cannot_be_read_is_an_error(void **state)
{
    (void)state;
    char byte;
    int folder = port_open(".");
    assert_true(folder >= 0);
    assert_int_equal(port_read(folder, &byte, 1), -1);
    assert_int_equal(errno, EISDIR);
    port_close(folder);
    assert_int_equal(port_read(folder, &byte, 1), -1);
    assert_int_equal(errno, EBADF);
    assert_int_equal(port_open("no such file"), -1);
    assert_int_equal(errno, ENOENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_signal_does_not_end_reading),
        cmocka_unit_test(what_cannot_be_read_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
