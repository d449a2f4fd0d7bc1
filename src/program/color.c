#include "color.h"

#include "port.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool variable_is(const char *variable, const char *wanted)
{
    const char *value = getenv(variable);
    return value != NULL && strcmp(value, wanted) == 0;
}

bool wants_color(enum color color)
{
    bool refused =
        (getenv("NO_COLOR") != NULL && !variable_is("NO_COLOR", "")) ||
        variable_is("TERM", "dumb");
    return color == COLOR_ALWAYS ||
           (color == COLOR_AUTO && !refused && port_has_color(PORT_STDOUT));
}

void put_colored(const char *sequence, const char *text, bool color)
{
    if (color && *text != '\0')
        printf("%s%s" PLAIN, sequence, text);
    else
        fputs(text, stdout);
}

const char *class_color(wuerr_class kind)
{
    switch (kind) {
    case WUERR_CLASS_SUCCESS: return "\x1B[32m";
    case WUERR_CLASS_REBOOT:
    case WUERR_CLASS_RETRY: return "\x1B[33m";
    default: return "\x1B[31m";
    }
}
