/* The list as a page: a row a code, of all that have a description. */
#ifndef PAGE_H
#define PAGE_H

#include "finding.h"

/* The rows of one number get an id each. */
struct page {
    wuerr_space space; /* of the row before */
    uint32_t number;
    unsigned nth; /* of how many rows of this number it was */
};

/* Writes what stands before the first row. */
struct page begin_page(void);

/* Writes a row; none without a description. */
void write_page_row(struct page *page, const struct finding *finding);

/* Writes what stands behind the last row. */
void end_page(void);

/* Writes a number as its space writes it, and its name. */
void put_number_and_name(const struct finding *finding);

/* Writes the head that all pages have alike, up to their titles. */
void put_page_head(void);

#endif
