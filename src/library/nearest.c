/* Did you mean: the entries that a mistyped code or name stands near. */
#include "ascii.h"
#include "table.h"

#include <string.h>
#include <wuerr.h>

enum { FOUND_LIMIT = 16, PREFIX_LEAST = 3 };

/* How near a candidate is; less is nearer. */
enum score {
    SCORE_OFTEN_MET = 0, /* without its last digit; less for what is met more */
    SCORE_SWAPPED_DIGITS,
    SCORE_DOUBLED_DIGIT,
    SCORE_CUT,
    SCORE_OTHER_DIGIT,
    SCORE_EDIT = 2, /* times the number of edits of a name */
    SCORE_BEGINNING = 3,
    SCORE_FAR = 99
};

/* The best candidates so far, best first. */
struct found {
    wuerr_entry *entries;
    size_t capacity;
    size_t count;
    int scores[FOUND_LIMIT];
};

struct letters {
    const char *text;
    size_t length;
};

static void insert(struct found *found, size_t at, const wuerr_entry *entry,
                   int score)
{
    if (found->count < found->capacity)
        found->count++;
    for (size_t i = found->count - 1; i > at; i--) {
        found->entries[i] = found->entries[i - 1];
        found->scores[i] = found->scores[i - 1];
    }
    found->entries[at] = *entry;
    found->scores[at] = score;
}

/* Takes out the entry of a code, if it stands at `from` or behind. */
static void remove_code(struct found *found, size_t from, uint32_t code)
{
    while (from < found->count && found->entries[from].code != code)
        from++;
    if (from == found->count)
        return;
    found->count--;
    for (size_t i = from; i < found->count; i++) {
        found->entries[i] = found->entries[i + 1];
        found->scores[i] = found->scores[i + 1];
    }
}

/* Keeps a candidate if it is among the best, and its row only once. */
static void offer(struct found *found, size_t row, wuerr_via via, int score)
{
    wuerr_entry entry;
    size_t at = found->count;
    wuerr_at(row, &entry);
    entry.via = via;
    while (at > 0 && found->scores[at - 1] > score)
        at--;
    for (size_t i = 0; i < at; i++)
        if (found->entries[i].code == entry.code)
            return;
    remove_code(found, at, entry.code);
    if (at < found->capacity)
        insert(found, at, &entry, score);
}

/* ---- numbers ---------------------------------------------------------- */

/* Codes that are often met and differ in their last digit from others that are
   not, the most met first. They decide what was cut short. */
static const uint32_t often_met[] = {
    0x80070643, 0x800F081F, 0x80073712, 0x8024402C, 0x8024402F, 0x80072EE2,
    0x80072EE7, 0x80072EFD, 0x80072EFE, 0x80072F8F, 0x80070005, 0x80070002,
    0x80070003, 0x800F0922, 0x800F0831, 0x80244022, 0x80244019, 0x80244018,
    0x80248007, 0x80248014, 0x8024000B, 0x8024001E, 0x80240034, 0x8024200D,
    0x8024200B, 0x80246007, 0x8024A105, 0x80070422, 0x80070490, 0x80070020,
    0x8007000D, 0x8007000E, 0x80070057, 0x80070070, 0x800705B4, 0xC1900101,
    0xC1900208, 0x80240017, 0x80240022, 0x8024500C, 0x80080005, 0x800B0109,
};

/* The score of a code whose last digit was cut off. */
static int score_cut(uint32_t code)
{
    int count = sizeof often_met / sizeof *often_met;
    int i = 0;
    while (i < count && often_met[i] != code)
        i++;
    return i == count ? SCORE_CUT : SCORE_OFTEN_MET - (count - i);
}

/* How `digits` of `length` became `typed` by one slip; SCORE_FAR if they did
 * not. */
static int slip(const char *digits, size_t length, struct letters typed)
{
    size_t i = 0;
    while (i < length && i < typed.length &&
           digits[i] == to_upper(typed.text[i]))
        i++;
    const char *longer = typed.length > length ? typed.text : digits;
    size_t skip_digit = typed.length <= length;
    size_t skip_typed = typed.length >= length;
    bool swapped = typed.length == length && i + 1 < length &&
                   digits[i] == to_upper(typed.text[i + 1]) &&
                   digits[i + 1] == to_upper(typed.text[i]);
    if (typed.length + 1 != length && length + 1 != typed.length && !swapped)
        return SCORE_FAR;
    for (size_t a = i + skip_digit + swapped, b = i + skip_typed + swapped;
         a < length; a++, b++)
        if (digits[a] != to_upper(typed.text[b]))
            return SCORE_FAR;
    if (swapped)
        return SCORE_SWAPPED_DIGITS;
    if (i == typed.length)
        return SCORE_CUT;
    return i > 0 && to_upper(longer[i]) == to_upper(longer[i - 1])
               ? SCORE_DOUBLED_DIGIT
               : SCORE_OTHER_DIGIT;
}

/* Writes a number's digits from the end of `buffer`; returns where they begin.
 */
static char *write_digits(uint64_t number, unsigned base, size_t least,
                          char *end)
{
    for (; number > 0 || least > 0; number /= base, least -= least > 0)
        *--end = "0123456789ABCDEF"[number % base];
    return end;
}

/* What is looked for among the numbers. */
struct typed_number {
    struct letters digits;
    bool negative;
    bool bare; /* in either base */
};

static int slip_in_base(uint32_t code, const struct typed_number *typed,
                        bool hex)
{
    char buffer[16];
    char *end = buffer + sizeof buffer;
    uint64_t number = typed->negative ? (UINT64_C(1) << 32) - code : code;
    const char *digits = write_digits(number, hex ? 16 : 10, hex ? 8 : 0, end);
    return slip(digits, (size_t)(end - digits), typed->digits);
}

static int score_number(uint32_t code, const struct typed_number *typed)
{
    int score = SCORE_FAR;
    if (!typed->negative)
        score = slip_in_base(code, typed, true);
    if (score == SCORE_FAR && (typed->negative || typed->bare) &&
        code >= 0x10000)
        score = slip_in_base(code, typed, false);
    return score == SCORE_CUT ? score_cut(code) : score;
}

/* The digits of a number as typed, without what tells their base. */
static struct letters digits_of(struct letters typed)
{
    while (typed.length > 0 && (!is_hex(*typed.text) ||
                                (typed.length > 1 && !is_hex(typed.text[1])))) {
        typed.text++;
        typed.length--;
    }
    size_t end = 0;
    while (end < typed.length && is_hex(typed.text[end]))
        end++;
    return (struct letters){typed.text, end};
}

static void offer_number(struct found *found, size_t row, uint32_t number,
                         const struct typed_number *typed, wuerr_via via)
{
    int score = score_number(number, typed);
    if (score != SCORE_FAR)
        offer(found, row, via, score);
}

/* Offers the rows by their numbers, and those of Win32 by their HRESULTs, too.
 */
static void find_numbers(struct found *found, struct letters text)
{
    struct typed_number typed = {.digits = digits_of(text)};
    typed.negative = !is_digit(*text.text) &&
                     text.text + 1 == typed.digits.text && *text.text == '-';
    typed.bare = typed.digits.text == text.text;
    for (size_t row = 0; row < wuerr_space_begins[WUERR_SPACE_CODE + 1];
         row++) {
        uint32_t code = wuerr_row_codes[row];
        uint32_t wrapped = 0x80070000 | code;
        wuerr_entry own;
        offer_number(found, row, code, &typed, WUERR_VIA_CODE);
        if (code > 0 && code < 0x10000 &&
            !wuerr_find_code(WUERR_SPACE_CODE, wrapped, 0, &own))
            offer_number(found, row, wrapped, &typed, WUERR_VIA_WIN32);
    }
}

/* ---- names ------------------------------------------------------------ */

static size_t name_length(const char *name)
{
    size_t length = 0;
    while (is_word(name[length]))
        length++;
    return length;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* The edits, swaps of neighbours included, that make one word of the other. */
static unsigned distance(struct letters a, struct letters b)
{
    unsigned char line[3][WUERR_NAME_LIMIT + 1];
    for (size_t j = 0; j <= b.length; j++)
        line[0][j] = (unsigned char)j;
    for (size_t i = 1; i <= a.length; i++) {
        unsigned char *now = line[i % 3];
        const unsigned char *before = line[(i + 2) % 3];
        now[0] = (unsigned char)i;
        for (size_t j = 1; j <= b.length; j++) {
            char x = to_upper(a.text[i - 1]);
            char y = to_upper(b.text[j - 1]);
            unsigned edits = least(least(now[j - 1], before[j]) + 1U,
                                   before[j - 1] + (x == y ? 0U : 1U));
            if (i > 1 && j > 1 && x == to_upper(b.text[j - 2]) &&
                y == to_upper(a.text[i - 2]))
                edits = least(edits, line[(i + 1) % 3][j - 2] + 1U);
            now[j] = (unsigned char)edits;
        }
    }
    return line[a.length % 3][b.length];
}

static int score_name(struct letters name, struct letters typed)
{
    unsigned edits_allowed = typed.length < 6 ? 1 : typed.length < 12 ? 2 : 3;
    size_t gap = name.length > typed.length ? name.length - typed.length
                                            : typed.length - name.length;
    if (gap <= edits_allowed) {
        unsigned edits = distance(name, typed);
        if (edits <= edits_allowed)
            return SCORE_EDIT * (int)edits;
    }
    if (typed.length < PREFIX_LEAST || name.length < typed.length)
        return SCORE_FAR;
    return distance((struct letters){name.text, typed.length}, typed) == 0
               ? SCORE_BEGINNING
               : SCORE_FAR;
}

static void find_names(struct found *found, struct letters typed)
{
    for (size_t i = 0; i < wuerr_name_count; i++) {
        const char *name = wuerr_name_text(i);
        int score =
            score_name((struct letters){name, name_length(name)}, typed);
        if (score != SCORE_FAR)
            offer(found, wuerr_name_rows[i], WUERR_VIA_NAME, score);
    }
}

size_t wuerr_nearest(const char *text, size_t length, wuerr_entry *entries,
                     size_t capacity)
{
    struct found found = {.entries = entries,
                          .capacity =
                              capacity < FOUND_LIMIT ? capacity : FOUND_LIMIT};
    wuerr_parsed parsed = wuerr_parse(text, length, WUERR_BASE_ANY);
    struct letters typed = {parsed.text, parsed.length};
    if (typed.length > WUERR_NAME_LIMIT || found.capacity == 0)
        return 0;
    if (parsed.status == WUERR_PARSED_NAME)
        find_names(&found, typed);
    else if (parsed.status != WUERR_PARSED_MALFORMED)
        find_numbers(&found, typed);
    return found.count;
}
