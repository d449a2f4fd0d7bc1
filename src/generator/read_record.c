/* Lines that begin with a word: what a number or a word means, or a space. */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

/* The word that a line begins with, and how many numbers follow it. */
static const struct {
    const char *word;
    int numbers;
} kinds[RECORD_KINDS] = {
    [RECORD_FACILITY] = {"facility", 1}, [RECORD_RANGE] = {"range", 2},
    [RECORD_PHASE] = {"phase", 1},       [RECORD_OPERATION] = {"operation", 1},
    [RECORD_MISPRINT] = {"misprint", 1}, [RECORD_LABEL] = {"label", 0},
    [RECORD_BEFORE] = {"before", 0},     [RECORD_CLAUSE] = {"clause", 0},
    [RECORD_BEHIND] = {"behind", 0}};

/* If a line begins with a word and a space, the text behind; else NULL. */
static const char *text_behind(const char *line, const char *word)
{
    size_t length = strlen(word);
    return strncmp(line, word, length) == 0 && line[length] == ' '
               ? line + length + 1
               : NULL;
}

static void read_numbers(struct reader *reader, enum record_kind kind,
                         const char *text)
{
    struct record record = {
        .at = reader->at, .kind = kind, .table = reader->table};
    char *end;
    record.first = record.last = (uint32_t)strtoul(text, &end, 0);
    if (kinds[kind].numbers == 2)
        record.last = (uint32_t)strtoul(end, &end, 0);
    if (*end != ' ' || end[1] == '\0' || record.last < record.first) {
        fault(reader->tables, reader->at, "a %s is %d number(s) and a text",
              kinds[kind].word, kinds[kind].numbers);
        return;
    }
    record.text = join(NULL, end + 1);
    add_record(reader->tables, &record);
}

static uint32_t find_role(const char *text, size_t length)
{
    uint32_t role = 0;
    while (word_roles[role] != NULL &&
           (strlen(word_roles[role]) != length ||
            memcmp(word_roles[role], text, length) != 0))
        role++;
    return role;
}

/* A role, and the words that have it. */
static void read_words(struct reader *reader, enum record_kind kind,
                       const char *text)
{
    size_t length = strcspn(text, " ");
    struct record record = {.at = reader->at, .kind = kind};
    record.first = record.last = find_role(text, length);
    if (word_roles[record.first] == NULL || text[length] == '\0') {
        fault(reader->tables, reader->at,
              "a %s is a role and the words that have it", kinds[kind].word);
        return;
    }
    for (text += length + 1; *text != '\0'; text += length) {
        text += strspn(text, " ");
        length = strcspn(text, " ");
        record.text = join(NULL, text);
        record.text[length] = '\0';
        add_record(reader->tables, &record);
    }
}

static void read_space(struct reader *reader, const char *name)
{
    size_t space = 0;
    while (space < WUERR_SPACES && strcmp(wuerr_space_name(space), name) != 0)
        space++;
    if (space == WUERR_SPACES)
        fault(reader->tables, reader->at, "unknown space '%s'", name);
    else if (reader->has_rows)
        fault(reader->tables, reader->at, "the space comes before the rows");
    else
        reader->space = (wuerr_space)space;
}

void read_record(struct reader *reader, const char *line)
{
    const char *text;
    for (enum record_kind kind = 0; kind < RECORD_KINDS; kind++) {
        if ((text = text_behind(line, kinds[kind].word)) == NULL)
            continue;
        if (kinds[kind].numbers == 0)
            read_words(reader, kind, text);
        else
            read_numbers(reader, kind, text);
        return;
    }
    if ((text = text_behind(line, "space")) != NULL)
        read_space(reader, text);
    else if (strcmp(line, "names alone") == 0)
        reader->names_alone = true;
    else
        fault(reader->tables, reader->at,
              "neither an entry, a record, a comment nor indented");
}
