/* Reading, where a signal comes in between, and what an interrupt leaves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <port.h>
#include <signal.h>
#include <stdio.h>
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

static void what_is_no_terminal_has_no_width(void **state)
{
    (void)state;
    assert_int_equal(port_width(pipe_ends[0]), 0);
}

/* Whether a file is told to be the output while that goes to another, which is
   closed if it is -1. */
static bool is_output(int file, int output)
{
    fflush(stdout);
    int standard_output = dup(PORT_STDOUT);
    close(PORT_STDOUT);
    if (output >= 0)
        dup2(output, PORT_STDOUT);
    bool is = port_is_output(file);
    dup2(standard_output, PORT_STDOUT);
    close(standard_output);
    return is;
}

static void the_output_is_known(void **state)
{
    (void)state;
    int folder = port_open(".");
    int other = port_open("..");
    assert_int_equal(pipe(pipe_ends), 0);
    assert_true(is_output(folder, folder));
    assert_false(is_output(folder, other));
    assert_false(is_output(folder, pipe_ends[1]));
    assert_false(is_output(folder, -1));
    assert_false(is_output(-1, folder));
    assert_false(is_output(PORT_STDOUT, folder));
    port_close(folder);
    port_close(other);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

/* What a handler writes to standard error. The signal that it raises has to be
   blocked. */
static void call_handler(void (*handler)(int), char *written, size_t size)
{
    int standard_error = dup(PORT_STDERR);
    assert_int_equal(pipe(pipe_ends), 0);
    assert_true(dup2(pipe_ends[1], PORT_STDERR) >= 0);
    handler(SIGINT);
    assert_true(dup2(standard_error, PORT_STDERR) >= 0);
    long length = port_read(pipe_ends[0], written, size - 1);
    written[length < 0 ? 0 : length] = '\0';
    close(standard_error);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

static bool is_pending(void)
{
    sigset_t pending;
    sigpending(&pending);
    return sigismember(&pending, SIGINT) == 1;
}

static void (*handler_of_interrupts(void))(int)
{
    struct sigaction action;
    sigaction(SIGINT, NULL, &action);
    return action.sa_handler;
}

static void an_interrupt_erases_the_line(void **state)
{
    (void)state;
    sigset_t interrupts;
    char written[16];
    sigemptyset(&interrupts);
    sigaddset(&interrupts, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupts, NULL);
    signal(SIGINT, SIG_DFL);
    port_erase_on_interrupt(true);
    call_handler(handler_of_interrupts(), written, sizeof written);
    assert_string_equal(written, PORT_ERASE_LINE);
    assert_true(is_pending());
    assert_true(handler_of_interrupts() == SIG_DFL);
    signal(SIGINT, SIG_IGN); /* and it is gone */
    sigprocmask(SIG_UNBLOCK, &interrupts, NULL);
}

static void interrupts_are_as_before(void **state)
{
    (void)state;
    signal(SIGINT, SIG_DFL);
    port_erase_on_interrupt(true);
    assert_true(handler_of_interrupts() != SIG_DFL);
    port_erase_on_interrupt(false);
    assert_true(handler_of_interrupts() == SIG_DFL);
    signal(SIGINT, SIG_IGN);
    port_erase_on_interrupt(true);
    assert_true(handler_of_interrupts() == SIG_IGN);
    port_erase_on_interrupt(false);
    assert_true(handler_of_interrupts() == SIG_IGN);
    signal(SIGINT, SIG_DFL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_signal_does_not_end_reading),
        cmocka_unit_test(what_cannot_be_read_is_an_error),
        cmocka_unit_test(what_is_no_terminal_has_no_width),
        cmocka_unit_test(the_output_is_known),
        cmocka_unit_test(an_interrupt_erases_the_line),
        cmocka_unit_test(interrupts_are_as_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
