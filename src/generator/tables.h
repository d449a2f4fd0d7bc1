/*
 * The tables on their way from text to C, as the parts of the generator share
 * them. It runs at build time, once, and frees nothing but what it grows.
 */
#ifndef TABLES_H
#define TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SUMMARY_LIMIT = 120 };

/* The texts of a row, first those that are written one behind the other. */
enum part { NAME, ALIASES, DESCRIPTION, NOTE, FIX, CLASS, SHARES, PARTS };

struct place {
    const char *file;
    int line;
};

struct row {
    struct place at;
    uint32_t code;
    bool misread; /* its line gives no code */
    size_t table;
    size_t fix;        /* the number of its fix in tables.fixes */
    char *part[PARTS]; /* NULL where it has none */
};

/* A record of one line: what a number in a code, or a span of them, means. */
struct kind {
    const char *word;
    const char *macro;
    int numbers; /* before the text */
};

struct record {
    struct place at;
    const struct kind *kind;
    uint32_t first, last;
    char *text;
};

/* A name or an alias, where it stands in the text of its row. */
struct name {
    const char *text;
    size_t length;
    size_t row;
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

/* Tells a fault as `file:line: reason` and counts it. */
void fault(struct tables *tables, struct place at, const char *format, ...);

/* Makes room for one more behind `count` items; ends the program if it cannot.
 */
void *grow(void *array, size_t count, size_t size);

/* The text of a part; empty where the row has none. */
const char *part_of(const struct row *row, enum part part);

/* Bytes of the first sentence, its full stop included. */
size_t summary_length(const char *text);

/* Reads 0x and 8 hexadecimal digits. */
bool read_code(const char *text, uint32_t *code);

/* The passes, in their order. */
void read_table(struct tables *tables, const char *file);
void sort_tables(struct tables *tables);
void check_tables(struct tables *tables);
bool write_tables(const struct tables *tables, const char *file);

#endif
