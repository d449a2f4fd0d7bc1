/* The platform but for port_read(), for tests of what is open already: they ask
   it nothing. */
#ifndef NO_PORT_H
#define NO_PORT_H

#include <assert.h>
#include <port.h>

bool port_is_terminal(int file)
{
    return file < 0;
}

bool port_has_color(int file)
{
    return file < 0;
}

int port_width(int file)
{
    return file;
}

int port_open(const char *path)
{
    return *path == '\0' ? 0 : -1;
}

void port_widen_pipe(int file)
{
    (void)file;
}

void port_close(int file)
{
    (void)file;
}

bool port_is_output(int file)
{
    return file < 0;
}

const char port_separators[] = "/";

bool port_is_folder(const char *path)
{
    return *path == '\0';
}

bool port_open_folder(struct port_folder *folder, const char *path)
{
    folder->state = NULL;
    return *path == '\0';
}

const char *port_next_name(struct port_folder *folder, bool *is_folder)
{
    *is_folder = folder->state != NULL;
    return NULL;
}

void port_close_folder(struct port_folder *folder)
{
    (void)folder;
}

void port_erase_on_interrupt(bool wanted)
{
    assert(!wanted);
    (void)wanted;
}

#endif
