/* The rows of a summary for a person: a table that fits the terminal. */
#include "summary_text.h"

#include "color.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { GAP = 2, MEANING_LEAST = 40 };

/* ---- layout ----------------------------------------------------------- */

static struct cell_text cell_in(const struct layout *layout,
                                const struct finding *finding, enum cell cell)
{
    return cell == CELL_BAR ? bar_of(finding->count, layout->most)
                            : cell_of(finding, cell, layout->one_file);
}

static const char *const heads[CELLS] = {
    [CELL_COUNT] = "count", [CELL_CODE] = "code",      [CELL_NAME] = "name",
    [CELL_CLASS] = "class", [CELL_FIRST] = "first",    [CELL_LAST] = "last",
    [CELL_TIME] = "time",   [CELL_MEANING] = "meaning"};

/* Numbers stand under each other by their last digit. */
static bool is_right(const struct layout *layout, enum cell cell)
{
    return cell == CELL_COUNT ||
           (layout->one_file && (cell == CELL_FIRST || cell == CELL_LAST));
}

static bool has_column(const struct layout *layout, enum cell cell)
{
    return cell != CELL_BAR &&
           (!layout->brief || cell == CELL_COUNT || cell == CELL_CODE ||
            cell == CELL_NAME || cell == CELL_FIRST);
}

void measure_row(struct layout *layout, const struct finding *finding)
{
    for (enum cell cell = 0; cell < CELLS; cell++) {
        if (!has_column(layout, cell))
            continue;
        struct cell_text text = cell_in(layout, finding, cell);
        size_t width = cell_width(&text);
        if (width > 0 && width < strlen(heads[cell]))
            width = strlen(heads[cell]);
        if (layout->widths[cell] < width)
            layout->widths[cell] = width;
    }
    if (layout->most < finding->count)
        layout->most = finding->count;
}

/* Where a column begins that stands beside those before it. */
static size_t start_of(const struct layout *layout, enum cell cell)
{
    size_t start = 0;
    for (enum cell before = 0; before < cell; before++)
        if (layout->widths[before] > 0)
            start += layout->widths[before] + GAP;
    return start;
}

/* What the columns before this one take. */
static size_t width_before(const struct layout *layout, enum cell cell)
{
    return start_of(layout, cell) - GAP;
}

/* The meaning may wrap in its column, if that is no ribbon. */
static bool fits_whole(const struct layout *layout)
{
    size_t meaning = layout->widths[CELL_MEANING];
    size_t least = meaning < MEANING_LEAST ? meaning : MEANING_LEAST;
    size_t whole = meaning == 0 ? width_before(layout, CELL_MEANING)
                                : start_of(layout, CELL_MEANING) + least;
    return whole <= layout->paper.width;
}

/* How many columns have room beside each other. What is first and what is last
   stay together. */
static enum cell count_beside(const struct layout *layout)
{
    enum cell end = CELL_MEANING;
    if (fits_whole(layout))
        return CELLS;
    while (end > CELL_NAME && (end == CELL_LAST ||
                               width_before(layout, end) > layout->paper.width))
        end--;
    return end;
}

/* A bar takes no place that a name needs. */
static void choose_beside(struct layout *layout)
{
    layout->widths[CELL_BAR] = BAR_WIDTH;
    layout->beside = count_beside(layout);
    if (layout->beside == CELL_NAME) {
        layout->widths[CELL_BAR] = 0;
        layout->beside = count_beside(layout);
    }
}

/* ---- rows ------------------------------------------------------------- */

/* Where a line is written, and how far. */
struct pen {
    const struct layout *layout;
    size_t column;
};

/* Writes a cell in its column; an empty sequence is no colour. */
static void put_beside(struct pen *pen, enum cell cell,
                       const struct cell_text *text, const char *sequence)
{
    const struct layout *layout = pen->layout;
    size_t start = start_of(layout, cell);
    size_t width = cell_width(text);
    bool colored = layout->paper.color && *sequence != '\0';
    if (is_right(layout, cell))
        start += layout->widths[cell] - width;
    put_spaces(start - pen->column);
    fputs(colored ? sequence : "", stdout);
    put_cell(text);
    fputs(colored ? PLAIN : "", stdout);
    pen->column = start + width;
}

/* Writes the words of a cell in lines from a margin on. */
static void put_lines(struct pen *pen, size_t margin,
                      const struct cell_text *text)
{
    struct paragraph paragraph = begin_paragraph(&pen->layout->paper, margin);
    put_spaces(margin - pen->column);
    put_words(&paragraph, text->text, text->length);
}

void begin_rows(struct layout *layout)
{
    struct pen pen = {.layout = layout};
    layout->beside = CELLS;
    if (layout->paper.width > 0)
        choose_beside(layout);
    else
        layout->paper.width = SIZE_MAX;
    for (enum cell cell = 0; cell < layout->beside; cell++) {
        struct cell_text head = text_cell(heads[cell]);
        if (layout->widths[cell] > 0 && cell != CELL_BAR)
            put_beside(&pen, cell, &head, DIM);
    }
    putchar('\n');
}

/* What stands before a detail that has no head above it. */
static const char *label_of(const struct layout *layout,
                            const struct finding *finding, enum cell cell)
{
    if (cell == CELL_FIRST && layout->one_file)
        return has_last(finding) && !layout->brief ? "lines" : "line";
    return cell == CELL_LAST ? "to" : "";
}

/* The same as a cell, but nothing for no class, and the name of one file is not
   told twice. */
static struct cell_text detail_of(const struct layout *layout,
                                  const struct finding *finding, enum cell cell)
{
    if (cell == CELL_CLASS && finding->entry.kind == WUERR_CLASS_NONE)
        return text_cell("");
    if (cell == CELL_LAST && has_last(finding) && is_in_one_file(finding))
        return cell_of(finding, CELL_LAST, true);
    return cell_in(layout, finding, cell);
}

/* Writes a detail, which breaks only where it is a time longer than a line. */
static void put_detail(struct paragraph *paragraph, const char *label,
                       const struct cell_text *text)
{
    size_t width = cell_width(text);
    put_words(paragraph, label, strlen(label));
    if (text->length == 0 && paragraph->margin + width > paragraph->width) {
        put_words(paragraph, text->tail, strlen(text->tail));
    } else {
        begin_word(paragraph, width);
        put_cell(text);
    }
}

/* Writes what has no column of its own. */
static void print_details(const struct layout *layout,
                          const struct finding *finding)
{
    enum cell begin = layout->beside < CELL_CLASS ? CELL_CLASS : layout->beside;
    struct paragraph paragraph =
        begin_paragraph(&layout->paper, start_of(layout, CELL_CODE));
    for (enum cell cell = begin; cell < CELL_MEANING; cell++) {
        struct cell_text text = detail_of(layout, finding, cell);
        if (layout->widths[cell] == 0 || cell_width(&text) == 0)
            continue;
        if (paragraph.gap == 0) {
            put_spaces(paragraph.margin);
            fputs(layout->paper.color ? DIM : "", stdout);
        } else if (cell != CELL_LAST) {
            paragraph.gap = GAP;
        }
        put_detail(&paragraph, label_of(layout, finding, cell), &text);
    }
    if (paragraph.gap > 0)
        puts(layout->paper.color ? PLAIN : "");
}

/* Writes what has no room beside: the name, the meaning, and details. */
static void print_below(const struct layout *layout,
                        const struct finding *finding)
{
    for (enum cell cell = layout->beside; cell <= CELL_MEANING; cell++) {
        struct cell_text text = cell_in(layout, finding, cell);
        bool alone = cell == CELL_NAME || cell == CELL_MEANING;
        if (!alone || layout->widths[cell] == 0 || cell_width(&text) == 0)
            continue;
        put_lines(&(struct pen){layout, 0}, start_of(layout, CELL_CODE), &text);
        putchar('\n');
    }
    print_details(layout, finding);
}

/* What is no failure is never red. */
static const char *code_color(const struct finding *finding, bool is_failure)
{
    wuerr_class kind = finding->entry.kind;
    bool has_color =
        is_failure || kind == WUERR_CLASS_SUCCESS || kind == WUERR_CLASS_REBOOT;
    return has_color ? class_color(kind) : "";
}

void print_row(const struct layout *layout, const struct finding *finding,
               bool is_failure)
{
    struct pen pen = {.layout = layout};
    for (enum cell cell = 0; cell < layout->beside; cell++) {
        struct cell_text text = cell_in(layout, finding, cell);
        if (layout->widths[cell] == 0 || cell_width(&text) == 0)
            continue;
        if (cell == CELL_MEANING)
            put_lines(&pen, start_of(layout, cell), &text);
        else
            put_beside(&pen, cell, &text,
                       cell == CELL_CODE    ? code_color(finding, is_failure)
                       : cell >= CELL_FIRST ? DIM
                                            : "");
    }
    putchar('\n');
    if (layout->beside < CELLS)
        print_below(layout, finding);
}

/* ---- between and below the rows --------------------------------------- */

static void put_dashes(size_t count)
{
    while (count-- > 0)
        putchar('-');
}

void print_rule(const struct layout *layout)
{
    static const char title[] = "no failure";
    size_t start = start_of(layout, CELL_CODE);
    enum cell end = layout->beside < CELLS ? layout->beside : CELL_MEANING;
    size_t rest = width_before(layout, end) - start;
    fputs(layout->paper.color ? DIM : "", stdout);
    put_dashes(start - GAP);
    put_spaces(GAP);
    fputs(title, stdout);
    if (rest > sizeof title - 1 + GAP) {
        put_spaces(GAP);
        put_dashes(rest - GAP - (sizeof title - 1));
    }
    puts(layout->paper.color ? PLAIN : "");
}
