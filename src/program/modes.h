/* What the program does with its operands. Each mode returns the status. */
#ifndef MODES_H
#define MODES_H

#include "options.h"
#include "status.h"

/* Answers each operand, and each line of standard input for `-`. */
enum status run_look_up(const struct options *options);

/* Writes the entries whose name or description has every operand; with no
   operand that is the whole list. */
enum status run_browse(const struct options *options);

/* Names the codes in files or standard input. */
enum status run_scan(const struct options *options);

#endif
