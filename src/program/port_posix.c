/* What is not ISO C, for POSIX. */
#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64 /* also where a machine has 32 */
#include "port.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h> /* POSIX has the same from 2024 on: tcgetwinsize() */
#include <sys/stat.h>
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

bool port_is_output(int file)
{
    struct stat input;
    struct stat output;
    return file != PORT_STDOUT && fstat(file, &input) == 0 &&
           fstat(PORT_STDOUT, &output) == 0 && input.st_dev == output.st_dev &&
           input.st_ino == output.st_ino;
}

const char port_separators[] = "/";

bool port_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool port_open_folder(struct port_folder *folder, const char *path)
{
    folder->state = opendir(path);
    return folder->state != NULL;
}

/* Itself and the one above. */
static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

const char *port_next_name(struct port_folder *folder, bool *is_folder)
{
    const struct dirent *entry;
    while (errno = 0, (entry = readdir(folder->state)) != NULL) {
        /* What cannot be asked is a file, as opening that tells why. */
        struct stat status = {.st_mode = S_IFREG};
        fstatat(dirfd(folder->state), entry->d_name, &status,
                AT_SYMLINK_NOFOLLOW);
        *is_folder = S_ISDIR(status.st_mode);
        if (!is_dots(entry->d_name) && (*is_folder || S_ISREG(status.st_mode)))
            return entry->d_name;
    }
    return NULL;
}

void port_close_folder(struct port_folder *folder)
{
    closedir(folder->state);
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
