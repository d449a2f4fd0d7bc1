#include "print.h"

#include "color.h"
#include "record.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 80, INDENT = 2, CODE_SIZE = sizeof "0x80244019" };

/* ---- records ---------------------------------------------------------- */

static const char *via_name(wuerr_via via)
{
    static const char *const names[] = {
        [WUERR_VIA_CODE] = "code",        [WUERR_VIA_NAME] = "name",
        [WUERR_VIA_ALIAS] = "alias",      [WUERR_VIA_WIN32] = "win32",
        [WUERR_VIA_HRESULT] = "hresult",  [WUERR_VIA_HTTP] = "http",
        [WUERR_VIA_NTSTATUS] = "ntstatus"};
    return names[via];
}

static const char *reading_name(enum reading reading)
{
    static const char *const names[] = {NULL, "hex", "dec", "name"};
    return names[reading];
}

static struct field code_field(const char *key, bool known, uint32_t code,
                               char *text)
{
    sprintf(text, "0x%08lX", (unsigned long)code);
    return known ? string_field(key, text) : null_field(key);
}

static struct field known_number(const char *key, bool known, long long number)
{
    return known ? number_field(key, number) : null_field(key);
}

static const char *severity_name(wuerr_anatomy anatomy)
{
    return anatomy.failure ? "failure" : "success";
}

static void write_answer(enum format format, const struct answer *answer,
                         write_fields write)
{
    static const wuerr_entry none;
    bool found = answer->found;
    bool known = answer->has_code;
    const wuerr_entry *entry = found ? &answer->row.entry : &none;
    wuerr_anatomy anatomy = wuerr_decode(answer->code);
    char code[CODE_SIZE];
    char row_code[CODE_SIZE];
    const struct field fields[] = {
        text_field("input", answer->input, answer->input_length),
        truth_field("found", found),
        code_field("code", known, answer->code, code),
        known_number("signed", known, (int32_t)answer->code),
        known_number("unsigned", known, answer->code),
        string_field("name", entry->name),
        string_field("class", found ? wuerr_class_name(entry->kind) : NULL),
        string_field("table", found ? wuerr_table_name(entry->table) : NULL),
        string_field("description", entry->description),
        string_field("fix", entry->fix),
        string_field("note", entry->note),
        words_field("aliases", entry->aliases),
        string_field("severity", known ? severity_name(anatomy) : NULL),
        known_number("facility", known, anatomy.facility),
        string_field("facility_name", known ? anatomy.facility_name : NULL),
        known_number("status", known, anatomy.status),
        string_field("via", found ? via_name(answer->row.via) : NULL),
        string_field("reading", reading_name(answer->reading)),
        code_field("row_code", found && entry->code != answer->code,
                   entry->code, row_code),
    };
    write(format, fields, sizeof fields / sizeof *fields);
}

/* ---- text ------------------------------------------------------------- */

static void put_in(const struct printer *printer, const char *color,
                   const char *text)
{
    if (printer->color && *text != '\0')
        printf("%s%s" PLAIN, color, text);
    else
        fputs(text, stdout);
}

static size_t columns(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* Writes a label and a text, wrapped; further lines stand under the text. */
static void put_wrapped(const struct printer *printer, const char *label,
                        const char *text)
{
    size_t margin = INDENT + strlen(label);
    size_t column = margin;
    printf("%*s", INDENT, "");
    put_in(printer, DIM, label);
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        size_t width = columns(text, length);
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

static const char *shown_name(const struct answer *answer)
{
    if (!answer->found)
        return "unknown";
    return answer->row.entry.name == NULL ? "(no name)"
                                          : answer->row.entry.name;
}

static const char *answer_color(const struct answer *answer)
{
    if (answer->found)
        return class_color(answer->row.entry.kind);
    return class_color(wuerr_decode(answer->code).failure ? WUERR_INTERNAL
                                                          : WUERR_SUCCESS);
}

static void put_code(const struct printer *printer, const struct answer *answer)
{
    char text[CODE_SIZE];
    sprintf(text, "0x%08lX", (unsigned long)answer->code);
    put_in(printer, answer_color(answer), text);
    fputs("  ", stdout);
}

static void put_headline(const struct printer *printer,
                         const struct answer *answer)
{
    char text[sizeof "  -2147483648"];
    put_code(printer, answer);
    put_in(printer, BOLD, shown_name(answer));
    sprintf(text, "  %d", (int)(int32_t)answer->code);
    put_in(printer, DIM, text);
    putchar('\n');
}

/* Says how the row was reached, where that is not plain to see. */
static void put_way(const struct printer *printer, const struct answer *answer)
{
    static const char *const ways[] = {
        [WUERR_VIA_WIN32] = "Wraps the Win32 error code",
        [WUERR_VIA_HRESULT] = "As a Win32 error code it is inside HRESULT",
        [WUERR_VIA_HTTP] = "Holds the same HTTP status as",
        [WUERR_VIA_NTSTATUS] = "Wraps the NTSTATUS"};
    unsigned long row_code = answer->row.entry.code;
    char text[COLUMNS];
    if (answer->bare)
        put_wrapped(printer, "",
                    answer->reading == READING_HEX ? "Read as hexadecimal."
                                                   : "Read as decimal.");
    if (row_code == answer->code)
        return;
    int length = snprintf(text, sizeof text, "%s 0x%08lX",
                          ways[answer->row.via], row_code);
    if (answer->row.via == WUERR_VIA_WIN32)
        sprintf(text + length, " (%lu)", row_code);
    put_wrapped(printer, "", text);
}

static void put_entry(const struct printer *printer, const wuerr_entry *entry)
{
    char origin[COLUMNS];
    put_wrapped(printer, "", entry->description);
    if (entry->fix != NULL)
        put_wrapped(printer, "Fix: ", entry->fix);
    if (entry->note != NULL)
        put_wrapped(printer, "Note: ", entry->note);
    if (entry->aliases != NULL)
        put_wrapped(printer, "Also: ", entry->aliases);
    snprintf(origin, sizeof origin, "%s, class %s",
             wuerr_table_name(entry->table), wuerr_class_name(entry->kind));
    put_wrapped(printer, "Table: ", origin);
}

static void put_inner(const struct printer *printer, wuerr_anatomy anatomy)
{
    static const char *const formats[] = {
        [WUERR_INNER_WIN32] = "Win32 error code %lu",
        [WUERR_INNER_HTTP] = "HTTP status %lu",
        [WUERR_INNER_NTSTATUS] = "NTSTATUS 0x%08lX"};
    char text[COLUMNS];
    if (anatomy.inner == WUERR_INNER_NONE)
        return;
    snprintf(text, sizeof text, formats[anatomy.inner],
             (unsigned long)anatomy.inner_code);
    put_wrapped(printer, "Inside: ", text);
}

static void put_extend(const struct printer *printer, uint32_t code)
{
    char text[2 * COLUMNS];
    wuerr_extend extend;
    if (!wuerr_decode_extend(code, &extend))
        return;
    snprintf(text, sizeof text, "%s, %s", extend.phase, extend.operation);
    put_wrapped(printer,
                "As the second number of a Windows Setup result: ", text);
}

/* Tells of an unknown code what its parts say. */
static void put_anatomy(const struct printer *printer, uint32_t code)
{
    wuerr_anatomy anatomy = wuerr_decode(code);
    char text[2 * COLUMNS];
    put_wrapped(printer, "",
                "This code is not in the tables. What its parts say:");
    if (anatomy.component != NULL)
        put_wrapped(printer, "Range: ", anatomy.component);
    put_wrapped(printer, "Severity: ", severity_name(anatomy));
    if (anatomy.customer)
        put_wrapped(printer,
                    "Customer bit: ", "set, so it is not defined by Microsoft");
    snprintf(text, sizeof text, "%u (%s)", anatomy.facility,
             anatomy.facility_name == NULL ? "unknown" : anatomy.facility_name);
    put_wrapped(printer, "Facility: ", text);
    snprintf(text, sizeof text, "%u (0x%04X)", anatomy.status, anatomy.status);
    put_wrapped(printer, "Status: ", text);
    put_inner(printer, anatomy);
    put_extend(printer, code);
}

static void put_brief(const struct printer *printer,
                      const struct answer *answer)
{
    const wuerr_entry *entry = &answer->row.entry;
    wuerr_anatomy anatomy = wuerr_decode(answer->code);
    put_code(printer, answer);
    if (answer->found)
        printf("%s  %.*s\n", shown_name(answer), (int)entry->summary_length,
               entry->description);
    else
        printf("unknown  %s, %s.\n", anatomy.failure ? "Failure" : "Success",
               anatomy.component != NULL       ? anatomy.component
               : anatomy.facility_name != NULL ? anatomy.facility_name
                                               : "of an unknown facility");
}

static void put_text(const struct printer *printer, const struct answer *answer)
{
    if (printer->printed > 0)
        putchar('\n');
    put_headline(printer, answer);
    if (answer->found) {
        put_way(printer, answer);
        put_entry(printer, &answer->row.entry);
    } else {
        put_anatomy(printer, answer->code);
    }
}

/* ---- both ------------------------------------------------------------- */

struct printer make_printer(const struct options *options)
{
    return (struct printer){.options = options,
                            .color = wants_color(options->color)};
}

void print_start(const struct printer *printer)
{
    static const struct answer none;
    enum format format = printer->options->format;
    if (format != FORMAT_TEXT && !printer->options->quiet)
        write_answer(format, &none, write_keys);
}

void print_answer(struct printer *printer, const struct answer *answer)
{
    const struct options *options = printer->options;
    bool text = options->format == FORMAT_TEXT;
    /* What is neither known nor a code has no text but its message. */
    if (options->quiet || (text && !answer->has_code))
        return;
    if (!text)
        write_answer(options->format, answer, write_record);
    else if (options->brief)
        put_brief(printer, answer);
    else
        put_text(printer, answer);
    printer->printed++;
}
