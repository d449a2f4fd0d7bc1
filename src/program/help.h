/* What the program says about itself. */
#ifndef HELP_H
#define HELP_H

void print_help(void);
void print_version(void);

/* To standard error, for somebody who gave nothing to look up. */
void print_short_help(void);

#endif
