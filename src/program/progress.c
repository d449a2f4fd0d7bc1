/* The line of text that says how far a scan is. */
#include "progress.h"

#include "port.h"

#include <stdio.h>

struct progress start_progress(bool wanted)
{
    return (struct progress){.wanted = wanted, .shown = time(NULL)};
}

void show_progress(struct progress *progress, size_t bytes)
{
    time_t now;
    progress->bytes += bytes;
    if (!progress->wanted || difftime(now = time(NULL), progress->shown) <= 1.0)
        return;
    port_erase_on_interrupt(true);
    fprintf(stderr, "\rwuerr: %llu MB scanned", progress->bytes / 1000000);
    fflush(stderr);
    progress->shown = now;
    progress->is_shown = true;
}

void end_progress(const struct progress *progress)
{
    if (!progress->is_shown)
        return;
    fputs(PORT_ERASE_LINE, stderr);
    fflush(stderr);
    port_erase_on_interrupt(false);
}
