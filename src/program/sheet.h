/* Records of columns, written as TSV, CSV, JSON or a table of Markdown. */
#ifndef SHEET_H
#define SHEET_H

#include "column.h"
#include "options.h"

/* What all records have alike. The format is not FORMAT_TEXT. */
struct sheet {
    enum format format;
    struct columns columns;
};

/* A sheet of the columns of the mode, or of the fields that are wanted. */
struct sheet make_sheet(const struct options *options);

/* Writes what stands before the first record: the heads of CSV or
   Markdown. */
void begin_sheet(const struct sheet *sheet);

/* Writes a finding as an object of JSON, without an end of a line. */
void write_object(const struct columns *columns, const struct finding *finding);

/* Writes a finding as a record, which is a line. */
void write_record(const struct sheet *sheet, const struct finding *finding);

#endif
