/* The command line, read into a value. */
#include "options.h"

#include "message.h"
#include "names.h"

#include <string.h>

enum id {
    OPTION_SCAN,
    OPTION_SEARCH,
    OPTION_LIST,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_FORMAT,
    OPTION_JSON,
    OPTION_FIELD,
    OPTION_BRIEF,
    OPTION_QUIET,
    OPTION_TABLE,
    OPTION_HEX,
    OPTION_DEC,
    OPTION_IS,
    OPTION_ONLY_MATCHING,
    OPTION_SUMMARY,
    OPTION_PER_LINE,
    OPTION_UNKNOWN,
    OPTION_KEYS,
    OPTION_COLOR,
    OPTION_NONE
};

/* The modes that an option goes with, as bits. */
enum {
    LOOK_UP = 1 << MODE_LOOK_UP,
    BROWSE = 1 << MODE_LIST | 1 << MODE_SEARCH,
    ANY_MODE = ~0
};

/* The value of an option: joined to it or the next argument, or only joined. */
enum taking { TAKES_NOTHING, TAKES_VALUE, TAKES_JOINED };

struct option {
    const char *name;
    char letter; /* NUL for none */
    enum taking taking;
    int modes;
};

static const struct option options_known[OPTION_NONE] = {
    [OPTION_SCAN] = {"scan", 's', TAKES_NOTHING, ANY_MODE},
    [OPTION_SEARCH] = {"search", '\0', TAKES_NOTHING, ANY_MODE},
    [OPTION_LIST] = {"list", '\0', TAKES_NOTHING, ANY_MODE},
    [OPTION_HELP] = {"help", 'h', TAKES_JOINED, ANY_MODE},
    [OPTION_VERSION] = {"version", 'V', TAKES_NOTHING, ANY_MODE},
    [OPTION_FORMAT] = {"format", 'f', TAKES_VALUE, ANY_MODE},
    [OPTION_JSON] = {"json", '\0', TAKES_NOTHING, ANY_MODE},
    [OPTION_FIELD] = {"field", 'F', TAKES_VALUE, ANY_MODE},
    [OPTION_BRIEF] = {"brief", 'b', TAKES_NOTHING, ANY_MODE},
    [OPTION_QUIET] = {"quiet", 'q', TAKES_NOTHING, ANY_MODE},
    [OPTION_TABLE] = {"table", 't', TAKES_VALUE, ANY_MODE},
    [OPTION_HEX] = {"hex", '\0', TAKES_NOTHING, LOOK_UP},
    [OPTION_DEC] = {"dec", '\0', TAKES_NOTHING, LOOK_UP},
    [OPTION_IS] = {"is", '\0', TAKES_VALUE, ANY_MODE},
    [OPTION_ONLY_MATCHING] = {"only-matching", 'o', TAKES_NOTHING, ANY_MODE},
    [OPTION_SUMMARY] = {"summary", 'c', TAKES_NOTHING, ANY_MODE},
    [OPTION_PER_LINE] = {"per-line", '\0', TAKES_JOINED, ANY_MODE},
    [OPTION_UNKNOWN] = {"unknown", '\0', TAKES_NOTHING, ANY_MODE},
    [OPTION_KEYS] = {"keys", 'k', TAKES_NOTHING, BROWSE},
    [OPTION_COLOR] = {"color", '\0', TAKES_VALUE, ANY_MODE},
};

/* Where parsing stands. */
struct parser {
    struct options *options;
    char **arguments; /* what is not read yet */
    int left;
    unsigned given;     /* a bit an option */
    const char *fields; /* what --field names; NULL for all */
    bool mode_given;
    bool ok;
};

/* Only the first fault is told. */
static void refuse(struct parser *parser, const char *before, const char *text,
                   const char *after)
{
    if (parser->ok)
        complain_usage(before, text, after);
    parser->ok = false;
}

_Static_assert((int)OPTION_NONE <= WUERR_TABLE_LIMIT, "a list holds any names");

static struct names option_names(void)
{
    struct names names = {{NULL}};
    for (size_t i = 0; i < OPTION_NONE; i++)
        names.at[i] = options_known[i].name;
    return names;
}

/* ---- values ----------------------------------------------------------- */

static const char *const format_names[] = {"text",     "tsv",  "csv", "json",
                                           "markdown", "html", NULL};
static const char *const color_names[] = {"auto", "always", "never", NULL};
static const char *const per_line_names[] = {"rsyslog", NULL};
static const char *const topic_names[] = {"classes", "tables", NULL};

/* Reads one name of a closed list; tells the list if it is none of them. */
static int read_choice(struct parser *parser, enum id id, const char *text,
                       size_t length, const char *const *names)
{
    int number = number_of_name(text, length, names);
    if (number >= 0 || !parser->ok)
        return number < 0 ? 0 : number;
    complain_choice(options_known[id].name, text, length, names);
    parser->ok = false;
    return 0;
}

static void read_classes(struct parser *parser, const char *text)
{
    struct names names = class_names();
    for (;;) {
        size_t length = strcspn(text, ",");
        int number = read_choice(parser, OPTION_IS, text, length, names.at);
        parser->options->classes |= UINT32_C(1) << number;
        if (text[length] == '\0')
            return;
        text += length + 1;
    }
}

/* Adds a table to those that are wanted, which at first are all. */
static void choose_table(struct parser *parser, const char *text)
{
    struct wanted *wanted = &parser->options->wanted;
    struct names names = table_names();
    int table = read_choice(parser, OPTION_TABLE, text, strlen(text), names.at);
    bool first = (parser->given >> OPTION_TABLE & 1) == 0;
    wanted->tables = (first ? 0 : wanted->tables) | UINT64_C(1) << table;
}

const struct columns *columns_of(const struct options *options)
{
    if (options->mode != MODE_SCAN)
        return options->keys ? &key_columns : &answer_columns;
    if (options->per_line != PER_LINE_NONE)
        return &code_columns;
    return options->summary ? &tally_columns : &occurrence_columns;
}

/* Reads the names of the fields that are wanted, once the mode is known. A
   table for a reader has few unless more are named. */
static void read_fields(struct parser *parser)
{
    struct options *options = parser->options;
    const struct columns *columns = columns_of(options);
    bool for_reader =
        parser->fields == NULL && options->format == FORMAT_MARKDOWN;
    const char *text = for_reader ? columns->shown : parser->fields;
    struct names names = {{NULL}};
    for (size_t i = 0; i < columns->count; i++)
        names.at[i] = columns->at[i].name;
    while (parser->ok && text != NULL) {
        size_t length = strcspn(text, ",");
        int number = read_choice(parser, OPTION_FIELD, text, length, names.at);
        if (options->field_count == FIELDS_LIMIT)
            refuse(parser, "--field takes no more names", "", "");
        else
            options->fields[options->field_count++] = columns->at[number];
        text = text[length] == '\0' ? NULL : text + length + 1;
    }
}

/* ---- options ---------------------------------------------------------- */

static void set_mode(struct parser *parser, enum mode mode)
{
    enum mode before = parser->options->mode;
    if (before == MODE_HELP || before == MODE_VERSION)
        return;
    if (parser->mode_given && before != mode && mode != MODE_HELP &&
        mode != MODE_VERSION)
        refuse(parser, "--scan, --search and --list exclude each other", "",
               "");
    parser->options->mode = mode;
    parser->mode_given = true;
}

static void apply_with_value(struct parser *parser, enum id id,
                             const char *value)
{
    struct options *options = parser->options;
    size_t length = strlen(value);
    if (id == OPTION_FORMAT) {
        options->format =
            (enum format)read_choice(parser, id, value, length, format_names);
    } else if (id == OPTION_COLOR) {
        options->color =
            (enum color)read_choice(parser, id, value, length, color_names);
    } else if (id == OPTION_IS) {
        read_classes(parser, value);
    } else if (id == OPTION_FIELD) {
        parser->fields = value;
        options->first_only = true;
    } else if (id == OPTION_HELP) {
        options->help_topic = (enum help_topic)(
            HELP_CLASSES + read_choice(parser, id, value, length, topic_names));
        set_mode(parser, MODE_HELP);
    } else if (id == OPTION_PER_LINE) {
        read_choice(parser, id, value, length, per_line_names);
        set_mode(parser, MODE_SCAN);
        options->per_line = PER_LINE_RSYSLOG;
    } else {
        choose_table(parser, value);
    }
}

static void apply(struct parser *parser, enum id id)
{
    struct options *options = parser->options;
    switch (id) {
    case OPTION_SCAN: set_mode(parser, MODE_SCAN); break;
    case OPTION_SEARCH: set_mode(parser, MODE_SEARCH); break;
    case OPTION_LIST: set_mode(parser, MODE_LIST); break;
    case OPTION_HELP: set_mode(parser, MODE_HELP); break;
    case OPTION_VERSION: set_mode(parser, MODE_VERSION); break;
    case OPTION_JSON: options->format = FORMAT_JSON; break;
    case OPTION_BRIEF: options->brief = true; break;
    case OPTION_QUIET: options->quiet = true; break;
    case OPTION_KEYS: options->keys = options->brief = true; break;
    case OPTION_HEX: options->base = WUERR_BASE_HEX; break;
    case OPTION_DEC: options->base = WUERR_BASE_DEC; break;
    case OPTION_ONLY_MATCHING:
        set_mode(parser, MODE_SCAN);
        options->only_matching = true;
        break;
    case OPTION_SUMMARY:
        set_mode(parser, MODE_SCAN);
        options->summary = true;
        break;
    case OPTION_UNKNOWN:
        set_mode(parser, MODE_SCAN);
        options->wanted.scanner.unknown = true;
        break;
    default: /* OPTION_PER_LINE */
        set_mode(parser, MODE_SCAN);
        options->per_line = PER_LINE_CODES;
        break;
    }
}

/* Takes the value of an option: what is joined to it, or the next argument. */
static void read_option(struct parser *parser, enum id id, const char *joined)
{
    const struct option *option = &options_known[id];
    if (option->taking == TAKES_NOTHING && joined != NULL) {
        refuse(parser, "--", option->name, " takes no value");
    } else if (option->taking != TAKES_VALUE && joined == NULL) {
        apply(parser, id);
    } else if (joined != NULL) {
        apply_with_value(parser, id, joined);
    } else if (parser->left > 0) {
        parser->left--;
        apply_with_value(parser, id, *parser->arguments++);
    } else {
        refuse(parser, "--", option->name, " needs a value");
    }
    parser->given |= 1U << id;
}

static void read_long(struct parser *parser, const char *text)
{
    struct names names = option_names();
    size_t length = strcspn(text, "=");
    int id = number_of_name(text, length, names.at);
    if (id >= 0) {
        read_option(parser, (enum id)id,
                    text[length] == '=' ? text + length + 1 : NULL);
        return;
    }
    if (parser->ok)
        complain_unknown_option(text, length, names.at);
    parser->ok = false;
}

static void read_letters(struct parser *parser, const char *letters)
{
    while (*letters != '\0') {
        enum id id = 0;
        while (id < OPTION_NONE && options_known[id].letter != *letters)
            id++;
        if (id == OPTION_NONE) {
            const char letter[] = {*letters, '\0'};
            refuse(parser, "unknown option -", letter, "");
            return;
        }
        letters++;
        bool value_joined =
            options_known[id].taking == TAKES_VALUE && *letters != '\0';
        read_option(parser, id, value_joined ? letters : NULL);
        if (value_joined)
            return;
    }
}

/* An operand may be a negative number, so a minus and a digit open no option.
 */
static bool is_option(const char *argument)
{
    return argument[0] == '-' && argument[1] != '\0' &&
           !(argument[1] >= '0' && argument[1] <= '9');
}

/* How some ask for help, on Windows above all. */
static bool is_question(const char *argument)
{
    return strcmp(argument, "/?") == 0 || strcmp(argument, "-?") == 0;
}

static void check_together(struct parser *parser)
{
    const struct options *options = parser->options;
    int is_per_line = options->per_line != PER_LINE_NONE;
    for (enum id id = 0; id < OPTION_NONE; id++)
        if ((parser->given >> id & 1) != 0 &&
            (options_known[id].modes >> options->mode & 1) == 0 &&
            options->mode != MODE_HELP && options->mode != MODE_VERSION)
            refuse(parser, "--", options_known[id].name,
                   options_known[id].modes == LOOK_UP
                       ? " goes with a look-up only"
                       : " goes with --list or --search only");
    if (options->only_matching + options->summary + is_per_line > 1)
        refuse(parser,
               "--only-matching, --summary and --per-line exclude each other",
               "", "");
    if (is_per_line && options->format != FORMAT_TEXT &&
        options->format != FORMAT_JSON)
        refuse(parser, "--per-line writes JSON only", "", "");
    if (options->format == FORMAT_HTML &&
        (options->mode == MODE_LOOK_UP ||
         (options->mode == MODE_SCAN && !options->summary)))
        refuse(parser, "--format=html goes with --list, --search or --summary",
               "", "");
    if (options->format == FORMAT_HTML &&
        (parser->fields != NULL || options->keys))
        refuse(parser, "--format=html has neither fields nor keys", "", "");
    if (options->mode == MODE_SEARCH && options->operand_count == 0)
        refuse(parser, "--search needs a text", "", "");
    if (options->mode == MODE_LIST && options->operand_count > 0)
        refuse(parser, "--list takes no operand, not '", options->operands[0],
               "'");
}

bool parse_options(int argc, char **argv, struct options *options)
{
    *options = (struct options){.wanted = ALL_WANTED, .operands = argv};
    struct parser parser = {
        .options = options, .arguments = argv + 1, .ok = true};
    parser.left = argc > 0 ? argc - 1 : 0;
    bool options_ended = false;
    while (parser.left > 0) {
        char *argument = *parser.arguments++;
        parser.left--;
        if (!options_ended && is_question(argument))
            apply(&parser, OPTION_HELP);
        else if (options_ended || !is_option(argument))
            options->operands[options->operand_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            options_ended = true;
        else if (argument[1] == '-')
            read_long(&parser, argument + 2);
        else
            read_letters(&parser, argument + 1);
    }
    check_together(&parser);
    read_fields(&parser);
    if (options->mode != MODE_LOOK_UP && options->classes != 0)
        options->wanted.classes = options->classes;
    /* A report tells all failures. */
    if (options->format == FORMAT_HTML)
        options->wanted.scanner.unknown = true;
    /* What is in no table is of no table and no class that was chosen. */
    if (options->classes != 0 || are_chosen(&options->wanted))
        options->wanted.scanner.unknown = false;
    /* As text, fields are bare values. */
    if (options->field_count > 0 && options->format == FORMAT_TEXT &&
        options->per_line == PER_LINE_NONE)
        options->format = FORMAT_BARE;
    /* Lines have no fields; the codes in them have. */
    if (options->format != FORMAT_TEXT && !options->summary &&
        options->per_line == PER_LINE_NONE)
        options->only_matching = true;
    return parser.ok;
}
