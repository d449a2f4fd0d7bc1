/* What the classes and the tables are, for a person. */
#ifndef HELP_TOPICS_H
#define HELP_TOPICS_H

#include "options.h"

/* Writes a line a class, or a line a table. */
void print_topic(enum help_topic topic);

#endif
