/* What wuerr_scan() finds in a text, as one line: the tokens, " | " between. */
#ifndef TOKENS_H
#define TOKENS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

enum { TOKENS_SIZE = 512 };

struct scan_case {
    const char *form;
    const char *text;
    const char *tokens;
};

static inline const char *tokens_of(const char *text, size_t length,
                                    char tokens[TOKENS_SIZE])
{
    wuerr_match match;
    tokens[0] = '\0';
    for (size_t from = 0; wuerr_scan(text, length, from, &match);
         from = match.offset + match.length) {
        assert_true(match.offset >= from && match.length > 0);
        assert_true(match.offset + match.length <= length);
        assert_true(strlen(tokens) + match.length + 4 < TOKENS_SIZE);
        strcat(tokens, tokens[0] == '\0' ? "" : " | ");
        strncat(tokens, text + match.offset, match.length);
    }
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
