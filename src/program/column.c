/* The columns, and how to get each from a finding. */
#include "column.h"

#include <stdio.h>
#include <string.h>

/* ---- kinds of values -------------------------------------------------- */

static struct value null_value(void)
{
    return (struct value){.type = VALUE_NULL};
}

static struct value text_value(const char *text, size_t length)
{
    return text == NULL ? null_value()
                        : (struct value){.type = VALUE_TEXT,
                                         .text = text,
                                         .length = length};
}

static struct value string_value(const char *text)
{
    return text_value(text, text == NULL ? 0 : strlen(text));
}

static struct value number_value(bool known, long long number)
{
    return known ? (struct value){.type = VALUE_NUMBER, .number = number}
                 : null_value();
}

static struct value code_value(bool known, wuerr_space space, uint32_t number)
{
    struct value value = text_value("", 0);
    wuerr_write_number(space, number, value.tail);
    return known ? value : null_value();
}

static struct value place_value(const struct line_place *place)
{
    struct value value = string_value(place->file);
    sprintf(value.tail, ":%llu", place->line);
    return value;
}

/* ---- the number, and what its parts say ------------------------------- */

/* Whether the number is one whose bits have the meaning of a code's. */
static bool has_parts(const struct finding *finding)
{
    return finding->has_number && finding->space == WUERR_SPACE_CODE;
}

static struct value code_of(const struct finding *finding)
{
    return code_value(finding->has_number, finding->space, finding->number);
}

static struct value signed_of(const struct finding *finding)
{
    return number_value(has_parts(finding), (int32_t)finding->number);
}

static struct value unsigned_of(const struct finding *finding)
{
    return number_value(has_parts(finding), finding->number);
}

/* A plain small number has no severity and no facility. */
static bool is_layered(const struct finding *finding)
{
    return has_parts(finding) && finding->number >= 0x10000;
}

/* What is not known is never called a success. */
static struct value severity_of(const struct finding *finding)
{
    bool failure = wuerr_decode(finding->number).failure;
    return is_layered(finding) && (failure || finding->found)
               ? string_value(failure ? "failure" : "success")
               : null_value();
}

static struct value facility_of(const struct finding *finding)
{
    return number_value(is_layered(finding),
                        wuerr_decode(finding->number).facility);
}

static struct value facility_name_of(const struct finding *finding)
{
    return is_layered(finding)
               ? string_value(wuerr_decode(finding->number).facility_name)
               : null_value();
}

static struct value status_of(const struct finding *finding)
{
    return number_value(has_parts(finding),
                        wuerr_decode(finding->number).status);
}

static struct value space_of(const struct finding *finding)
{
    return finding->has_number ? string_value(wuerr_space_name(finding->space))
                               : null_value();
}

/* ---- the meaning ------------------------------------------------------ */

static struct value found_of(const struct finding *finding)
{
    return (struct value){.type = VALUE_TRUTH, .number = finding->found};
}

static struct value name_of(const struct finding *finding)
{
    return string_value(finding->entry.name);
}

static struct value class_of(const struct finding *finding)
{
    return string_value(wuerr_class_name(finding->entry.kind));
}

static struct value table_of(const struct finding *finding)
{
    return finding->found ? string_value(wuerr_table_name(finding->entry.table))
                          : null_value();
}

static struct value description_of(const struct finding *finding)
{
    return string_value(finding->entry.description);
}

static struct value sentence_of(const struct finding *finding)
{
    return text_value(finding->entry.description,
                      finding->entry.sentence_length);
}

static struct value fix_of(const struct finding *finding)
{
    return string_value(finding->entry.fix);
}

static struct value note_of(const struct finding *finding)
{
    return string_value(finding->entry.note);
}

static struct value aliases_of(const struct finding *finding)
{
    struct value value = string_value(finding->entry.aliases);
    if (value.type == VALUE_TEXT)
        value.type = VALUE_WORDS;
    return value;
}

static struct value via_of(const struct finding *finding)
{
    static const char *const names[] = {[WUERR_VIA_CODE] = "code",
                                        [WUERR_VIA_NAME] = "name",
                                        [WUERR_VIA_ALIAS] = "alias",
                                        [WUERR_VIA_WIN32] = "win32",
                                        [WUERR_VIA_HRESULT] = "hresult",
                                        [WUERR_VIA_HTTP] = "http",
                                        [WUERR_VIA_NTSTATUS] = "ntstatus",
                                        [WUERR_VIA_SETUPAPI] = "setupapi",
                                        [WUERR_VIA_ESE] = "ese"};
    return finding->found ? string_value(names[finding->entry.via])
                          : null_value();
}

static struct value row_code_of(const struct finding *finding)
{
    const wuerr_entry *entry = &finding->entry;
    return code_value(finding->found, entry->space, entry->code);
}

/* The same where it tells more than the number. */
static struct value other_row_code_of(const struct finding *finding)
{
    return finding->entry.code == finding->number ? null_value()
                                                  : row_code_of(finding);
}

/* ---- the place -------------------------------------------------------- */

static struct value key_of(const struct finding *finding)
{
    return string_value(finding->key);
}

static struct value input_of(const struct finding *finding)
{
    return text_value(finding->input, finding->input_length);
}

static struct value reading_of(const struct finding *finding)
{
    static const char *const names[] = {NULL, "hex", "dec", "name", "text"};
    return string_value(names[finding->reading]);
}

static struct value file_of(const struct finding *finding)
{
    return string_value(finding->first.file);
}

static struct value line_of(const struct finding *finding)
{
    return number_value(true, (long long)finding->first.line);
}

static struct value column_of(const struct finding *finding)
{
    return number_value(true, (long long)finding->column);
}

static struct value token_of(const struct finding *finding)
{
    return text_value(finding->token, finding->token_length);
}

static struct value time_value(const struct line_time *time)
{
    struct value value = text_value("", 0);
    write_line_time(time, value.tail);
    return time->moment == 0 ? null_value() : value;
}

static struct value first_time_of(const struct finding *finding)
{
    return time_value(&finding->first_time);
}

static struct value last_time_of(const struct finding *finding)
{
    return time_value(&finding->last_time);
}

static struct value count_of(const struct finding *finding)
{
    return number_value(true, (long long)finding->count);
}

static struct value files_of(const struct finding *finding)
{
    return number_value(true, finding->files);
}

static struct value first_of(const struct finding *finding)
{
    return place_value(&finding->first);
}

static struct value last_of(const struct finding *finding)
{
    return place_value(&finding->last);
}

/* ---- the records ------------------------------------------------------ */

/* All of them, and those of a table for a reader. */
#define COLUMNS(array, shown)                                                  \
    {                                                                          \
        (array), sizeof(array) / sizeof *(array), (shown)                      \
    }
#define SHOWN_ANSWERS "code,name,description,fix,class"

/* The keys are the first column, which others do not have. */
static const struct column of_keys[] = {
    {"key", key_of},           {"input", input_of},
    {"found", found_of},       {"code", code_of},
    {"signed", signed_of},     {"unsigned", unsigned_of},
    {"name", name_of},         {"class", class_of},
    {"table", table_of},       {"description", description_of},
    {"fix", fix_of},           {"note", note_of},
    {"aliases", aliases_of},   {"severity", severity_of},
    {"facility", facility_of}, {"facility_name", facility_name_of},
    {"status", status_of},     {"via", via_of},
    {"reading", reading_of},   {"row_code", other_row_code_of},
    {"space", space_of},
};
const struct columns key_columns = COLUMNS(of_keys, "key," SHOWN_ANSWERS);
const struct columns answer_columns = {
    of_keys + 1, sizeof of_keys / sizeof *of_keys - 1, SHOWN_ANSWERS};

static const struct column of_occurrences[] = {
    {"file", file_of},         {"line", line_of},
    {"column", column_of},     {"token", token_of},
    {"code", code_of},         {"name", name_of},
    {"class", class_of},       {"description", sentence_of},
    {"time", first_time_of},   {"space", space_of},
    {"row_code", row_code_of},
};
const struct columns occurrence_columns =
    COLUMNS(of_occurrences, "file,line,token,name,description,class");

static const struct column of_codes[] = {
    {"column", column_of}, {"token", token_of}, {"code", code_of},
    {"name", name_of},     {"class", class_of}, {"description", sentence_of},
    {"space", space_of},
};
const struct columns code_columns = COLUMNS(of_codes, NULL);

static const struct column of_tallies[] = {
    {"count", count_of},
    {"code", code_of},
    {"name", name_of},
    {"class", class_of},
    {"files", files_of},
    {"first", first_of},
    {"last", last_of},
    {"description", sentence_of},
    {"first_time", first_time_of},
    {"last_time", last_time_of},
    {"fix", fix_of},
    {"space", space_of},
    {"row_code", row_code_of},
};
const struct columns tally_columns =
    COLUMNS(of_tallies, "count,code,name,first,last,class,description");
