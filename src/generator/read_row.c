/* A row from its stanza: number and name, then description and keys. */
#include "reader.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const keys[PARTS] = {
    [PART_ALIASES] = "aka", [PART_NOTE] = "note",     [PART_FIX] = "fix",
    [PART_CLASS] = "class", [PART_SHARES] = "shares", [PART_ALSO] = "also"};

static bool is_name(const char *text)
{
    size_t length = 0;
    while (isalnum((unsigned char)text[length]) || text[length] == '_')
        length++;
    return isalpha((unsigned char)text[0]) && text[length] == '\0';
}

/* ---- the first line --------------------------------------------------- */

/* Reads a number as its space writes it; returns how long it is, 0 if it is
   none. */
static size_t read_number_of(wuerr_space space, const char *text,
                             uint32_t *number)
{
    bool decimal = wuerr_space_is_decimal(space);
    const char *digits = decimal ? "0123456789" : "0123456789abcdefABCDEF";
    size_t prefix = decimal ? 0 : 2;
    if (strncmp(text, "0x", prefix) != 0)
        return 0;
    size_t count = strspn(text + prefix, digits);
    if (decimal ? count == 0 || count > 9 : count != 8)
        return 0;
    *number = (uint32_t)strtoul(text + prefix, NULL, decimal ? 10 : 16);
    return prefix + count;
}

/* A row is added even if its line is faulty, so that its other lines are read.
 */
void read_row(struct reader *reader, const char *line)
{
    struct tables *tables = reader->tables;
    struct row row = {.at = reader->at,
                      .space = reader->space,
                      .name_alone = reader->names_alone,
                      .table = reader->table};
    size_t length = read_number_of(reader->space, line, &row.code);
    const char *name = line + length + 1;
    row.misread = length == 0;
    if (row.misread)
        fault(tables, reader->at,
              wuerr_space_is_decimal(row.space)
                  ? "a number is up to 9 decimal digits"
                  : "a code is 0x and 8 hexadecimal digits");
    else if (line[length] != ' ' || (strcmp(name, "-") != 0 && !is_name(name)))
        fault(tables, reader->at,
              "a name, or - for none, follows the code and one space");
    else if (*name != '-')
        row.part[PART_NAME] = join(NULL, name);
    add_row(tables, &row);
    reader->has_rows = true;
    reader->open = &tables->rows[tables->row_count - 1];
    reader->last = PART_DESCRIPTION;
}

/* ---- the lines below -------------------------------------------------- */

/* The part that a line of a row opens, and where its text begins. */
static enum part find_part(const char **text)
{
    for (enum part part = 0; part < PARTS; part++) {
        size_t length = keys[part] == NULL ? 0 : strlen(keys[part]);
        if (length > 0 && strncmp(*text, keys[part], length) == 0 &&
            (*text)[length] == ':') {
            *text += length + 1;
            *text += strspn(*text, " ");
            return part;
        }
    }
    return PART_DESCRIPTION;
}

/* Bytes of a word in lower case that a colon makes look like a key; or 0. */
static size_t key_length(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz");
    return text[length] == ':' ? length : 0;
}

static void read_part(struct reader *reader, enum part part, const char *text)
{
    struct tables *tables = reader->tables;
    char **place = &reader->open->part[part];
    if (part == PART_DESCRIPTION && key_length(text) > 0) {
        fault(tables, reader->at, "unknown key '%.*s'", (int)key_length(text),
              text);
        return;
    }
    if (part == PART_DESCRIPTION && reader->last != PART_DESCRIPTION)
        fault(tables, reader->at, "the description comes before the keys");
    else if (*text == '\0')
        fault(tables, reader->at, "%s: has no text", keys[part]);
    else if (part == PART_ALIASES && !is_name(text))
        fault(tables, reader->at, "'%s' is not a name", text);
    else if (part != PART_DESCRIPTION && part != PART_ALIASES && *place != NULL)
        fault(tables, reader->at, "a second %s:", keys[part]);
    else
        *place = join(*place, text);
    reader->last = part;
}

void read_indented(struct reader *reader, const char *line)
{
    size_t indent = strspn(line, " ");
    const char *text = line + indent;
    bool continues =
        indent == 8 && (reader->last == PART_FIX || reader->last == PART_NOTE);
    if (reader->open == NULL) {
        fault(reader->tables, reader->at, "indented, but no entry is open");
    } else if (continues) {
        char **place = &reader->open->part[reader->last];
        *place = join(*place, text);
    } else if (indent == 4) {
        enum part part = find_part(&text);
        read_part(reader, part, text);
    } else {
        fault(reader->tables, reader->at,
              "a line of an entry is 4 spaces deep, 8 to continue a fix or a "
              "note");
    }
}
