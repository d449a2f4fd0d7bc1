/* The quick answer by the last letters of a word, against reading the word. */
#include "clause.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const words[] = {
#define WORD(number, key, text, label, before, clause, behind) text,
#include "rows.h"
};

enum { WORDS = sizeof words / sizeof *words };

static bool may_be_told(const char *before, const char *word, const char *joint)
{
    char line[128];
    int length = snprintf(line, sizeof line, "%s%s%s5", before, word, joint);
    assert_in_range(length, 1, sizeof line - 1);
    struct wuerr_text text = {line, (size_t)length};
    return wuerr_may_be_told(text, text.length - 1);
}

/* Behind a tab nothing is answered quickly. */
static void must_agree(const char *before, const char *word)
{
    static const char *const joints[] = {" ", "=", ":"};
    bool told = may_be_told(before, word, "\t");
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (may_be_told(before, word, joints[i]) != told)
            fail_msg("'%s%s%s5' %s", before, word, joints[i],
                     told ? "is told" : "is not told");
}

static void words_of_labels(void **state)
{
    static const char *const befores[] = {"",
                                          " ",
                                          "x",
                                          "last",
                                          "Last",
                                          "X",
                                          "_",
                                          "\u9519",
                                          "\u9519abcdefgh",
                                          "\u9519abcdefghijklmnop",
                                          "abcdefghijklmnop",
                                          "of the ",
                                          "5"};
    (void)state;
    for (size_t i = 0; i < WORDS; i++)
        for (size_t k = 0; k < sizeof befores / sizeof *befores; k++)
            must_agree(befores[k], words[i]);
}

/* The end of one word behind the begin of another. */
static void ends_of_labels(void **state)
{
    (void)state;
    for (size_t i = 0; i < WORDS; i++)
        for (size_t k = 0; k < WORDS; k++) {
            size_t length = strlen(words[k]);
            must_agree(words[i], words[k] + length / 2);
        }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(words_of_labels),
    cmocka_unit_test(ends_of_labels),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
