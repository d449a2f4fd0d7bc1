/* The exit status of the program. */
#ifndef STATUS_H
#define STATUS_H

enum status {
    STATUS_FOUND = 0,
    STATUS_NOT_FOUND = 1,
    STATUS_ERROR = 2 /* bad usage, or input or output failed */
};

static inline enum status worse(enum status a, enum status b)
{
    return a > b ? a : b;
}

#endif
