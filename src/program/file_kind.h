/* What is no text, told by the first bytes of an input. */
#ifndef FILE_KIND_H
#define FILE_KIND_H

#include <stdbool.h>
#include <stddef.h>

enum { FILE_HEAD = 76 }; /* bytes that tell a kind */

struct file_kind {
    const char *name; /* "a gzip file" */
    const char *way;  /* how to get text of it; NULL if there is none */
};

/* The kind of what begins with these bytes; one with a NULL name if it may be
   text. */
struct file_kind find_file_kind(const unsigned char *head, size_t length);

/* Whether it takes more than these first bytes to tell whether they have a
   kind. */
bool may_become_kind(const unsigned char *head, size_t length);

/* Whether a text, as which a file without a kind has been read, is none for all
   that: has a zero among its first bytes. */
bool begins_binary(const char *text, size_t length);

#endif
