/* A meaning in a report. */
#include "report_row.h"

#include "html.h"
#include "page.h"
#include "summary_cell.h"

#include <stdio.h>
#include <string.h>

/* The bytes that a line of an excerpt and a name may take. */
enum { LINE_SIZE = 240, NAME_SIZE = 160 };

void put_name(const char *name)
{
    const char *shown = strcmp(name, "-") == 0 ? "standard input" : name;
    if (!put_html_within(shown, strlen(shown), NAME_SIZE))
        fputs("&hellip;", stdout);
}

static const char *class_text(wuerr_class kind)
{
    const char *name = wuerr_class_name(kind);
    return name == NULL ? "unknown" : name;
}

void put_label(wuerr_class kind)
{
    printf("<span class=\"label %s\">%s</span>", class_text(kind),
           class_text(kind));
}

void put_share(unsigned long long part, unsigned long long whole,
               wuerr_class kind)
{
    printf(
        "<svg class=\"share %s\" aria-hidden=\"true\"><rect width=\"%.1f%%\" "
        "height=\"100%%\"/></svg>",
        class_text(kind), 100.0 * (double)part / (double)whole);
}

/* ---- what it means ---------------------------------------------------- */

/* Writes what the parts of a code say. */
static void put_parts(uint32_t code)
{
    wuerr_anatomy anatomy = wuerr_decode(code);
    fputs(anatomy.failure ? " Failure" : " Success", stdout);
    if (anatomy.component != NULL)
        printf(" of %s", anatomy.component);
    printf(", facility %u", anatomy.facility);
    if (anatomy.facility_name != NULL)
        printf(" (%s)", anatomy.facility_name);
    printf(", status %u (0x%04X).", anatomy.status, anatomy.status);
}

/* Writes what is known of a number that has no description. */
static void put_little(const struct finding *finding)
{
    fputs(finding->found ? "<p>Only its name is known." : "<p>In no table.",
          stdout);
    if (finding->space == WUERR_SPACE_CODE && finding->number >= 0x10000)
        put_parts(finding->number);
    fputs("</p>\n", stdout);
}

static void put_meaning_text(const struct finding *finding)
{
    const wuerr_entry *row = &finding->entry;
    if (!finding->found || row->description == NULL) {
        put_little(finding);
        return;
    }
    fputs("<p>", stdout);
    put_prose(row->description);
    fputs("</p>\n", stdout);
    if (row->fix == NULL)
        return;
    fputs("<p><b>Fix:</b> ", stdout);
    put_prose(row->fix);
    fputs("</p>\n", stdout);
}

/* ---- where it stands -------------------------------------------------- */

static void put_place(const char *label, const struct line_place *place)
{
    fputs(label, stdout);
    put_name(place->file);
    fputs(", line ", stdout);
    put_grouped(place->line);
}

/* Writes the first and the last line, of one file or of two. */
static void put_lines(const struct finding *finding)
{
    bool has_more = has_last(finding);
    if (!has_more || !is_in_one_file(finding)) {
        put_place(has_more ? "First in " : "In ", &finding->first);
        if (has_more)
            put_place("; last in ", &finding->last);
        return;
    }
    fputs("In ", stdout);
    put_name(finding->first.file);
    fputs(", lines ", stdout);
    put_grouped(finding->first.line);
    fputs(" to ", stdout);
    put_grouped(finding->last.line);
}

static void put_places(const struct finding *finding)
{
    char span[TIME_SPAN_SIZE];
    write_time_span(&finding->first_time, &finding->last_time, span);
    fputs("<p class=\"quiet\">", stdout);
    put_lines(finding);
    if (finding->files > 1) {
        fputs("; in ", stdout);
        put_grouped((unsigned long long)finding->files);
        fputs(" files", stdout);
    }
    if (span[0] != '\0')
        printf("; %s", span);
    fputs(".</p>\n", stdout);
}

/* ---- the lines around ------------------------------------------------- */

/* The length without a character that may have been cut. */
static size_t length_of_whole(const struct kept_line *line)
{
    size_t length = line->length;
    if (!line->is_cut_behind)
        return length;
    while (length > 0 && (line->text[length - 1] & 0xC0) == 0x80)
        length--;
    return length > 0 && (line->text[length - 1] & 0x80) != 0 ? length - 1
                                                              : length;
}

/* Writes what has been kept of a line, or a part of that. */
static void put_kept(const struct kept_line *line)
{
    fputs(line->is_cut_before ? "&hellip;" : "", stdout);
    bool is_whole =
        put_html_within(line->text, length_of_whole(line), LINE_SIZE);
    fputs(line->is_cut_behind || !is_whole ? "&hellip;" : "", stdout);
}

/* The line of the code, with its token marked. */
static void put_marked(const struct excerpt *excerpt)
{
    const struct kept_line *line = &excerpt->lines[excerpt->before];
    size_t behind = excerpt->token + excerpt->token_length;
    struct kept_line head = *line;
    head.length = (uint8_t)excerpt->token;
    head.is_cut_behind = false;
    put_kept(&head);
    fputs("<mark>", stdout);
    put_html_within(line->text + excerpt->token, excerpt->token_length,
                    LINE_SIZE);
    fputs("</mark>", stdout);
    struct kept_line tail = {.is_cut_behind = line->is_cut_behind,
                             .length = (uint8_t)(line->length - behind)};
    memcpy(tail.text, line->text + behind, tail.length);
    put_kept(&tail);
}

static void put_excerpt(const struct excerpt *excerpt,
                        unsigned long long first_line, bool is_open)
{
    printf("<details%s><summary>The lines around the first</summary>\n<pre>",
           is_open ? " open" : "");
    for (unsigned i = 0; i < excerpt->count; i++) {
        printf("<span><i>%llu</i>", first_line - excerpt->before + i);
        if (i == excerpt->before)
            put_marked(excerpt);
        else
            put_kept(&excerpt->lines[i]);
        fputs("</span>", stdout);
    }
    fputs("</pre></details>\n", stdout);
}

void put_meaning(const struct finding *finding, unsigned long long most,
                 const struct excerpt *excerpt, bool is_open)
{
    fputs("<article>\n<div>", stdout);
    put_label(finding->entry.kind);
    fputs("<p>", stdout);
    put_counted(finding->count, "line");
    fputs("</p>", stdout);
    put_share(finding->count, most, finding->entry.kind);
    fputs("</div>\n<div>\n", stdout);
    fputs("<h3>", stdout);
    put_number_and_name(finding);
    fputs("</h3>\n", stdout);
    put_meaning_text(finding);
    put_places(finding);
    if (excerpt != NULL)
        put_excerpt(excerpt, finding->first.line, is_open);
    fputs("</div>\n</article>\n", stdout);
}
