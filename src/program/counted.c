/* What has been counted, as findings in the order in which they are told. */
#include "counted.h"

#include <stdio.h>
#include <stdlib.h>

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

struct finding find_counted(const struct counted *counted)
{
    wuerr_entry entry = wuerr_unknown(counted->row);
    bool found = find_row(counted, &entry);
    struct finding finding =
        find_entry(&entry, counted->space, counted->number);
    finding.found = found;
    return with_counts(finding, counted);
}

struct finding find_rest(const struct counted *rest, char text[REST_SIZE])
{
    struct finding finding = make_finding_of_nothing();
    finding.entry.description = text;
    finding.entry.sentence_length =
        (size_t)sprintf(text, "%llu more codes", rest->count);
    return with_counts(finding, rest);
}

bool reports_failure(const wuerr_entry *row)
{
    switch (row->kind) {
    case WUERR_CLASS_SUCCESS:
    case WUERR_CLASS_REBOOT:
    case WUERR_CLASS_BENIGN:
    case WUERR_CLASS_CANCELLED: return false;
    case WUERR_CLASS_NONE:
        return row->space != WUERR_SPACE_CODE || row->code < 0x10000 ||
               wuerr_decode(row->code).failure;
    default: return true;
    }
}

bool is_harmless(const struct counted *counted)
{
    wuerr_entry entry = wuerr_unknown(counted->row);
    find_row(counted, &entry);
    return !reports_failure(&entry);
}

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

void sort_counted(struct tally *tally)
{
    qsort(tally->table, tally->count, sizeof *tally->table, order);
}
