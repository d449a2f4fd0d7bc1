/* A meaning in a report. */
#ifndef REPORT_ROW_H
#define REPORT_ROW_H

#include "excerpt.h"

/* Writes the name of a file. */
void put_name(const char *name);

/* Writes the label of a class; "unknown" for none. */
void put_label(wuerr_class kind);

/* Writes a share of a whole as a bar. */
void put_share(unsigned long long part, unsigned long long whole,
               wuerr_class kind);

/* Writes a counted finding, the share that its count is of the most, and the
   lines around the first; `excerpt` is NULL if there are none. */
void put_meaning(const struct finding *finding, unsigned long long most,
                 const struct excerpt *excerpt, bool is_open);

#endif
