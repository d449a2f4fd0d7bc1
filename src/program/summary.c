/* The counts of a scan, for a person or as records. */
#include "summary.h"

#include "color.h"
#include "counted.h"
#include "report.h"
#include "sheet.h"
#include "summary_text.h"

#include <stdio.h>
#include <string.h>

enum { FIXES = 3 };

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
    char description[REST_SIZE];
    struct finding rest = find_rest(&tally->rest, description);
    const struct finding *any_rest = tally->rest.count > 0 ? &rest : NULL;
    sort_counted(tally);
    if (options->format == FORMAT_HTML)
        print_report(tally);
    else if (options->format == FORMAT_TEXT)
        print_text(tally, any_rest, options);
    else
        write_records(tally, any_rest, options);
}
