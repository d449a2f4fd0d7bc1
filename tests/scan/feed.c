/*
 * Writes standard input to a pipe in pieces of given sizes, in turn, and each
 * only when the reader has taken the one before:
 *
 *     feed SIZE... <input | reader
 *
 * A negative size stands for a random one up to its amount.
 */
#define _DEFAULT_SOURCE
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static size_t size_of(const char *text)
{
    static unsigned long random = 1;
    long size = atol(text);
    if (size > 0)
        return (size_t)size;
    random = (random * 1664525 + 1013904223) & 0xFFFFFFFF;
    return 1 + (random >> 8) % (unsigned long)(1 - size);
}

/* False if the reader has gone. */
static bool wait_until_taken(void)
{
    int waiting = 0;
    struct pollfd pipe = {.fd = STDOUT_FILENO};
    while (ioctl(STDOUT_FILENO, FIONREAD, &waiting) == 0 && waiting > 0) {
        if (poll(&pipe, 1, 0) > 0 && (pipe.revents & POLLERR) != 0)
            return false;
        sched_yield();
    }
    return true;
}

int main(int argc, char **argv)
{
    enum { LIMIT = 1 << 24 };
    static char buffer[LIMIT];
    size_t length = fread(buffer, 1, LIMIT, stdin);
    int turn = 0;
    for (size_t begin = 0; argc > 1 && begin < length; turn++) {
        size_t size = size_of(argv[1 + turn % (argc - 1)]);
        if (size > length - begin)
            size = length - begin;
        long written = write(STDOUT_FILENO, buffer + begin, size);
        if (written <= 0 || !wait_until_taken())
            return 1;
        begin += (size_t)written;
    }
    return 0;
}
