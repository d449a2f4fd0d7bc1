/* The counts of a scan, for a person or as records. */
#include "summary.h"

#include "color.h"
#include "sheet.h"
#include "summary_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIXES = 3 };

/* ---- findings --------------------------------------------------------- */

/* A name of nothing stands where nothing was counted. */
static struct line_place line_place_of(const struct tally_name *name,
                                       unsigned long long line)
{
    return (struct line_place){name == NULL ? "-" : name->text, line};
}

/* Gives a finding its counts. */
static struct finding with_counts(struct finding finding,
                                  const struct counted *counted)
{
    finding.count = counted->count;
    finding.files = counted->files;
    finding.first_time = counted->first_time;
    finding.last_time = counted->last_time;
    finding.first = line_place_of(counted->first_name, counted->first_line);
    finding.last = line_place_of(counted->last_name, counted->last_line);
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
static struct finding find_counted(const struct counted *counted)
{
    wuerr_entry entry = wuerr_unknown(counted->row);
    bool found = find_row(counted, &entry);
    struct finding finding =
        find_entry(&entry, counted->space, counted->number);
    finding.found = found;
    return with_counts(finding, counted);
}

/* What found the table full: a number of codes and no more. */
static struct finding find_rest(const struct counted *rest, char *description)
{
    struct finding finding = make_finding_of_nothing();
    finding.entry.description = description;
    finding.entry.sentence_length =
        (size_t)sprintf(description, "%llu more codes", rest->count);
    return with_counts(finding, rest);
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

/* Failures first, then the most frequent, then what was met first. */
static int order(const void *left, const void *right)
{
    const struct counted *a = left;
    const struct counted *b = right;
    bool is_below = is_harmless(a);
    if (is_below != is_harmless(b))
        return is_below ? 1 : -1;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return (a->met > b->met) - (a->met < b->met);
}

/* ---- text ------------------------------------------------------------- */

static void print_rows(struct layout *layout, const struct tally *tally,
                       const struct finding *rest)
{
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i]);
        measure_row(layout, &finding);
    }
    if (rest != NULL)
        measure_row(layout, rest);
    begin_rows(layout);
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i]);
        bool harmless = is_harmless(&tally->table[i]);
        if (i > 0 && harmless && !is_harmless(&tally->table[i - 1]))
            print_rule(layout);
        print_row(layout, &finding, !harmless);
    }
    if (rest != NULL)
        print_row(layout, rest, false);
}

static void put_count(unsigned long long count, const char *noun)
{
    printf("%llu %s%s", count, noun, count == 1 ? "" : "s");
}

static void print_total(const struct tally *tally)
{
    put_count(tally->line_count, "line");
    fputs(", ", stdout);
    put_count(tally->match_count, "code");
    printf(", %lu distinct\n", (unsigned long)tally->count);
}

/* Writes the fix of a failure, or which one before it has the same. */
static void print_fix(const struct finding *finding,
                      const struct finding *before, size_t count,
                      const struct paper *paper)
{
    static const size_t margin = sizeof "0x80244019  " - 1;
    struct paragraph paragraph = begin_paragraph(paper, margin);
    char number[WUERR_NUMBER_SIZE];
    char same[sizeof "As for ." + WUERR_NUMBER_SIZE];
    const char *fix = finding->entry.fix;
    for (size_t i = count; i-- > 0;) {
        if (strcmp(before[i].entry.fix, finding->entry.fix) != 0)
            continue;
        wuerr_write_number(before[i].space, before[i].number, number);
        sprintf(same, "As for %s.", number);
        fix = same;
    }
    wuerr_write_number(finding->space, finding->number, number);
    put_colored(class_color(finding->entry.kind), number, paper->color);
    put_spaces(margin - strlen(number));
    put_words(&paragraph, fix, strlen(fix));
    putchar('\n');
}

/* Writes the fixes of the first failures. */
static void print_fixes(const struct tally *tally,
                        const struct options *options)
{
    struct paper paper = choose_paper(options->color);
    struct finding told[FIXES];
    size_t count = 0;
    for (size_t i = 0; i < tally->count && count < FIXES; i++) {
        told[count] = find_counted(&tally->table[i]);
        if (is_harmless(&tally->table[i]) || told[count].entry.fix == NULL)
            continue;
        if (count == 0) {
            putchar('\n');
            put_colored(DIM, "code        fix", paper.color);
            putchar('\n');
        }
        print_fix(&told[count], told, count, &paper);
        count++;
    }
}

/* Whether all lines are those of the only file that the command line names; one
   below a folder it does not name. */
static bool is_of_one_file(const struct tally *tally,
                           const struct options *options)
{
    return options->operand_count == 0 ||
           (options->operand_count == 1 && tally->name != NULL &&
            strcmp(tally->name->text, options->operands[0]) == 0);
}

static void print_text(const struct tally *tally, const struct finding *rest,
                       const struct options *options)
{
    size_t width = terminal_width();
    struct layout layout = {.paper = {width, wants_color(options->color)},
                            .brief = options->brief,
                            .one_file = is_of_one_file(tally, options)};
    if (tally->match_count > 0)
        print_rows(&layout, tally, rest);
    print_total(tally);
    if (width > 0 && !options->brief)
        print_fixes(tally, options);
}

/* ---- both ------------------------------------------------------------- */

static void write_records(const struct tally *tally, const struct finding *rest,
                          const struct options *options)
{
    struct sheet sheet = make_sheet(options);
    begin_sheet(&sheet);
    for (size_t i = 0; i < tally->count; i++) {
        struct finding finding = find_counted(&tally->table[i]);
        write_record(&sheet, &finding);
    }
    if (rest != NULL)
        write_record(&sheet, rest);
}

void print_summary(struct tally *tally, const struct options *options)
{
    char description[sizeof "18446744073709551615 more codes"];
    struct finding rest = find_rest(&tally->rest, description);
    const struct finding *any_rest = tally->rest.count > 0 ? &rest : NULL;
    qsort(tally->table, tally->count, sizeof *tally->table, order);
    if (options->format == FORMAT_TEXT)
        print_text(tally, any_rest, options);
    else
        write_records(tally, any_rest, options);
}
