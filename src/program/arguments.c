/* The command line, an option or operand at a time. */
#include "arguments.h"

#include "message.h"
#include "names.h"

#include <string.h>

/* The value of an option: joined to it or the next argument, or only joined. */
enum taking { TAKES_NOTHING, TAKES_VALUE, TAKES_JOINED };

struct option {
    const char *name;
    char letter; /* NUL for none */
    enum taking taking;
};

static const struct option options_known[OPTION_NONE] = {
    [OPTION_SCAN] = {"scan", 's', TAKES_NOTHING},
    [OPTION_SEARCH] = {"search", '\0', TAKES_NOTHING},
    [OPTION_LIST] = {"list", '\0', TAKES_NOTHING},
    [OPTION_HELP] = {"help", 'h', TAKES_JOINED},
    [OPTION_VERSION] = {"version", 'V', TAKES_NOTHING},
    [OPTION_FORMAT] = {"format", 'f', TAKES_VALUE},
    [OPTION_JSON] = {"json", '\0', TAKES_NOTHING},
    [OPTION_FIELD] = {"field", 'F', TAKES_VALUE},
    [OPTION_BRIEF] = {"brief", 'b', TAKES_NOTHING},
    [OPTION_QUIET] = {"quiet", 'q', TAKES_NOTHING},
    [OPTION_TABLE] = {"table", 't', TAKES_VALUE},
    [OPTION_HEX] = {"hex", '\0', TAKES_NOTHING},
    [OPTION_DEC] = {"dec", '\0', TAKES_NOTHING},
    [OPTION_IS] = {"is", '\0', TAKES_VALUE},
    [OPTION_ONLY_MATCHING] = {"only-matching", 'o', TAKES_NOTHING},
    [OPTION_SUMMARY] = {"summary", 'c', TAKES_NOTHING},
    [OPTION_PER_LINE] = {"per-line", '\0', TAKES_JOINED},
    [OPTION_UNKNOWN] = {"unknown", '\0', TAKES_NOTHING},
    [OPTION_KEYS] = {"keys", 'k', TAKES_NOTHING},
    [OPTION_COLOR] = {"color", '\0', TAKES_VALUE},
};

_Static_assert((int)OPTION_NONE <= WUERR_TABLE_LIMIT, "a list holds any names");

static struct names option_names(void)
{
    struct names names = {{NULL}};
    for (size_t i = 0; i < OPTION_NONE; i++)
        names.at[i] = options_known[i].name;
    return names;
}

const char *option_name(enum option_id id)
{
    return options_known[id].name;
}

static bool fail(struct arguments *arguments, const char *before,
                 const char *text, const char *after)
{
    complain_usage(before, text, after);
    arguments->failed = true;
    return false;
}

static char *take_text(struct arguments *arguments)
{
    arguments->left--;
    return *arguments->rest++;
}

/* Takes the value of an option: what is joined to it, or the next argument. */
static bool take_value(struct arguments *arguments, struct argument *argument,
                       char *joined)
{
    const struct option *option = &options_known[argument->id];
    if (option->taking == TAKES_NOTHING && joined != NULL)
        return fail(arguments, "--", option->name, " takes no value");
    if (option->taking == TAKES_VALUE && joined == NULL) {
        if (arguments->left == 0)
            return fail(arguments, "--", option->name, " needs a value");
        joined = take_text(arguments);
    }
    argument->text = joined;
    return true;
}

static bool take_long(struct arguments *arguments, struct argument *argument,
                      char *text)
{
    struct names names = option_names();
    size_t length = strcspn(text, "=");
    int id = number_of_name(text, length, names.at);
    if (id < 0) {
        complain_unknown_option(text, length, names.at);
        arguments->failed = true;
        return false;
    }
    argument->id = (enum option_id)id;
    return take_value(arguments, argument,
                      text[length] == '=' ? text + length + 1 : NULL);
}

/* Takes a letter of several, the rest of which may be its value. */
static bool take_letter(struct arguments *arguments, struct argument *argument)
{
    const char letter[] = {*arguments->letters++, '\0'};
    enum option_id id = 0;
    while (id < OPTION_NONE && options_known[id].letter != *letter)
        id++;
    if (id == OPTION_NONE)
        return fail(arguments, "unknown option -", letter, "");
    bool is_last = *arguments->letters == '\0';
    char *joined = !is_last && options_known[id].taking == TAKES_VALUE
                       ? arguments->letters
                       : NULL;
    if (is_last || joined != NULL)
        arguments->letters = NULL;
    argument->id = id;
    return take_value(arguments, argument, joined);
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

bool next_argument(struct arguments *arguments, struct argument *argument)
{
    if (arguments->letters != NULL)
        return take_letter(arguments, argument);
    if (arguments->left > 0 && !arguments->options_ended &&
        strcmp(*arguments->rest, "--") == 0) {
        take_text(arguments);
        arguments->options_ended = true;
    }
    if (arguments->left == 0)
        return false;
    char *text = take_text(arguments);
    *argument = (struct argument){OPTION_NONE, text};
    if (arguments->options_ended)
        return true;
    if (is_question(text)) {
        *argument = (struct argument){OPTION_HELP, NULL};
        return true;
    }
    if (!is_option(text))
        return true;
    if (text[1] == '-')
        return take_long(arguments, argument, text + 2);
    arguments->letters = text + 1;
    return take_letter(arguments, argument);
}
