/* Answers in the format that was asked for. */
#include "writer.h"

#include "answer_text.h"

#include <stdio.h>

struct writer begin_answers(const struct options *options)
{
    struct writer writer = {.options = options,
                            .paper = choose_paper(options->color),
                            .sheet = make_sheet(options)};
    if (options->format == FORMAT_HTML && !options->quiet)
        writer.page = begin_page();
    else if (options->format != FORMAT_TEXT && !options->quiet)
        begin_sheet(&writer.sheet);
    return writer;
}

static void write_text(const struct writer *writer,
                       const struct finding *finding)
{
    const struct options *options = writer->options;
    if (writer->written > 0 && !options->brief)
        putchar('\n');
    if (options->brief)
        print_brief(finding, writer->paper.color);
    else
        print_answer(finding, &writer->paper);
}

void write_answer(struct writer *writer, const struct finding *finding)
{
    const struct options *options = writer->options;
    bool text = options->format == FORMAT_TEXT;
    /* What is neither known nor a code has no text but its message. */
    if (options->quiet || (text && !finding->has_number))
        return;
    if (text)
        write_text(writer, finding);
    else if (options->format == FORMAT_HTML)
        write_page_row(&writer->page, finding);
    else
        write_record(&writer->sheet, finding);
    writer->written++;
}

void end_answers(const struct writer *writer)
{
    if (writer->options->format == FORMAT_HTML && !writer->options->quiet)
        end_page();
}
