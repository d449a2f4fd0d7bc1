/* An answer as text, wrapped to the width of a page. */
#include "answer_text.h"

#include "color.h"
#include "elsewhere.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 80, INDENT = 2 };

/* ---- a page ----------------------------------------------------------- */

/* Writes a text in a colour, if any is wanted. */
static void put_in(const char *sequence, const char *text, bool color)
{
    if (color && *text != '\0')
        printf("%s%s" PLAIN, sequence, text);
    else
        fputs(text, stdout);
}

static size_t width_of(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* Writes a label and a text, wrapped; further lines stand under the text. */
static void put_wrapped(const char *label, const char *text, bool color)
{
    size_t margin = INDENT + strlen(label);
    size_t column = margin;
    printf("%*s", INDENT, "");
    put_in(DIM, label, color);
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        size_t width = width_of(text, length);
        if (column > margin && column + 1 + width > COLUMNS) {
            printf("\n%*s", (int)margin, "");
            column = margin;
        } else if (column > margin) {
            putchar(' ');
            column++;
        }
        fwrite(text, 1, length, stdout);
        column += width;
        text += length + (text[length] == ' ');
    }
    putchar('\n');
}

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

static void put_number(const struct finding *finding, bool color)
{
    char text[WUERR_NUMBER_SIZE];
    wuerr_write_number(finding->space, finding->number, text);
    put_in(color_of(finding), text, color);
    fputs("  ", stdout);
}

static void put_headline(const struct finding *finding, bool color)
{
    char text[sizeof "  -2147483648"];
    put_number(finding, color);
    put_in(BOLD, shown_name(finding), color);
    sprintf(text, "  %d", (int)(int32_t)finding->number);
    if (!wuerr_space_is_decimal(finding->space))
        put_in(DIM, text, color);
    putchar('\n');
}

/* ---- an entry --------------------------------------------------------- */

/* Says how the row was reached, where that is not plain to see. */
static void put_way(const struct finding *finding, bool color)
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
    char text[COLUMNS];
    if (finding->reading == READING_TEXT)
        put_wrapped("", "Found in the text.", color);
    if (finding->bare)
        put_wrapped("",
                    finding->reading == READING_HEX ? "Read as hexadecimal."
                                                    : "Read as decimal.",
                    color);
    if (ways[entry->via] == NULL)
        return;
    wuerr_write_number(entry->space, entry->code, number);
    int length = snprintf(text, sizeof text, "%s %s", ways[entry->via], number);
    if (entry->via == WUERR_VIA_WIN32)
        sprintf(text + length, " (%lu)", (unsigned long)entry->code);
    put_wrapped("", text, color);
}

static void put_entry(const wuerr_entry *entry, bool color)
{
    char origin[2 * WUERR_TABLE_NAME_LIMIT + sizeof " and , class cancelled"];
    bool has_class = entry->kind != WUERR_CLASS_NONE;
    bool has_other = entry->also != entry->table;
    if (entry->description != NULL)
        put_wrapped("", entry->description, color);
    if (entry->fix != NULL)
        put_wrapped("Fix: ", entry->fix, color);
    if (entry->note != NULL)
        put_wrapped("Note: ", entry->note, color);
    if (entry->aliases != NULL)
        put_wrapped("Also: ", entry->aliases, color);
    sprintf(origin, "%s%s%s%s%s", wuerr_table_name(entry->table),
            has_other ? " and " : "",
            has_other ? wuerr_table_name(entry->also) : "",
            has_class ? ", class " : "",
            has_class ? wuerr_class_name(entry->kind) : "");
    put_wrapped("Table: ", origin, color);
}

/* ---- the parts of a number -------------------------------------------- */

static void put_inner(wuerr_anatomy anatomy, bool color)
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
    char text[COLUMNS + WUERR_SENTENCE_LIMIT];
    wuerr_entry entry;
    if (anatomy.inner == WUERR_INNER_NONE)
        return;
    int length = sprintf(text, formats[anatomy.inner],
                         (unsigned long)anatomy.inner_code);
    if (wuerr_resolve(space, anatomy.inner_code, 0, &entry) &&
        entry.description != NULL)
        sprintf(text + length, ": %.*s", (int)entry.sentence_length,
                entry.description);
    put_wrapped("Inside: ", text, color);
}

/* What only numbers of several parts have. What is not known is never called a
   success. */
static void put_layers(const struct finding *finding, wuerr_anatomy anatomy,
                       bool color)
{
    char text[2 * COLUMNS];
    if (anatomy.failure || finding->found)
        put_wrapped("Severity: ", anatomy.failure ? "failure" : "success",
                    color);
    if (anatomy.customer)
        put_wrapped("Customer bit: ", "set, so it is not defined by Microsoft",
                    color);
    snprintf(text, sizeof text, "%u (%s)", anatomy.facility,
             anatomy.facility_name == NULL ? "unknown" : anatomy.facility_name);
    put_wrapped("Facility: ", text, color);
}

static void put_parts(const struct finding *finding, bool color)
{
    wuerr_anatomy anatomy = wuerr_decode(finding->number);
    char text[COLUMNS];
    if (anatomy.component != NULL)
        put_wrapped("Range: ", anatomy.component, color);
    if (finding->number >= 0x10000)
        put_layers(finding, anatomy, color);
    snprintf(text, sizeof text, "%u (0x%04X)", anatomy.status, anatomy.status);
    put_wrapped("Status: ", text, color);
    put_inner(anatomy, color);
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
static void put_elsewhere(const struct finding *finding, bool color)
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
        put_wrapped("Elsewhere: ", text, color);
}

/* ---- both ways to write it -------------------------------------------- */

static void print_unknown(const struct finding *finding)
{
    wuerr_anatomy anatomy = wuerr_decode(finding->number);
    if (finding->other_table != NULL) {
        printf("%s  It is in table %s.\n", shown_name(finding),
               finding->other_table);
        return;
    }
    printf("unknown  %s, %s.\n", anatomy.failure ? "Failure" : "Success",
           anatomy.component != NULL       ? anatomy.component
           : anatomy.facility_name != NULL ? anatomy.facility_name
                                           : "of an unknown facility");
}

void print_brief(const struct finding *finding, bool color)
{
    const wuerr_entry *entry = &finding->entry;
    put_number(finding, color);
    if (!finding->found)
        print_unknown(finding);
    else if (entry->description == NULL)
        printf("%s\n", shown_name(finding));
    else
        printf("%s  %.*s\n", shown_name(finding), (int)entry->sentence_length,
               entry->description);
}

/* What stands in place of a description. */
static void put_no_description(const struct finding *finding, bool color)
{
    char text[sizeof "It is in table ." + WUERR_TABLE_NAME_LIMIT];
    if (finding->other_table != NULL) {
        sprintf(text, "It is in table %s.", finding->other_table);
        put_wrapped("", text, color);
        return;
    }
    put_wrapped("",
                finding->found
                    ? "Only its name is known."
                    : "This code is not in the tables. What its parts say:",
                color);
    if (finding->space == WUERR_SPACE_CODE &&
        (!finding->found || finding->number >= 0x10000))
        put_parts(finding, color);
}

void print_answer(const struct finding *finding, bool color)
{
    put_headline(finding, color);
    if (finding->found)
        put_way(finding, color);
    if (!finding->found || finding->entry.description == NULL)
        put_no_description(finding, color);
    if (finding->found)
        put_entry(&finding->entry, color);
    if (finding->other_table == NULL)
        put_elsewhere(finding, color);
}
