/* How far a long scan is, on standard error if that is a terminal. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

struct progress {
    bool wanted;
    time_t shown; /* when it was shown last, or the scan began */
    bool is_shown;
    unsigned long long bytes;
};

struct progress start_progress(bool wanted);

/* Counts what has been scanned; shows it once a second from the second on. */
void show_progress(struct progress *progress, size_t bytes);

/* Takes it off the terminal. */
void end_progress(const struct progress *progress);

#endif
