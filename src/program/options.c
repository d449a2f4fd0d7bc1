/* The command line, read into a value. */
#include "options.h"

#include "arguments.h"
#include "message.h"
#include "names.h"

#include <string.h>

/* Where parsing stands. */
struct parser {
    struct options *options;
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

/* ---- values ----------------------------------------------------------- */

static const char *const format_names[] = {"text",     "tsv",  "csv", "json",
                                           "markdown", "html", NULL};
static const char *const color_names[] = {"auto", "always", "never", NULL};
static const char *const per_line_names[] = {"rsyslog", NULL};
static const char *const topic_names[] = {"classes", "tables", NULL};

/* Reads one name of a closed list; tells the list if it is none of them. */
static int read_choice(struct parser *parser, enum option_id id,
                       const char *text, size_t length,
                       const char *const *names)
{
    int number = number_of_name(text, length, names);
    if (number >= 0 || !parser->ok)
        return number < 0 ? 0 : number;
    complain_choice(option_name(id), text, length, names);
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

static void apply_with_value(struct parser *parser, enum option_id id,
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

static void apply_alone(struct parser *parser, enum option_id id)
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

static void take_option(struct parser *parser, enum option_id id,
                        const char *value)
{
    if (value == NULL)
        apply_alone(parser, id);
    else
        apply_with_value(parser, id, value);
    parser->given |= 1U << id;
}

/* Refuses an option that the mode has no use for. */
static void check_mode(struct parser *parser, enum option_id id, bool fits,
                       const char *reason)
{
    enum mode mode = parser->options->mode;
    if ((parser->given >> id & 1) != 0 && !fits && mode != MODE_HELP &&
        mode != MODE_VERSION)
        refuse(parser, "--", option_name(id), reason);
}

static void check_together(struct parser *parser)
{
    const struct options *options = parser->options;
    int is_per_line = options->per_line != PER_LINE_NONE;
    bool is_look_up = options->mode == MODE_LOOK_UP;
    check_mode(parser, OPTION_HEX, is_look_up, " goes with a look-up only");
    check_mode(parser, OPTION_DEC, is_look_up, " goes with a look-up only");
    check_mode(parser, OPTION_KEYS,
               options->mode == MODE_LIST || options->mode == MODE_SEARCH,
               " goes with --list or --search only");
    if (options->only_matching + options->summary + is_per_line > 1)
        refuse(parser,
               "--only-matching, --summary and --per-line exclude each other",
               "", "");
    if (is_per_line && options->format != FORMAT_TEXT &&
        options->format != FORMAT_JSON)
        refuse(parser, "--per-line writes JSON only", "", "");
    if (options->format == FORMAT_HTML &&
        (is_look_up || (options->mode == MODE_SCAN && !options->summary)))
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

/* What follows from several options. */
static void settle(struct options *options)
{
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
}

bool parse_options(int argc, char **argv, struct options *options)
{
    *options = (struct options){.wanted = ALL_WANTED, .operands = argv};
    struct parser parser = {.options = options, .ok = true};
    struct arguments arguments = {.rest = argv + 1,
                                  .left = argc > 0 ? argc - 1 : 0};
    struct argument argument;
    while (parser.ok && next_argument(&arguments, &argument))
        if (argument.id == OPTION_NONE)
            options->operands[options->operand_count++] = argument.text;
        else
            take_option(&parser, argument.id, argument.text);
    if (arguments.failed)
        return false;
    check_together(&parser);
    read_fields(&parser);
    settle(options);
    return parser.ok;
}
