/* The command line as a value. Parsed before any work is done. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "column.h"
#include "wanted.h"

enum mode {
    MODE_LOOK_UP,
    MODE_SCAN,
    MODE_SEARCH,
    MODE_LIST,
    MODE_HELP,
    MODE_VERSION
};

enum { FIELDS_LIMIT = 32 };

enum format {
    FORMAT_TEXT,
    FORMAT_TSV,
    FORMAT_CSV,
    FORMAT_JSON,
    FORMAT_MARKDOWN,
    FORMAT_HTML,
    FORMAT_BARE /* text with chosen fields; it has no name */
};

enum help_topic { HELP_OPTIONS, HELP_CLASSES, HELP_TABLES };

enum per_line { PER_LINE_NONE, PER_LINE_CODES, PER_LINE_RSYSLOG };

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct options {
    enum mode mode;
    enum help_topic help_topic;
    enum format format;
    enum color color;
    bool brief;
    bool quiet;
    bool only_matching;
    bool summary;
    bool keys;
    enum per_line per_line;
    wuerr_base base;
    struct wanted wanted;
    uint32_t classes; /* a bit a class that --is asks a look-up for; or 0 */
    struct column fields[FIELDS_LIMIT]; /* these alone, if there are any */
    size_t field_count;
    bool first_only; /* of the answers to an operand */
    char **operands;
    int operand_count;
};

/*
 * Reads the arguments; `argv` is reordered so that the operands stand together.
 * On false a message has been written to standard error.
 */
bool parse_options(int argc, char **argv, struct options *options);

/* The columns that records of the mode have. */
const struct columns *columns_of(const struct options *options);

#endif
