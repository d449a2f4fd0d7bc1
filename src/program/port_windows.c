/* What is not ISO C, for Windows. */
#define WIN32_LEAN_AND_MEAN
#include "port.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
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

static wchar_t *to_wide(const char *text)
{
    int size = MultiByteToWideChar(CP_UTF8, 0, text, -1, NULL, 0);
    wchar_t *wide = malloc((size_t)size * sizeof *wide);
    if (wide != NULL)
        MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, size);
    return wide;
}

/* A pattern stays an argument where it matches nothing. */
int port_open(const char *path)
{
    wchar_t *wide = to_wide(path);
    if (wide == NULL)
        return -1;
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

bool port_is_output(int file)
{
    BY_HANDLE_FILE_INFORMATION input;
    BY_HANDLE_FILE_INFORMATION output;
    return file != PORT_STDOUT &&
           GetFileInformationByHandle(handle_of(file), &input) &&
           GetFileInformationByHandle(handle_of(PORT_STDOUT), &output) &&
           input.dwVolumeSerialNumber == output.dwVolumeSerialNumber &&
           input.nFileIndexHigh == output.nFileIndexHigh &&
           input.nFileIndexLow == output.nFileIndexLow;
}

/* ---- folders ---------------------------------------------------------- */

const char port_separators[] = "\\/:";

struct listing {
    HANDLE search; /* NULL if there is nothing */
    WIN32_FIND_DATAW found;
    bool is_pending; /* the first search has found it */
    char name[sizeof((WIN32_FIND_DATAW *)NULL)->cFileName * 3 / 2];
};

/* Windows takes dots off the end of a name, so that ... would be a folder. */
static bool is_of_dots(const char *path)
{
    size_t dots = strspn(path, ".");
    return dots > sizeof ".." - 1 && path[dots] == '\0';
}

bool port_is_folder(const char *path)
{
    if (is_of_dots(path))
        return false;
    wchar_t *wide = to_wide(path);
    DWORD attributes =
        wide == NULL ? INVALID_FILE_ATTRIBUTES : GetFileAttributesW(wide);
    free(wide);
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

/* The pattern of all that is in a folder. */
static wchar_t *pattern_of(const char *path)
{
    size_t length = strlen(path);
    char *pattern = malloc(length + sizeof "\\*");
    if (pattern == NULL)
        return NULL;
    bool ends = length > 0 && strchr(port_separators, path[length - 1]) != NULL;
    memcpy(pattern, path, length);
    strcpy(pattern + length, ends ? "*" : "\\*");
    wchar_t *wide = to_wide(pattern);
    free(pattern);
    return wide;
}

static int error_of(DWORD error)
{
    switch (error) {
    case ERROR_ACCESS_DENIED: return EACCES;
    case ERROR_PATH_NOT_FOUND: return ENOENT;
    default: return EIO;
    }
}

/* The root of an empty drive is not even in itself: nothing is found there. */
bool port_open_folder(struct port_folder *folder, const char *path)
{
    struct listing *listing = calloc(1, sizeof *listing);
    wchar_t *pattern = pattern_of(path);
    folder->state = listing;
    if (listing == NULL || pattern == NULL) {
        free(listing);
        free(pattern);
        errno = ENOMEM;
        return false;
    }
    listing->search = FindFirstFileW(pattern, &listing->found);
    DWORD error = GetLastError();
    free(pattern);
    listing->is_pending = listing->search != INVALID_HANDLE_VALUE;
    if (listing->is_pending)
        return true;
    listing->search = NULL;
    if (error == ERROR_FILE_NOT_FOUND)
        return true;
    free(listing);
    errno = error_of(error);
    return false;
}

static bool find_next(struct listing *listing)
{
    if (!listing->is_pending)
        return listing->search != NULL &&
               FindNextFileW(listing->search, &listing->found);
    listing->is_pending = false;
    return true;
}

/* A link stands for another name; other reparse points, such as files that lie
   in a cloud, are what they seem. */
static bool is_link(const WIN32_FIND_DATAW *found)
{
    return (found->dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
           IsReparseTagNameSurrogate(found->dwReserved0);
}

static bool is_dots(const wchar_t *name)
{
    return wcscmp(name, L".") == 0 || wcscmp(name, L"..") == 0;
}

const char *port_next_name(struct port_folder *folder, bool *is_folder)
{
    struct listing *listing = folder->state;
    const WIN32_FIND_DATAW *found = &listing->found;
    SetLastError(ERROR_NO_MORE_FILES);
    while (find_next(listing)) {
        if (is_dots(found->cFileName) || is_link(found))
            continue;
        *is_folder = (found->dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
        WideCharToMultiByte(CP_UTF8, 0, found->cFileName, -1, listing->name,
                            sizeof listing->name, NULL, NULL);
        return listing->name;
    }
    DWORD error = GetLastError();
    errno = error == ERROR_NO_MORE_FILES ? 0 : error_of(error);
    return NULL;
}

void port_close_folder(struct port_folder *folder)
{
    struct listing *listing = folder->state;
    if (listing->search != NULL)
        FindClose(listing->search);
    free(listing);
}

/* ---- pipes and interrupts --------------------------------------------- */

/* The C library tells it in more ways than one, but nothing else goes wrong
   with a pipe. */
bool port_pipe_closed(void)
{
    return GetFileType(handle_of(PORT_STDOUT)) == FILE_TYPE_PIPE;
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
