/* The modes that go through the whole table. */
#include "modes.h"
#include "writer.h"

static char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether a text has another in it, in any ASCII case. */
static bool has(const char *text, const char *part)
{
    for (; text != NULL && *text != '\0'; text++) {
        size_t i = 0;
        while (part[i] != '\0' && to_lower(text[i]) == to_lower(part[i]))
            i++;
        if (part[i] == '\0')
            return true;
    }
    return false;
}

static bool matches(const struct options *options, const wuerr_entry *entry)
{
    for (int i = 0; i < options->operand_count; i++) {
        const char *part = options->operands[i];
        if (!has(entry->name, part) && !has(entry->aliases, part) &&
            !has(entry->description, part))
            return false;
    }
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
