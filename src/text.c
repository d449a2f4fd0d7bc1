#include "text.h"

int compare_name(const char *name, const char *text, size_t length)
{
    size_t i = 0;
    while (i < length && to_upper(name[i]) == to_upper(text[i]) &&
           is_word(name[i]))
        i++;
    bool name_ended = name[i] == '\0' || name[i] == ' ';
    if (i == length)
        return name_ended ? 0 : 1;
    if (name_ended)
        return -1;
    return (unsigned char)to_upper(name[i]) - (unsigned char)to_upper(text[i]);
}
