/* What wuerr_scan() finds in a text, as one line: the tokens, " | " between,
   each with its space if that is not the one of codes. */
#ifndef TOKENS_H
#define TOKENS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

enum { TOKENS_SIZE = 512, TOKENS_LIMIT = 64 };

struct scan_case {
    const char *form;
    const char *text;
    const char *tokens;
};

/* The same is found by any number at a time, and nothing else is written. */
static inline void must_be_found_in_parts(const char *text, size_t length,
                                          const wuerr_match *matches,
                                          size_t count)
{
    for (size_t capacity = 1; capacity <= 3; capacity++) {
        wuerr_match part[4];
        size_t from = 0;
        size_t found = 0;
        size_t filled;
        do {
            memset(part, 0x5A, sizeof part);
            filled = wuerr_scan(text, length, from, part, capacity);
            assert_true(filled <= capacity && found + filled <= count);
            for (size_t i = 0; i < filled; i++, found++) {
                assert_int_equal(part[i].offset, matches[found].offset);
                assert_int_equal(part[i].length, matches[found].length);
                assert_int_equal(part[i].number, matches[found].number);
                from = part[i].offset + part[i].length;
            }
            for (size_t i = filled * sizeof *part; i < sizeof part; i++)
                assert_int_equal(((const unsigned char *)part)[i], 0x5A);
        } while (filled == capacity);
        assert_int_equal(found, count);
    }
}

static inline const char *tokens_of(const char *text, size_t length,
                                    char tokens[TOKENS_SIZE])
{
    wuerr_match matches[TOKENS_LIMIT];
    size_t count = wuerr_scan(text, length, 0, matches, TOKENS_LIMIT);
    size_t from = 0;
    assert_true(count < TOKENS_LIMIT);
    tokens[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        const wuerr_match *match = &matches[i];
        assert_true(match->offset >= from && match->length > 0);
        from = match->offset + match->length;
        assert_true(from <= length);
        assert_true(strlen(tokens) + match->length + 24 < TOKENS_SIZE);
        strcat(tokens, tokens[0] == '\0' ? "" : " | ");
        strncat(tokens, text + match->offset, match->length);
        if (match->space != WUERR_SPACE_CODE) {
            strcat(tokens, " ");
            strcat(tokens, wuerr_space_name(match->space));
        }
    }
    must_be_found_in_parts(text, length, matches, count);
    return tokens;
}

static inline void check_cases(const struct scan_case *cases, size_t count)
{
    int faults = 0;
    for (size_t i = 0; i < count; i++) {
        char found[TOKENS_SIZE];
        tokens_of(cases[i].text, strlen(cases[i].text), found);
        if (strcmp(found, cases[i].tokens) == 0)
            continue;
        print_error("%s: %s\n  found:  %s\n  wanted: %s\n", cases[i].form,
                    cases[i].text, found, cases[i].tokens);
        faults++;
    }
    assert_int_equal(faults, 0);
}

#define CHECK_CASES(cases) check_cases(cases, sizeof(cases) / sizeof *(cases))

#endif
