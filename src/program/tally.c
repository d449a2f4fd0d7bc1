/* Counts meanings by the lines that hold them. */
#include "tally.h"

#include "lines.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(TALLY_CAPACITY <= UINT16_MAX, "a place has 16 bits");

bool start_tally(struct tally *tally, const struct wanted *wanted,
                 size_t capacity)
{
    assert(capacity < TALLY_SLOTS);
    *tally = (struct tally){
        .wanted = wanted,
        .table = calloc(capacity, sizeof *tally->table),
        .capacity = capacity,
        .slots = calloc(TALLY_SLOTS, sizeof *tally->slots),
    };
    return tally->table != NULL && tally->slots != NULL;
}

/* ---- files ------------------------------------------------------------ */

/* Makes a place keep a name, and no more the one that it kept. */
static void keep_name(struct tally_name **place, struct tally_name *name)
{
    struct tally_name *before = *place;
    if (name != NULL)
        name->users++;
    if (before != NULL && --before->users == 0)
        free(before);
    *place = name;
}

bool begin_tally_file(struct tally *tally, const char *name)
{
    size_t size = strlen(name) + 1;
    struct tally_name *copy = calloc(1, sizeof *copy + size);
    if (copy == NULL)
        return false;
    memcpy(copy->text, name, size);
    if (tally->name != NULL)
        tally->file++;
    keep_name(&tally->name, copy);
    tally->line = 1;
    return true;
}

static void keep_no_names(struct counted *counted)
{
    keep_name(&counted->first_name, NULL);
    keep_name(&counted->last_name, NULL);
}

void end_tally(struct tally *tally)
{
    keep_name(&tally->name, NULL);
    keep_no_names(&tally->rest);
    for (size_t i = 0; i < tally->count; i++)
        keep_no_names(&tally->table[i]);
    free(tally->table);
    free(tally->slots);
    end_chronicle(tally->chronicle);
}

/* ---- one match -------------------------------------------------------- */

/* The row that a match counts for: of an HRESULT with the name of the Win32
   error in it, which means the same, that of the error. */
static wuerr_entry row_of(const wuerr_match *match)
{
    const wuerr_entry *row = &match->entry;
    wuerr_entry namesake = *row;
    if (row->space != WUERR_SPACE_CODE || row->name == NULL)
        return *row;
    wuerr_anatomy anatomy = wuerr_decode(row->code);
    if (anatomy.inner == WUERR_INNER_WIN32)
        wuerr_find_name(row->name, strlen(row->name), 0, &namesake);
    bool is_same =
        namesake.code == anatomy.inner_code && namesake.via == WUERR_VIA_NAME;
    return is_same ? namesake : *row;
}

static bool is_of(const struct counted *counted, const wuerr_entry *row)
{
    return counted->row == row->code && counted->space == row->space &&
           counted->name == row->name;
}

/* The place of a match, a new one if it has none yet; that of the rest if the
   table is full. */
static struct counted *find_place(struct tally *tally, const wuerr_match *match)
{
    wuerr_entry row = row_of(match);
    uint32_t slot =
        (uint32_t)(row.code * UINT32_C(2654435769)) >> (32 - TALLY_SLOTS_LOG2);
    for (; tally->slots[slot] != 0; slot = (slot + 1) % TALLY_SLOTS) {
        struct counted *counted = &tally->table[tally->slots[slot] - 1];
        if (is_of(counted, &row))
            return counted;
    }
    if (tally->count == tally->capacity)
        return &tally->rest;
    struct counted *counted = &tally->table[tally->count++];
    tally->slots[slot] = (uint16_t)tally->count;
    counted->space = row.space;
    counted->number = match->number;
    counted->row = row.code;
    counted->name = row.name;
    counted->met = (uint16_t)tally->count;
    return counted;
}

const struct counted *count_match(struct tally *tally, const wuerr_match *match,
                                  const struct line_time *time)
{
    struct counted *counted = find_place(tally, match);
    if (counted->count == 0) {
        keep_name(&counted->first_name, tally->name);
        counted->first_line = tally->line;
    }
    if (counted->first_time.moment == 0 ||
        is_earlier(time, &counted->first_time))
        counted->first_time = *time;
    if (is_earlier(&counted->last_time, time) || counted->last_time.moment == 0)
        counted->last_time = *time;
    bool is_new_file = counted->count == 0 || counted->last_file != tally->file;
    if (is_new_file)
        counted->files++;
    bool is_new_line = is_new_file || counted->last_line != tally->line ||
                       counted == &tally->rest;
    if (is_new_line)
        counted->count++;
    if (is_new_file)
        keep_name(&counted->last_name, tally->name);
    counted->last_file = tally->file;
    counted->last_line = tally->line;
    tally->match_count++;
    return is_new_line ? counted : NULL;
}

/* ---- a slice ---------------------------------------------------------- */

size_t count_matches(struct tally *tally, const struct slice *slice)
{
    size_t done = slice->begin;
    struct matches matches;
    wuerr_match *match;
    struct chronicle *chronicle = tally->chronicle;
    if (chronicle != NULL)
        begin_excerpts(&chronicle->excerpts, slice);
    start_clock(&tally->clock);
    start_matches(&matches, slice, tally->wanted);
    while ((match = next_match(&matches)) != NULL) {
        if (!take_wanted_row(tally->wanted, slice->text, match))
            continue;
        size_t end = match->offset + match->length;
        tally->line += count_feeds(slice->text + done, end - done);
        done = end;
        struct line_time time = time_at(&tally->clock, slice, end - 1);
        const struct counted *counted = count_match(tally, match, &time);
        if (chronicle != NULL && counted != NULL)
            tell_match(chronicle, counted, slice, match, &time);
    }
    size_t end = end_of_work(&matches);
    if (chronicle != NULL)
        pass_text(&chronicle->excerpts, slice, end);
    tally->line += count_feeds(slice->text + done, end - done);
    return end;
}
