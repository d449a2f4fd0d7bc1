/* An answer as text, wrapped to the width of a page. */
#include "answer_text.h"

#include "color.h"
#include "elsewhere.h"

#include <stdio.h>
#include <string.h>

enum { LINE_SIZE = 80 };

/* ---- the headline ----------------------------------------------------- */

static const char *shown_name(const struct finding *finding)
{
    if (!finding->found)
        return finding->other_table == NULL ? "unknown" : "not in this table";
    return finding->entry.name == NULL ? "(no name)" : finding->entry.name;
}

static const char *color_of(const struct finding *finding)
{
    return class_color(finding->found ? finding->entry.kind
                                      : WUERR_CLASS_INTERNAL);
}

/* Writes a word of the headline, which has two spaces between words. */
static void put_head(struct paragraph *paragraph, const char *sequence,
                     const char *text, bool color)
{
    begin_word(paragraph, strlen(text));
    put_colored(sequence, text, color);
    paragraph->gap = 2;
}

/* The number, its name and its decimal, side by side where there is room. */
static void put_headline(const struct finding *finding,
                         const struct paper *paper)
{
    char number[WUERR_NUMBER_SIZE];
    char decimal[sizeof "-2147483648"];
    struct paragraph paragraph = begin_paragraph(paper, PAGE_INDENT);
    paragraph.column = 0; /* the first line stands out */
    wuerr_write_number(finding->space, finding->number, number);
    sprintf(decimal, "%d", (int)(int32_t)finding->number);
    put_head(&paragraph, color_of(finding), number, paper->color);
    put_head(&paragraph, BOLD, shown_name(finding), paper->color);
    if (!wuerr_space_is_decimal(finding->space))
        put_head(&paragraph, DIM, decimal, paper->color);
    putchar('\n');
}

/* ---- an entry --------------------------------------------------------- */

/* Says how the row was reached, where that is not plain to see. */
static void put_way(const struct finding *finding, const struct paper *paper)
{
    static const char *const ways[] = {
        [WUERR_VIA_CODE] = NULL, /* its own row, by number or by name */
        [WUERR_VIA_NAME] = NULL,
        [WUERR_VIA_ALIAS] = NULL,
        [WUERR_VIA_WIN32] = "Wraps the Win32 error code",
        [WUERR_VIA_HRESULT] = "As a Win32 error code it is inside HRESULT",
        [WUERR_VIA_HTTP] = "Holds the same HTTP status as",
        [WUERR_VIA_NTSTATUS] = "Wraps the NTSTATUS",
        [WUERR_VIA_SETUPAPI] = "Wraps the SetupAPI code",
        [WUERR_VIA_ESE] = "Wraps the code of the database engine"};
    const wuerr_entry *entry = &finding->entry;
    char number[WUERR_NUMBER_SIZE];
    char text[LINE_SIZE];
    if (finding->reading == READING_TEXT)
        put_labelled(paper, "", "Found in the text.");
    if (finding->bare)
        put_labelled(paper, "",
                     finding->reading == READING_HEX ? "Read as hexadecimal."
                                                     : "Read as decimal.");
    if (ways[entry->via] == NULL)
        return;
    wuerr_write_number(entry->space, entry->code, number);
    int length = snprintf(text, sizeof text, "%s %s", ways[entry->via], number);
    if (entry->via == WUERR_VIA_WIN32)
        sprintf(text + length, " (%lu)", (unsigned long)entry->code);
    put_labelled(paper, "", text);
}

static void put_entry(const wuerr_entry *entry, const struct paper *paper)
{
    char origin[2 * WUERR_TABLE_NAME_LIMIT + sizeof " and , class cancelled"];
    bool has_class = entry->kind != WUERR_CLASS_NONE;
    bool has_other = entry->also != entry->table;
    if (entry->description != NULL)
        put_labelled(paper, "", entry->description);
    if (entry->fix != NULL)
        put_labelled(paper, "Fix: ", entry->fix);
    if (entry->note != NULL)
        put_labelled(paper, "Note: ", entry->note);
    if (entry->aliases != NULL)
        put_labelled(paper, "Also: ", entry->aliases);
    sprintf(origin, "%s%s%s%s%s", wuerr_table_name(entry->table),
            has_other ? " and " : "",
            has_other ? wuerr_table_name(entry->also) : "",
            has_class ? ", class " : "",
            has_class ? wuerr_class_name(entry->kind) : "");
    put_labelled(paper, "Table: ", origin);
}

/* ---- the parts of a number -------------------------------------------- */

static void put_inner(wuerr_anatomy anatomy, const struct paper *paper)
{
    static const char *const formats[] = {
        [WUERR_INNER_WIN32] = "Win32 error code %lu",
        [WUERR_INNER_HTTP] = "HTTP status %lu",
        [WUERR_INNER_NTSTATUS] = "NTSTATUS 0x%08lX",
        [WUERR_INNER_SETUPAPI] = "SetupAPI code 0x%08lX",
        [WUERR_INNER_ESE] = "code of the database engine 0x%08lX"};
    wuerr_space space = anatomy.inner == WUERR_INNER_HTTP
                            ? WUERR_SPACE_HTTP_STATUS
                            : WUERR_SPACE_CODE;
    char text[LINE_SIZE + WUERR_SENTENCE_LIMIT];
    wuerr_entry entry;
    if (anatomy.inner == WUERR_INNER_NONE)
        return;
    int length = sprintf(text, formats[anatomy.inner],
                         (unsigned long)anatomy.inner_code);
    if (wuerr_resolve(space, anatomy.inner_code, 0, &entry) &&
        entry.description != NULL)
        sprintf(text + length, ": %.*s", (int)entry.sentence_length,
                entry.description);
    put_labelled(paper, "Inside: ", text);
}

/* What only numbers of several parts have. What is not known is never called a
   success. */
static void put_layers(const struct finding *finding, wuerr_anatomy anatomy,
                       const struct paper *paper)
{
    char text[2 * LINE_SIZE];
    if (anatomy.failure || finding->found)
        put_labelled(paper,
                     "Severity: ", anatomy.failure ? "failure" : "success");
    if (anatomy.customer)
        put_labelled(
            paper, "Customer bit: ", "set, so it is not defined by Microsoft");
    snprintf(text, sizeof text, "%u (%s)", anatomy.facility,
             anatomy.facility_name == NULL ? "unknown" : anatomy.facility_name);
    put_labelled(paper, "Facility: ", text);
}

static void put_parts(const struct finding *finding, const struct paper *paper)
{
    wuerr_anatomy anatomy = wuerr_decode(finding->number);
    char text[LINE_SIZE];
    if (anatomy.component != NULL)
        put_labelled(paper, "Range: ", anatomy.component);
    if (finding->number >= 0x10000)
        put_layers(finding, anatomy, paper);
    snprintf(text, sizeof text, "%u (0x%04X)", anatomy.status, anatomy.status);
    put_labelled(paper, "Status: ", text);
    put_inner(anatomy, paper);
}

/* Writes what a number is elsewhere to `text`; returns how long that is. */
static int describe(const wuerr_entry *entry, const struct finding *finding,
                    char *text)
{
    char number[WUERR_NUMBER_SIZE];
    wuerr_write_number(entry->space, entry->code, number);
    int length =
        sprintf(text, "%s %s, ", elsewhere_title(entry, finding), number);
    if (entry->description == NULL)
        return length + sprintf(text + length, "%s", entry->name);
    /* Without the full stop of the sentence. */
    return length + sprintf(text + length, "%.*s",
                            (int)entry->sentence_length - 1,
                            entry->description);
}

/* Tells what else the number may be. */
static void put_elsewhere(const struct finding *finding,
                          const struct paper *paper)
{
    char text[ELSEWHERE_LIMIT * 2 * WUERR_SENTENCE_LIMIT];
    wuerr_entry entries[ELSEWHERE_LIMIT];
    size_t count = find_elsewhere(finding, entries);
    int length = 0;
    for (size_t i = 0; i < count; i++) {
        length += sprintf(text + length, "%s", i == 0 ? "" : "; ");
        length += describe(&entries[i], finding, text + length);
    }
    strcpy(text + length, ".");
    if (count > 0)
        put_labelled(paper, "Elsewhere: ", text);
}

/* ---- both ways to write it -------------------------------------------- */

/* What is not known is never called a success; a small number has no parts. */
static void print_unknown(const struct finding *finding)
{
    wuerr_anatomy anatomy = wuerr_decode(finding->number);
    if (finding->other_table != NULL)
        printf("%s  It is in table %s.\n", shown_name(finding),
               finding->other_table);
    else if (finding->number < 0x10000)
        puts("unknown  In no table.");
    else
        printf("unknown  %s, %s.\n",
               anatomy.failure ? "Failure" : "In no table",
               anatomy.component != NULL       ? anatomy.component
               : anatomy.facility_name != NULL ? anatomy.facility_name
                                               : "of an unknown facility");
}

void print_brief(const struct finding *finding, bool color)
{
    const wuerr_entry *entry = &finding->entry;
    char number[WUERR_NUMBER_SIZE];
    wuerr_write_number(finding->space, finding->number, number);
    put_colored(color_of(finding), finding->key == NULL ? number : finding->key,
                color);
    fputs("  ", stdout);
    if (!finding->found)
        print_unknown(finding);
    else if (entry->description == NULL)
        printf("%s\n", shown_name(finding));
    else
        printf("%s  %.*s\n", shown_name(finding), (int)entry->sentence_length,
               entry->description);
}

/* What stands in place of a description. */
static void put_no_description(const struct finding *finding,
                               const struct paper *paper)
{
    char text[sizeof "It is in table ." + WUERR_TABLE_NAME_LIMIT];
    if (finding->other_table != NULL) {
        sprintf(text, "It is in table %s.", finding->other_table);
        put_labelled(paper, "", text);
        return;
    }
    put_labelled(paper, "",
                 finding->found
                     ? "Only its name is known."
                     : "This code is not in the tables. What its parts say:");
    if (finding->space == WUERR_SPACE_CODE &&
        (!finding->found || finding->number >= 0x10000))
        put_parts(finding, paper);
}

void print_answer(const struct finding *finding, const struct paper *paper)
{
    put_headline(finding, paper);
    if (finding->found)
        put_way(finding, paper);
    if (!finding->found || finding->entry.description == NULL)
        put_no_description(finding, paper);
    if (finding->found)
        put_entry(&finding->entry, paper);
    if (finding->other_table == NULL)
        put_elsewhere(finding, paper);
}
