/* A record of named fields, written as TSV, CSV or JSON. */
#ifndef RECORD_H
#define RECORD_H

#include "options.h"

enum field_type {
    FIELD_NULL,
    FIELD_TEXT,
    FIELD_WORDS,
    FIELD_NUMBER,
    FIELD_TRUTH
};

/* Made by the functions below, so that a record is an array of calls. */
struct field {
    const char *key;
    enum field_type type;
    const char *text;
    size_t length;
    long long number;
};

struct field null_field(const char *key);
/* A text that is NULL makes a null field. */
struct field text_field(const char *key, const char *text, size_t length);
struct field string_field(const char *key, const char *text);
struct field words_field(const char *key, const char *text); /* a JSON array */
struct field number_field(const char *key, long long number);
struct field truth_field(const char *key, bool truth);

/* The two ways to write the fields of a record, as a line: what stands before
   the first record (the header line of CSV), and the record itself. The format
   is not FORMAT_TEXT. */
typedef void (*write_fields)(enum format format, const struct field *fields,
                             size_t count);
void write_keys(enum format format, const struct field *fields, size_t count);
void write_record(enum format format, const struct field *fields, size_t count);

#endif
