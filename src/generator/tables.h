/*
 * The tables on their way from text to C, as the passes of the generator share
 * them: one model, which each pass takes further.
 */
#ifndef TABLES_H
#define TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wuerr.h>

/* Where something stands in a file. */
struct place {
    const char *file;
    int line;
};

/* The texts of a row, first those that the rows of C have. */
enum part {
    PART_NAME,
    PART_ALIASES,
    PART_DESCRIPTION,
    PART_NOTE,
    PART_FIX,
    PART_CLASS,
    PART_SHARES,
    PART_ALSO,
    PARTS
};

struct row {
    struct place at;
    wuerr_space space;
    uint32_t code;
    bool misread;     /* its line gives no code */
    bool is_misprint; /* its code is what a document printed for another */
    bool name_alone;  /* its table has names without descriptions */
    size_t table;
    int nth;           /* of the rows that share a code, from 0 */
    size_t fix;        /* the number of its fix in tables.fixes */
    char *part[PARTS]; /* NULL where it has none */
};

/* What a line that is no row tells: a word, numbers, a text. */
enum record_kind {
    RECORD_FACILITY,  /* number, name */
    RECORD_RANGE,     /* first, last, owner */
    RECORD_PHASE,     /* number, words: of Setup's second number */
    RECORD_OPERATION, /* likewise */
    RECORD_MISPRINT,  /* number, the codes that were meant */
    RECORD_LABEL,     /* its role, a word right before numbers in a log */
    RECORD_BEFORE,    /* likewise, before such a word */
    RECORD_CLAUSE,    /* likewise, elsewhere in the clause */
    RECORD_BEHIND,    /* likewise, right behind the number */
    RECORD_KINDS
};

struct record {
    struct place at;
    enum record_kind kind;
    uint32_t first, last;
    size_t table;
    char *text;
};

/* A name or an alias, where it stands in the texts of its row. */
struct name {
    const char *text;
    size_t length;
    size_t row;
    bool name_alone; /* which comes behind those with more to say */
    size_t offset;
};

struct tables {
    char **titles;
    size_t title_count;
    struct row *rows;
    size_t row_count;
    struct record *records;
    size_t record_count;
    struct name *names;
    size_t name_count;
    const char **fixes; /* each text once, ascending; the empty one first */
    size_t fix_count;
    int faults;
};

/* What the words of labels.txt say of a number, ended by NULL. */
extern const char *const word_roles[];

/* Whether a record is a word and its role. */
bool is_word_record(const struct record *record);

/* Tells a fault as `file:line: reason` and counts it. */
void fault(struct tables *tables, struct place at, const char *format, ...);

/* Memory of `size` bytes, with what `memory` held; ends the program if there is
   none. */
void *resize(void *memory, size_t size);

/* Room for one more item behind `count`, which were added one by one. */
void *grow(void *array, size_t count, size_t size);

/* Puts `more` behind `text`, which may be NULL, a space between. */
char *join(char *text, const char *more);

void add_row(struct tables *tables, const struct row *row);
void add_record(struct tables *tables, const struct record *record);

/* The text of a part; empty where the row has none. */
const char *part_of(const struct row *row, enum part part);

/* The number of a table by its name; that of tables if there is none. */
size_t find_title(const struct tables *tables, const char *name);

/* Bytes of the first sentence, its full stop included. */
size_t sentence_length(const char *text);

/* Orders names by their texts in upper case: less than, equal to, greater than
   0. */
int order_texts(const struct name *a, const struct name *b);

/* Frees all that the tables hold. */
void free_tables(struct tables *tables);

/* The passes, in their order. */
void read_table(struct tables *tables, const char *file);
void combine_setup(struct tables *tables);
void copy_misprints(struct tables *tables);
void sort_tables(struct tables *tables);
void check_tables(struct tables *tables);
bool write_rows(const struct tables *tables, const char *file);

/* A part of the last pass: what the words of labels say. */
void write_words(FILE *output, const struct tables *tables);

#endif
