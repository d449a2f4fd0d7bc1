/* What is not ISO C, for POSIX. */
#define _POSIX_C_SOURCE 200809L
#include "port.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h> /* POSIX has the same from 2024 on: tcgetwinsize() */
#include <unistd.h>

void port_start(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
}

bool port_is_terminal(int file)
{
    return isatty(file) != 0;
}

bool port_has_color(int file)
{
    return port_is_terminal(file);
}

int port_width(int file)
{
    struct winsize size;
    return ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int port_open(const char *path)
{
    return open(path, O_RDONLY);
}

long port_read(int file, void *buffer, size_t size)
{
    ssize_t count;
    do
        count = read(file, buffer, size);
    while (count < 0 && errno == EINTR);
    return (long)count;
}

void port_close(int file)
{
    close(file);
}

bool port_pipe_closed(void)
{
    return errno == EPIPE;
}

static void erase_line(int signal_number)
{
    static const char erase[] = PORT_ERASE_LINE;
    ssize_t written = write(PORT_STDERR, erase, sizeof erase - 1);
    (void)written; /* the program ends anyway */
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

/* Where interrupts are ignored, as in a job in the background, they stay so. */
void port_erase_on_interrupt(bool wanted)
{
    if (signal(SIGINT, wanted ? erase_line : SIG_DFL) == SIG_IGN)
        signal(SIGINT, SIG_IGN);
}
