/* The counts of a scan, for a person or as records. */
#include "summary.h"

#include "color.h"
#include "port.h"
#include "sheet.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BAR_WIDTH = 20 };

/* ---- findings --------------------------------------------------------- */

static struct line_place line_place_of(const struct options *options, int file,
                                       unsigned long long line)
{
    bool named = options->operand_count > 0;
    return (struct line_place){named ? options->operands[file] : "-", line};
}

/* Gives a finding its counts. */
static struct finding with_counts(struct finding finding,
                                  const struct counted *counted,
                                  const struct options *options)
{
    finding.count = counted->count;
    finding.files = counted->files;
    finding.first_time = counted->first_time;
    finding.last_time = counted->last_time;
    finding.first =
        line_place_of(options, counted->first_file, counted->first_line);
    finding.last =
        line_place_of(options, counted->last_file, counted->last_line);
    return finding;
}

/* The row that has been counted; false for a code in no table. */
static bool find_row(const struct counted *counted, wuerr_entry *entry)
{
    wuerr_entry row;
    for (size_t nth = 0;
         wuerr_find_code(counted->space, counted->row, nth, &row); nth++)
        if (row.name == counted->name) {
            *entry = row;
            return true;
        }
    return false;
}

/* What has been counted, as a finding of the row that it was counted for. */
static struct finding find_counted(const struct counted *counted,
                                   const struct options *options)
{
    wuerr_entry entry = wuerr_unknown(counted->row);
    bool found = find_row(counted, &entry);
    struct finding finding =
        find_entry(&entry, counted->space, counted->number);
    finding.found = found;
    return with_counts(finding, counted, options);
}

/* What found the table full: a number of codes and no more. */
static struct finding find_rest(const struct counted *rest, char *description,
                                const struct options *options)
{
    struct finding finding = make_finding_of_nothing();
    finding.entry.description = description;
    finding.entry.sentence_length =
        (size_t)sprintf(description, "%llu more codes", rest->count);
    return with_counts(finding, rest, options);
}

/* Whether it reports no failure: a class that says so, or none and a number of
   success severity. */
static bool is_harmless(const struct counted *counted)
{
    wuerr_entry entry = wuerr_unknown(counted->row);
    find_row(counted, &entry);
    switch (entry.kind) {
    case WUERR_CLASS_SUCCESS:
    case WUERR_CLASS_REBOOT:
    case WUERR_CLASS_BENIGN:
    case WUERR_CLASS_CANCELLED: return true;
    case WUERR_CLASS_NONE:
        return counted->space == WUERR_SPACE_CODE && counted->row >= 0x10000 &&
               !wuerr_decode(counted->row).failure;
    default: return false;
    }
}

/* Failures first, then the most frequent, then ascending by number and space.
 */
static int order(const void *left, const void *right)
{
    const struct counted *a = left;
    const struct counted *b = right;
    bool is_below = is_harmless(a);
    if (is_below != is_harmless(b))
        return is_below ? 1 : -1;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    return (int)a->space - (int)b->space;
}

/* ---- text ------------------------------------------------------------- */

/* How a summary is laid out for a person. */
struct layout {
    int count_width, name_width, place_width;
    unsigned long long most; /* the count of a full bar */
    bool bar, brief, color;
};

static int digits(unsigned long long number)
{
    int count = 1;
    while ((number /= 10) > 0)
        count++;
    return count;
}

static void widen(int *width, size_t length)
{
    if (*width < (int)length)
        *width = (int)length;
}

static void widen_for(struct layout *layout, const struct finding *finding)
{
    widen(&layout->count_width, (size_t)digits(finding->count));
    widen(&layout->name_width, strlen(short_name_of(finding)));
    if (!layout->brief) /* else it ends the line */
        widen(&layout->place_width, strlen(finding->first.file) + 1 +
                                        (size_t)digits(finding->first.line));
}

static void print_bar(unsigned long long count, unsigned long long most)
{
    int length = (int)((count * BAR_WIDTH + most - 1) / most);
    for (int i = 0; i < BAR_WIDTH; i++)
        fputs(i < length ? "#" : " ", stdout);
    fputs("  ", stdout);
}

static void print_heads(const struct layout *layout)
{
    printf("%*s  %*s%-10s  %-*s  %-*s%s\n", layout->count_width, "count",
           layout->bar ? BAR_WIDTH + 2 : 0, "", "code", layout->name_width,
           "name", layout->place_width, "first",
           layout->brief ? "" : "  meaning");
}

static void print_counted(const struct layout *layout,
                          const struct finding *finding)
{
    const wuerr_entry *entry = &finding->entry;
    char number[WUERR_NUMBER_SIZE] = "-";
    if (finding->has_number)
        wuerr_write_number(finding->space, finding->number, number);
    printf("%*llu  ", layout->count_width, finding->count);
    if (layout->bar)
        print_bar(finding->count, layout->most);
    printf("%s%-10s%s  %-*s  ", layout->color ? class_color(entry->kind) : "",
           number, layout->color ? PLAIN : "", layout->name_width,
           short_name_of(finding));
    int written = printf("%s:%llu", finding->first.file, finding->first.line);
    if (!layout->brief && entry->description != NULL)
        printf("%*s  %.*s",
               written < layout->place_width ? layout->place_width - written
                                             : 0,
               "", (int)entry->sentence_length, entry->description);
    putchar('\n');
}

static void print_text(const struct tally *tally, const struct finding *rest,
                       const struct options *options)
{
    struct layout layout = {
        .count_width = sizeof "count" - 1,
        .name_width = sizeof "name" - 1,
        .place_width = options->brief ? 0 : sizeof "first" - 1,
        .most = tally->count > 0 ? tally->table[0].count : 1,
        .bar = port_is_terminal(PORT_STDOUT),
        .brief = options->brief,
        .color = wants_color(options->color),
    };
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i], options);
        widen_for(&layout, &finding);
    }
    if (rest != NULL)
        widen_for(&layout, rest);
    print_heads(&layout);
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i], options);
        print_counted(&layout, &finding);
    }
    if (rest != NULL)
        print_counted(&layout, rest);
    printf("%llu lines, %llu codes, %lu distinct\n", tally->line_count,
           tally->match_count, (unsigned long)tally->count);
}

/* ---- both ------------------------------------------------------------- */

static void write_records(const struct tally *tally, const struct finding *rest,
                          const struct options *options)
{
    struct sheet sheet = {options->format, &tally_columns};
    begin_sheet(&sheet);
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i], options);
        write_record(&sheet, &finding);
    }
    if (rest != NULL)
        write_record(&sheet, rest);
}

void print_summary(struct tally *tally, const struct options *options)
{
    char description[sizeof "18446744073709551615 more codes"];
    struct finding rest = find_rest(&tally->rest, description, options);
    const struct finding *any_rest = tally->rest.count > 0 ? &rest : NULL;
    qsort(tally->table, tally->count, sizeof *tally->table, order);
    if (options->format == FORMAT_TEXT)
        print_text(tally, any_rest, options);
    else
        write_records(tally, any_rest, options);
}
