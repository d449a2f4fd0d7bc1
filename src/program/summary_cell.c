/* The cells of a summary for a person. */
#include "summary_cell.h"

#include "escape.h"

#include <stdio.h>
#include <string.h>

static const struct cell_text no_text = {.text = ""};

struct cell_text text_cell(const char *text)
{
    const char *shown = text == NULL ? "-" : text;
    return (struct cell_text){.text = shown, .length = strlen(shown)};
}

static struct cell_text count_cell(unsigned long long count)
{
    struct cell_text cell = no_text;
    sprintf(cell.tail, "%llu", count);
    return cell;
}

static struct cell_text code_cell(const struct finding *finding)
{
    struct cell_text cell = no_text;
    if (!finding->has_number)
        return text_cell(NULL);
    wuerr_write_number(finding->space, finding->number, cell.tail);
    return cell;
}

static struct cell_text place_cell(const struct line_place *place, bool bare)
{
    struct cell_text cell = text_cell(bare ? "" : place->file);
    sprintf(cell.tail, "%s%llu", bare ? "" : ":", place->line);
    return cell;
}

bool is_in_one_file(const struct finding *finding)
{
    return strcmp(finding->first.file, finding->last.file) == 0;
}

bool has_last(const struct finding *finding)
{
    return finding->first.line != finding->last.line ||
           !is_in_one_file(finding);
}

static struct cell_text time_cell(const struct finding *finding)
{
    struct cell_text cell = no_text;
    write_time_span(&finding->first_time, &finding->last_time, cell.tail);
    return cell;
}

struct cell_text cell_of(const struct finding *finding, enum cell cell,
                         bool one_file)
{
    const wuerr_entry *entry = &finding->entry;
    switch (cell) {
    case CELL_COUNT: return count_cell(finding->count);
    case CELL_CODE: return code_cell(finding);
    case CELL_NAME: return text_cell(short_name_of(finding));
    case CELL_CLASS: return text_cell(wuerr_class_name(entry->kind));
    case CELL_FIRST: return place_cell(&finding->first, one_file);
    case CELL_LAST:
        return has_last(finding) ? place_cell(&finding->last, one_file)
                                 : no_text;
    case CELL_TIME: return time_cell(finding);
    default:
        return (struct cell_text){.text = entry->description,
                                  .length = entry->sentence_length};
    }
}

struct cell_text bar_of(unsigned long long count, unsigned long long most)
{
    static const char bar[] = "##########";
    _Static_assert(sizeof bar == BAR_WIDTH + 1, "it has its whole length");
    double length = (double)count / (double)most * BAR_WIDTH;
    return (struct cell_text){.text = bar,
                              .length = length < 1 ? 1 : (size_t)length};
}

size_t cell_width(const struct cell_text *cell)
{
    return escaped_width(cell->text, cell->length) + strlen(cell->tail);
}

void put_cell(const struct cell_text *cell)
{
    put_escaped(cell->text, cell->length, stdout);
    fputs(cell->tail, stdout);
}
