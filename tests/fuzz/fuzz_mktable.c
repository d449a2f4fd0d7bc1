/*
 * Any bytes as the tables of the generator: read, sorted, checked, and written
 * if there is no fault. The byte 0xFE, which no UTF-8 has, begins a second
 * table.
 */
#include "fuzz.h"
#include "tables.h"

#include <stdlib.h>
#include <string.h>

enum { SECOND_TABLE = 0xFE };

static const uint8_t *tables_data[2];
static size_t tables_size[2];
static char *written;
static size_t written_length;

/* The linker's names for what stands in for fopen, and for fopen itself. */
FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__real_fopen(const char *path, const char *mode);

/* The tables in memory, which are called 0 and 1, and where the rows go. */
FILE *__wrap_fopen(const char *path, const char *mode)
{
    size_t table = *path == '1';
    if (path[0] == '\0' || path[1] != '\0')
        return __real_fopen(path, mode);
    if (*mode == 'w')
        return open_memstream(&written, &written_length);
    if (tables_size[table] == 0)
        return __real_fopen("/dev/null", "rb");
    /* Only read from, but the interface has no word for that. */
    union {
        const uint8_t *constant;
        void *data;
    } memory = {tables_data[table]};
    return fmemopen(memory.data, tables_size[table], mode);
}

/* Every fault is told on one line: the file, the line, a reason. */
static void check_messages(const char *messages, int faults)
{
    int lines = 0;
    for (const char *line = messages; *line != '\0'; lines++) {
        char *reason;
        REQUIRE((line[0] == '0' || line[0] == '1') && line[1] == ':');
        strtol(line + 2, &reason, 10);
        REQUIRE(reason[0] == ':' && reason[1] == ' ' && reason[2] != '\n');
        line = strchr(line, '\n');
        REQUIRE(line != NULL);
        line++;
    }
    REQUIRE(lines == faults);
}

/* What is taken without a fault is in order, and comes out as plain C. */
static void check_written(const struct tables *tables)
{
    size_t rows = 0;
    for (size_t i = 1; i < tables->row_count; i++)
        REQUIRE(tables->rows[i - 1].space < tables->rows[i].space ||
                tables->rows[i - 1].code < tables->rows[i].code ||
                tables->rows[i].nth > 0);
    REQUIRE(write_rows(tables, "2"));
    for (size_t i = 0; i < written_length; i++)
        REQUIRE((written[i] >= ' ' && written[i] <= '~') || written[i] == '\n');
    for (const char *s = written; (s = strchr(s, '\n')) != NULL; s++)
        rows += strncmp(s, "\nROW(", 5) == 0 || strncmp(s, "\nBARE(", 6) == 0;
    REQUIRE(rows == tables->row_count);
    free(written);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct tables tables = {.faults = 0};
    const uint8_t *second = size == 0 ? NULL : memchr(data, SECOND_TABLE, size);
    struct caught messages;
    tables_data[0] = data;
    tables_size[0] = second == NULL ? size : (size_t)(second - data);
    start_catching(&messages, &stderr);
    read_table(&tables, "0");
    if (second != NULL) {
        tables_data[1] = second + 1;
        tables_size[1] = size - tables_size[0] - 1;
        read_table(&tables, "1");
    }
    combine_setup(&tables);
    sort_tables(&tables);
    check_tables(&tables);
    stop_catching(&messages);
    check_messages(messages.text, tables.faults);
    free(messages.text);
    if (tables.faults == 0)
        check_written(&tables);
    free_tables(&tables);
    return 0;
}
