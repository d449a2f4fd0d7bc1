/* Messages to standard error, each a line that begins with `wuerr: `. */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stddef.h>

/*
 * Says `before`, the text and `after`. The text may be anything: it is
 * shortened, and what is not printable UTF-8 is escaped.
 */
void complain(const char *before, const char *text, size_t length,
              const char *after);

/* Says that a file cannot be read, and why. */
void complain_file(const char *file, const char *reason);

/* Says what a file is that is no text, and how to get text of it; `way` is NULL
   if there is no way. */
void complain_kind(const char *file, const char *kind, const char *way);

/* The same about the use of the program: also says where to find help. */
void complain_usage(const char *before, const char *text, const char *after);

/* Says what names an option takes, where it was given another; NULL ends the
   names. */
void complain_choice(const char *option, const char *text, size_t length,
                     const char *const *names);

/* Says that there is no such option, and which was meant if one is near. */
void complain_unknown_option(const char *text, size_t length,
                             const char *const *names);

/* Says the entries that stand near a code or name that was not found. */
void suggest(const char *text, size_t length);

#endif
