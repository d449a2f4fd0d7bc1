/* The modes that go through the whole table. */
#include "modes.h"
#include "spelling.h"
#include "writer.h"

#include <string.h>

static char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static const char *skip_hyphens(const char *text)
{
    return text + strspn(text, "-");
}

/* Whether a text begins with a word, in any ASCII case and however either is
   hyphenated. */
static bool begins_with(const char *text, const char *word, const char *end)
{
    while ((word = skip_hyphens(word)) < end) {
        text = skip_hyphens(text);
        if (to_lower(*text++) != to_lower(*word++))
            return false;
    }
    return true;
}

/* Whether a text has a word in it. */
static bool has(const char *text, const char *word, const char *end)
{
    for (; text != NULL && *text != '\0'; text++)
        if (begins_with(text, word, end))
            return true;
    return false;
}

/* Whether an entry has a word anywhere. */
static bool has_word(const wuerr_entry *entry, const char *word,
                     const char *end)
{
    char number[WUERR_NUMBER_SIZE];
    wuerr_write_number(entry->space, entry->code, number);
    return has(number, word, end) || has(entry->name, word, end) ||
           has(entry->aliases, word, end) ||
           has(entry->description, word, end) || has(entry->fix, word, end) ||
           has(entry->note, word, end);
}

/* Where a word ends, but for the s of a plural. */
static const char *stem_end(const char *word, const char *end)
{
    enum { SHORT = 3 };
    bool is_plural = end - word > SHORT && to_lower(end[-1]) == 's' &&
                     to_lower(end[-2]) != 's';
    return is_plural ? end - 1 : end;
}

/* Whether an entry has every word of a text, in any order. */
static bool has_words(const wuerr_entry *entry, const char *text)
{
    static const char blanks[] = " \t\r\n";
    for (;;) {
        text += strspn(text, blanks);
        if (*text == '\0')
            return true;
        const char *end = text + strcspn(text, blanks);
        if (!has_word(entry, text, stem_end(text, end)))
            return false;
        text = end;
    }
}

static bool matches(const struct options *options, const wuerr_entry *entry)
{
    for (int i = 0; i < options->operand_count; i++)
        if (!has_words(entry, options->operands[i]))
            return false;
    return is_wanted(&options->wanted, entry);
}

/* Writes a record for each way to write a number, if of all rows that are
   wanted this one tells best what it means: a key leads to one row. */
static void write_number(struct writer *writer, const wuerr_entry *row,
                         uint32_t number)
{
    struct spellings spellings = spell(row->space, number);
    wuerr_entry best;
    if (!resolve_wanted(&writer->options->wanted, row->space, number, &best) ||
        best.code != row->code || best.name != row->name)
        return;
    struct finding finding = find_entry(&best, row->space, number);
    for (size_t i = 0; i < spellings.count; i++) {
        finding.key = spellings.at[i];
        write_answer(writer, &finding);
    }
}

/* Writes a row, or what leads to it: its number, and the HRESULT that wraps it.
 */
static void write_row(struct writer *writer, const wuerr_entry *row)
{
    if (!writer->options->keys) {
        struct finding finding = find_entry(row, row->space, row->code);
        write_answer(writer, &finding);
        return;
    }
    write_number(writer, row, row->code);
    if (row->space == WUERR_SPACE_CODE && row->code < 0x10000)
        write_number(writer, row, 0x80070000 | row->code);
}

enum status run_browse(const struct options *options)
{
    struct writer writer = begin_answers(options);
    enum status status = STATUS_NOT_FOUND;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        if (!matches(options, &entry))
            continue;
        write_row(&writer, &entry);
        status = STATUS_FOUND;
    }
    end_answers(&writer);
    return status;
}
