/* What is not ISO C, for Windows. */
#define WIN32_LEAN_AND_MEAN
#include "port.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

/*
 * Of the C library, in none of its headers: the wide arguments, in which `*`
 * and `?` have become file names, as no shell does here. The function of
 * shell32.dll would take longer to load than the rest of a look-up.
 */
struct startup {
    int new_mode;
};
int __wgetmainargs(int *argc, wchar_t ***argv, wchar_t ***environment,
                   int wildcards, struct startup *startup);

enum { OUTPUT_BUFFER = 1 << 13 };

/* The code page of the console before, which the shell gets back. */
static UINT code_page_before;

static void restore_code_page(void)
{
    SetConsoleOutputCP(code_page_before);
}

/* An interrupted program ends without atexit(). */
static BOOL WINAPI handle_interrupt(DWORD event)
{
    (void)event;
    restore_code_page();
    return FALSE;
}

static HANDLE handle_of(int file)
{
    return (HANDLE)_get_osfhandle(file);
}

static void set_code_page(void)
{
    UINT page = GetConsoleOutputCP();
    if (page != 0 && page != CP_UTF8 && SetConsoleOutputCP(CP_UTF8)) {
        code_page_before = page;
        atexit(restore_code_page);
        SetConsoleCtrlHandler(handle_interrupt, TRUE);
    }
}

/* An older console refuses the sequences for colour; port_has_color() asks. */
static void set_console(int file)
{
    DWORD mode;
    if (!GetConsoleMode(handle_of(file), &mode))
        return;
    SetConsoleMode(handle_of(file), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    set_code_page();
    /* Else it gets every byte alone, which is slow and tears UTF-8 apart. */
    setvbuf(file == PORT_STDOUT ? stdout : stderr, NULL, _IOFBF, OUTPUT_BUFFER);
}

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
    wchar_t **wide;
    wchar_t **environment;
    struct startup startup = {0};
    if (__wgetmainargs(&count, &wide, &environment, 1, &startup) != 0)
        return;
    char **arguments = calloc((size_t)count + 1, sizeof *arguments);
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
    set_console(PORT_STDOUT);
    set_console(PORT_STDERR);
    take_arguments(argc, argv);
}

/* _isatty takes NUL for a terminal. */
bool port_is_terminal(int file)
{
    DWORD mode;
    return GetConsoleMode(handle_of(file), &mode) != 0;
}

bool port_has_color(int file)
{
    DWORD mode;
    return GetConsoleMode(handle_of(file), &mode) != 0 &&
           (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

/* Of the window: the buffer behind it may be wider. */
int port_width(int file)
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    return GetConsoleScreenBufferInfo(handle_of(file), &info)
               ? info.srWindow.Right - info.srWindow.Left + 1
               : 0;
}

/* A pattern stays an argument where it matches nothing. */
int port_open(const char *path)
{
    int size = MultiByteToWideChar(CP_UTF8, 0, path, -1, NULL, 0);
    wchar_t *wide = malloc((size_t)size * sizeof *wide);
    if (wide == NULL)
        return -1;
    MultiByteToWideChar(CP_UTF8, 0, path, -1, wide, size);
    int file = _wopen(wide, _O_RDONLY | _O_BINARY);
    bool is_pattern = errno == EINVAL && strpbrk(path, "*?") != NULL;
    int error = is_pattern ? ENOENT : errno;
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

static BOOL WINAPI erase_line(DWORD event)
{
    static const char erase[] = PORT_ERASE_LINE;
    (void)event;
    _write(PORT_STDERR, erase, sizeof erase - 1);
    return FALSE;
}

void port_erase_on_interrupt(bool wanted)
{
    SetConsoleCtrlHandler(erase_line, wanted);
}
