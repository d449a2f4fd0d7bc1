/* All that is not ISO C: descriptors, folders, terminals, and what Windows
   needs. */
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

/* Whether an open file is the one that standard output goes to; false of one
   that took its place because that was closed. */
bool port_is_output(int file);

/* The characters between the names of a path, the first one for writing. */
extern const char port_separators[];

/* Whether a path leads to a folder, be it through a link. */
bool port_is_folder(const char *path);

/* A folder that is read; what it holds is the platform's. */
struct port_folder {
    void *state;
};

/* Opens a folder for reading; false with errno set if it cannot. */
bool port_open_folder(struct port_folder *folder, const char *path);

/*
 * The next name in a folder, of a file or a folder, in no order; it lasts until
 * the next call. Links, pipes and devices are passed by. NULL with errno set if
 * it cannot, 0 at the end.
 */
const char *port_next_name(struct port_folder *folder, bool *is_folder);

void port_close_folder(struct port_folder *folder);

/* Takes the line that the cursor is in off a terminal. */
#define PORT_ERASE_LINE "\r\x1B[K"

/*
 * While it is wanted, an interrupt (Ctrl-C) takes the line off the terminal of
 * standard error before it ends the program, as it would without.
 */
void port_erase_on_interrupt(bool wanted);

/* Whether the output failed since it is a pipe whose reader has gone; errno is
   that of the failure. */
bool port_pipe_closed(void);

#endif
