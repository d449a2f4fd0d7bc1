/* Texts as parts of C. */
#include "c_text.h"

#include <ctype.h>

void write_text(FILE *output, const char *text)
{
    putc('"', output);
    for (; *text != '\0'; text++)
        if (*text == '"' || *text == '\\' || *text == '?')
            fprintf(output, "\\%c", *text);
        else if ((unsigned char)*text < 0x80)
            putc(*text, output);
        else
            fprintf(output, "\\%03o", (unsigned)(unsigned char)*text);
    putc('"', output);
}

void write_upper(FILE *output, const char *name)
{
    for (; *name != '\0'; name++)
        putc(*name == '-' ? '_' : toupper((unsigned char)*name), output);
}
