/* The list as a page. */
#include "page.h"

#include "html.h"

#include <page_parts.inc>
#include <stdio.h>

/* At most three elements a row: a page of many thousands has to open at once.
 */

void put_page_head(void)
{
    fwrite(page_head, 1, sizeof page_head, stdout);
}

struct page begin_page(void)
{
    put_page_head();
    fwrite(page_list, 1, sizeof page_list, stdout);
    return (struct page){.space = WUERR_SPACES};
}

/* Writes what a link to the row ends with: of a code itself, of other numbers
   behind the name of their space. */
static void put_id(struct page *page, const wuerr_entry *row)
{
    char number[WUERR_NUMBER_SIZE];
    bool is_same = row->space == page->space && row->code == page->number;
    page->nth = is_same ? page->nth + 1 : 1;
    page->space = row->space;
    page->number = row->code;
    wuerr_write_number(row->space, row->code, number);
    if (row->space != WUERR_SPACE_CODE)
        printf("%s-", wuerr_space_name(row->space));
    fputs(number, stdout);
    if (is_same)
        printf("-%u", page->nth);
}

void put_number_and_name(const struct finding *finding)
{
    char number[WUERR_NUMBER_SIZE];
    wuerr_write_number(finding->space, finding->number, number);
    if (finding->space != WUERR_SPACE_CODE)
        printf("%s ", wuerr_space_title(finding->space));
    fputs(number, stdout);
    if (finding->entry.name != NULL)
        printf(" %s", finding->entry.name);
}

/* Writes what is secondary, a line each; `*opening` is what stands before. */
static void put_line(const char **opening, const char *label, const char *text)
{
    if (text == NULL)
        return;
    printf("%s%s: ", *opening, label);
    put_html(text);
    *opening = "\n";
}

void write_page_row(struct page *page, const struct finding *finding)
{
    const wuerr_entry *row = &finding->entry;
    const char *opening = "<p>";
    if (row->description == NULL)
        return;
    fputs("<li id=", stdout);
    put_id(page, row);
    printf(" class=%s data-table=\"%s", wuerr_class_name(row->kind),
           wuerr_table_name(row->table));
    if (row->also != row->table)
        printf(" %s", wuerr_table_name(row->also));
    fputs("\"><b>", stdout);
    put_number_and_name(finding);
    fputs("</b> ", stdout);
    put_html(row->description);
    put_line(&opening, "Fix", row->fix);
    put_line(&opening, "Note", row->note);
    put_line(&opening, "Also called", row->aliases);
    putchar('\n');
}

void end_page(void)
{
    fputs("</ul>\n</main>\n"
          "<footer id=\"bar\" hidden>"
          "<span id=\"chosen\" role=\"status\"></span>"
          "<button value=\"code\">Copy code</button>"
          "<button value=\"name\">Copy name</button>"
          "<button value=\"link\">Copy link</button></footer>\n",
          stdout);
}
