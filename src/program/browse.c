/* The modes that go through the whole table. */
#include "modes.h"
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

enum status run_browse(const struct options *options)
{
    struct writer writer = begin_answers(options);
    enum status status = STATUS_NOT_FOUND;
    wuerr_entry entry;
    for (size_t i = 0; wuerr_at(i, &entry); i++) {
        if (!matches(options, &entry))
            continue;
        struct finding finding = find_entry(&entry, entry.space, entry.code);
        write_answer(&writer, &finding);
        status = STATUS_FOUND;
    }
    return status;
}
