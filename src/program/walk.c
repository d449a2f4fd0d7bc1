/* All files below a folder. */
#include "walk.h"

#include "port.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- what is still to come -------------------------------------------- */

static char *join(const char *folder, const char *name)
{
    size_t length = strlen(folder);
    size_t size = strlen(name) + 1;
    char *path = malloc(length + 1 + size);
    if (path == NULL)
        return NULL;
    memcpy(path, folder, length);
    if (length > 0 && strchr(port_separators, folder[length - 1]) == NULL)
        path[length++] = port_separators[0];
    memcpy(path + length, name, size);
    return path;
}

static bool make_place(struct walk *walk)
{
    if (walk->count < walk->capacity)
        return true;
    size_t capacity = 2 * walk->capacity + 16;
    struct walk_entry *entries =
        realloc(walk->entries, capacity * sizeof *entries);
    if (entries == NULL)
        return false;
    walk->entries = entries;
    walk->capacity = capacity;
    return true;
}

static bool add(struct walk *walk, const char *folder, const char *name,
                bool is_folder)
{
    char *path = make_place(walk) ? join(folder, name) : NULL;
    if (path == NULL)
        return false;
    walk->entries[walk->count++] = (struct walk_entry){path, is_folder};
    return true;
}

/* Of one folder, so that the order of paths is that of names; the first one
   comes last, where it is taken from. */
static int order(const void *left, const void *right)
{
    const struct walk_entry *a = left;
    const struct walk_entry *b = right;
    return strcmp(b->path, a->path);
}

/* Adds what is in a folder; returns errno if that could not be read to its end.
 */
static int add_folder(struct walk *walk, const char *path)
{
    struct port_folder folder;
    const char *name;
    bool is_folder;
    size_t before = walk->count;
    if (!port_open_folder(&folder, path))
        return errno;
    while ((name = port_next_name(&folder, &is_folder)) != NULL &&
           add(walk, path, name, is_folder))
        ;
    int error = errno;
    port_close_folder(&folder);
    if (walk->count > before)
        qsort(walk->entries + before, walk->count - before,
              sizeof *walk->entries, order);
    return error;
}

/* ---- the way ---------------------------------------------------------- */

bool start_walk(struct walk *walk, const char *folder)
{
    *walk = (struct walk){.entries = NULL};
    return add(walk, "", folder, true);
}

bool walk_on(struct walk *walk)
{
    struct walk_entry entry;
    do {
        free(walk->path);
        walk->path = NULL;
        if (walk->count == 0)
            return false;
        entry = walk->entries[--walk->count];
        walk->path = entry.path;
        walk->error = entry.is_folder ? add_folder(walk, entry.path) : 0;
    } while (entry.is_folder && walk->error == 0);
    return true;
}

void end_walk(struct walk *walk)
{
    while (walk->count > 0)
        free(walk->entries[--walk->count].path);
    free(walk->entries);
    free(walk->path);
}
