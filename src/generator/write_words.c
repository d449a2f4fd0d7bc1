/* Last pass: the words of labels, and the slots by which they are found. */
#include "c_text.h"
#include "tables.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_STAND = RECORD_LABEL, STANDS = RECORD_KINDS - FIRST_STAND };

/* A word, and its role wherever it stands; NULL for none. */
struct label_word {
    const char *text;
    const char *roles[STANDS];
};

static int order_words(const void *left, const void *right)
{
    const struct label_word *a = left;
    const struct label_word *b = right;
    return strcmp(a->text, b->text);
}

static struct label_word word_of(const struct record *record)
{
    struct label_word word = {.text = record->text};
    word.roles[record->kind - FIRST_STAND] = word_roles[record->first];
    return word;
}

static void add_roles(struct label_word *word, const struct label_word *more)
{
    for (size_t stand = 0; stand < STANDS; stand++)
        if (more->roles[stand] != NULL)
            word->roles[stand] = more->roles[stand];
}

/* Makes one of all that have the same text; returns how many are left. */
static size_t unite_words(struct label_word *words, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (kept > 0 && strcmp(words[kept - 1].text, words[i].text) == 0)
            add_roles(&words[kept - 1], &words[i]);
        else
            words[kept++] = words[i];
    return kept;
}

/* The words of all records, ascending; returns how many. */
static size_t list_words(const struct tables *tables, struct label_word *words)
{
    size_t count = 0;
    for (size_t i = 0; i < tables->record_count; i++)
        if (is_word_record(&tables->records[i]))
            words[count++] = word_of(&tables->records[i]);
    if (count > 0)
        qsort(words, count, sizeof *words, order_words);
    return unite_words(words, count);
}

/* The last eight bytes of a word, the last the lowest. */
static uint64_t key_of(const char *text)
{
    uint64_t key = 0;
    for (; *text != '\0'; text++)
        key = key << 8 | (unsigned char)*text;
    return key;
}

/* A role, or none, as a part of a line. */
static void write_role(FILE *output, const char *role)
{
    fputs(", ", output);
    write_upper(output, role == NULL ? "none" : role);
}

static void write_word(FILE *output, const struct label_word *word,
                       size_t number)
{
    fprintf(output, "WORD(%d, 0x%016" PRIX64 ", ", (int)number,
            key_of(word->text));
    write_text(output, word->text);
    for (size_t stand = 0; stand < STANDS; stand++)
        write_role(output, word->roles[stand]);
    fputs(")\n", output);
}

/* At least three slots a word, so that most are followed by an empty one. */
static unsigned bits_of_slots(size_t count)
{
    unsigned bits = 1;
    while ((size_t)1 << bits < 3 * count)
        bits++;
    return bits;
}

static const uint64_t slot_factor = UINT64_C(0x9E3779B97F4A7C15);

static size_t slot_of(uint64_t key, unsigned bits)
{
    return (size_t)(key * slot_factor >> (64 - bits));
}

static void write_slots(FILE *output, const struct label_word *words,
                        size_t count)
{
    unsigned bits = bits_of_slots(count);
    size_t slots = (size_t)1 << bits;
    bool *taken = resize(NULL, slots * sizeof *taken);
    memset(taken, 0, slots * sizeof *taken);
    fprintf(output, "HASH(%u, 0x%016" PRIX64 ")\n", bits, slot_factor);
    for (size_t i = 0; i < count; i++) {
        uint64_t key = key_of(words[i].text) + strlen(words[i].text);
        size_t slot = slot_of(key, bits);
        while (taken[slot])
            slot = (slot + 1) % slots;
        taken[slot] = true;
        fprintf(output, "SLOT(%d, %d)\n", (int)slot, (int)i + 1);
    }
    free(taken);
}

/* ---- quick answers ---------------------------------------------------- */

/* Roles of labels that no short number is a code by. */
static const char *const silent_roles[] = {"reason", "other", "thing",
                                           "thread", "stop",  "place"};

static bool may_tell(const char *role)
{
    size_t i = 0;
    size_t count = sizeof silent_roles / sizeof *silent_roles;
    while (i < count && strcmp(role, silent_roles[i]) != 0)
        i++;
    return i == count;
}

enum {
    ENDING_LENGTH = 5,
    ENDING_BITS = 11,
    ENDING_WORDS = 1 << (ENDING_BITS - 6)
};

/* The last letters of labels that may tell, a bit each by their slot: a word
   with another ending, if it is as long, need not be looked for. */
static void write_endings(FILE *output, const struct tables *tables)
{
    uint64_t endings[ENDING_WORDS] = {0};
    for (size_t i = 0; i < tables->record_count; i++) {
        const struct record *record = &tables->records[i];
        if (record->kind != RECORD_LABEL ||
            !may_tell(word_roles[record->first]))
            continue;
        uint64_t key =
            key_of(record->text) & ~(~UINT64_C(0) << 8 * ENDING_LENGTH);
        size_t slot = slot_of(key, ENDING_BITS);
        endings[slot / 64] |= UINT64_C(1) << slot % 64;
    }
    fprintf(output, "ENDINGS(%d, %d)\n", ENDING_LENGTH, ENDING_BITS);
    for (size_t i = 0; i < ENDING_WORDS; i++)
        fprintf(output, "ENDING(%d, 0x%016" PRIX64 ")\n", (int)i, endings[i]);
}

/* The letters that words elsewhere in a clause begin with, a bit each by its
   lower five bits, for each role: most other words begin in another way. */
static void write_first_letters(FILE *output, const struct tables *tables)
{
    for (size_t role = 0; word_roles[role] != NULL; role++) {
        uint32_t letters = 0;
        for (size_t i = 0; i < tables->record_count; i++)
            if (tables->records[i].kind == RECORD_CLAUSE &&
                tables->records[i].first == role)
                letters |= UINT32_C(1) << (tables->records[i].text[0] & 0x1F);
        fputs("FIRST(", output);
        write_upper(output, word_roles[role]);
        fprintf(output, ", 0x%08" PRIX32 ")\n", letters);
    }
}

void write_words(FILE *output, const struct tables *tables)
{
    fputs("\n/* What words say of a number near them. */\n", output);
    for (size_t role = 0; word_roles[role] != NULL; role++) {
        fputs("ROLE(", output);
        write_upper(output, word_roles[role]);
        fputs(")\n", output);
    }
    struct label_word *words = NULL;
    words = resize(words, (tables->record_count + 1) * sizeof *words);
    size_t count = list_words(tables, words);
    fputs(
        "\n/* The words, ascending: number, last eight bytes, text, role as "
        "a label,\n   before one, elsewhere in the clause, behind the number. "
        "*/\n",
        output);
    for (size_t i = 0; i < count; i++)
        write_word(output, &words[i], i + 1);
    fputs(
        "\n/* How they are found: bits of a slot and the factor of a key; slot "
        "and word. */\n",
        output);
    write_slots(output, words, count);
    fputs("\n/* How those of clauses begin: role, letters. */\n", output);
    write_first_letters(output, tables);
    fputs("\n/* How labels end that may tell what a short number is. */\n",
          output);
    write_endings(output, tables);
    free(words);
}
