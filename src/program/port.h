/* All that is not ISO C: descriptors, terminals, and what Windows needs. */
#ifndef PORT_H
#define PORT_H

#include <stdbool.h>
#include <stddef.h>

enum { PORT_STDIN = 0, PORT_STDOUT = 1, PORT_STDERR = 2 };

/*
 * Makes the streams binary and the console UTF-8, where they are not, and
 * replaces the arguments by the same in UTF-8.
 */
void port_start(int *argc, char ***argv);

/* Whether a standard stream is a terminal. */
bool port_is_terminal(int file);

/* Whether the terminal of a standard stream understands colour sequences. */
bool port_has_color(int file);

/* The columns of the terminal that a standard stream is; 0 if unknown. */
int port_width(int file);

/* Opens a file for reading; -1 with errno set if it cannot. */
int port_open(const char *path);

/*
 * Reads what is there, and waits only if nothing is: 0 at the end, -1 with
 * errno set if it cannot.
 */
long port_read(int file, void *buffer, size_t size);

void port_close(int file);

/* Lets a pipe hold as much as it may, so that its two ends wait less for each
   other. */
void port_widen_pipe(int file);

/* Takes the line that the cursor is in off a terminal. */
#define PORT_ERASE_LINE "\r\x1B[K"

/*
 * While it is wanted, an interrupt (Ctrl-C) takes the line off the terminal of
 * standard error before it ends the program, as it would without.
 */
void port_erase_on_interrupt(bool wanted);

/* Whether errno says that the reader of a pipe has gone. */
bool port_pipe_closed(void);

#endif
