/*
 * All files below a folder, in the order of the bytes of their names, folder by
 * folder. Links are not followed.
 */
#ifndef WALK_H
#define WALK_H

#include <stdbool.h>
#include <stddef.h>

struct walk_entry {
    char *path;
    bool is_folder;
};

/* Of each folder on the way it holds what is still to come there. */
struct walk {
    struct walk_entry *entries; /* still to come, the next one last */
    size_t count, capacity;
    char *path; /* of what has been met */
    int error;  /* errno if that is a folder that could not be read, else 0 */
};

/* Begins a walk; false with errno set if there is no memory. */
bool start_walk(struct walk *walk, const char *folder);

/* Goes on to the next file, or to a folder that cannot be read; false at the
   end. */
bool walk_on(struct walk *walk);

/* Ends a walk, wherever it is and also if it could not be begun. */
void end_walk(struct walk *walk);

#endif
