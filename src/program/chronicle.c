/* What a report tells of logs besides the counts. */
#include "chronicle.h"

#include "counted.h"

#include <stdlib.h>
#include <string.h>

struct chronicle *start_chronicle(void)
{
    struct chronicle *chronicle = calloc(1, sizeof *chronicle);
    if (chronicle != NULL && !start_excerpts(&chronicle->excerpts)) {
        free(chronicle);
        chronicle = NULL;
    }
    return chronicle;
}

void end_chronicle(struct chronicle *chronicle)
{
    if (chronicle != NULL)
        end_excerpts(&chronicle->excerpts);
    free(chronicle);
}

/* ---- inputs ----------------------------------------------------------- */

/* Keeps a name; of a long one its end, which tells more. */
static void keep_end(char kept[NAME_KEPT], const char *name)
{
    static const char dots[] = "...";
    size_t length = strlen(name);
    size_t room = NAME_KEPT - sizeof dots;
    if (length < NAME_KEPT) {
        strcpy(kept, name);
        return;
    }
    strcpy(kept, dots);
    strcat(kept, name + length - room);
}

void begin_chronicle_file(struct chronicle *chronicle, const char *name)
{
    chronicle->file = (struct scanned_file){.lines = 0};
    keep_end(chronicle->file.name, name);
}

/* Keeps the file that has been read, behind those that have as many failures,
   if there is a place. */
static void keep_file(struct chronicle *chronicle)
{
    const struct scanned_file *file = &chronicle->file;
    size_t kept = chronicle->file_count++;
    if (kept > FILES_KEPT)
        kept = FILES_KEPT;
    while (kept > 0 && chronicle->files[kept - 1].failures < file->failures) {
        if (kept < FILES_KEPT)
            chronicle->files[kept] = chronicle->files[kept - 1];
        kept--;
    }
    if (kept < FILES_KEPT)
        chronicle->files[kept] = *file;
}

void end_chronicle_file(struct chronicle *chronicle, const struct input *input,
                        unsigned long long lines)
{
    struct scanned_file *file = &chronicle->file;
    struct scanned_file *all = &chronicle->all;
    file->lines = lines;
    file->bytes = input->taken;
    file->encodings = input->encodings;
    all->lines += file->lines;
    all->bytes += file->bytes;
    all->failures += file->failures;
    all->others += file->others;
    end_excerpts_file(&chronicle->excerpts);
    keep_file(chronicle);
}

void tell_passed(struct chronicle *chronicle, const char *name,
                 const char *reason)
{
    size_t place = chronicle->passed_count++;
    if (place >= PASSED_KEPT)
        return;
    keep_end(chronicle->passed[place].name, name);
    strncat(chronicle->passed[place].reason, reason, REASON_KEPT - 1);
}

/* ---- matches ---------------------------------------------------------- */

void tell_match(struct chronicle *chronicle, const struct counted *counted,
                const struct slice *slice, const wuerr_match *match,
                const struct line_time *time)
{
    bool is_failure = reports_failure(&match->entry);
    bool is_first = counted->count == 1 && counted->met > 0;
    add_to_timeline(&chronicle->timeline, time, is_failure);
    if (is_failure)
        chronicle->file.failures++;
    else
        chronicle->file.others++;
    if (is_failure && is_first)
        keep_excerpt(&chronicle->excerpts, counted->met, slice, match);
}
