#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

#include <shellapi.h> /* needs windows.h before it */
#else
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <unistd.h>
#endif

#include "port.h"

#include <errno.h>

#if defined(_WIN32)

static char *to_utf8(const wchar_t *wide)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
    char *text = malloc((size_t)size);
    if (text != NULL)
        WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, size, NULL, NULL);
    return text;
}

/* The wide arguments in UTF-8; those of main stay if anything fails. */
static void take_arguments(int *argc, char ***argv)
{
    int count;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    char **arguments =
        wide == NULL ? NULL : calloc((size_t)count + 1, sizeof *arguments);
    bool complete = arguments != NULL;
    for (int i = 0; complete && i < count; i++)
        complete = (arguments[i] = to_utf8(wide[i])) != NULL;
    if (complete) {
        *argc = count;
        *argv = arguments;
    }
}

void port_start(int *argc, char ***argv)
{
    for (int file = PORT_STDIN; file <= PORT_STDERR; file++)
        _setmode(file, _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    take_arguments(argc, argv);
}

/* _isatty takes NUL for a terminal. */
bool port_is_terminal(int file)
{
    DWORD mode;
    return GetConsoleMode((HANDLE)_get_osfhandle(file), &mode) != 0;
}

bool port_has_color(int file)
{
    HANDLE console = (HANDLE)_get_osfhandle(file);
    DWORD mode;
    return GetConsoleMode(console, &mode) != 0 &&
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) !=
               0;
}

int port_open(const char *path)
{
    wchar_t *wide = NULL;
    int size = MultiByteToWideChar(CP_UTF8, 0, path, -1, NULL, 0);
    wide = malloc((size_t)size * sizeof *wide);
    if (wide == NULL)
        return -1;
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, size);
    int file = _wopen(wide, _O_RDONLY | _O_BINARY);
    int error = errno;
    free(wide);
    errno = error;
    return file;
}

long port_read(int file, void *buffer, size_t size)
{
    return _read(file, buffer, (unsigned)size);
}

void port_close(int file)
{
    _close(file);
}

/* The C library of Windows tells a pipe that the reader closed as EINVAL. */
bool port_pipe_closed(void)
{
    return errno == EPIPE || errno == EINVAL;
}

#else

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

#endif
