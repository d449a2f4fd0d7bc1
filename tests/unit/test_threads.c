/* The library from eight threads at once: each finds what one alone does. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <wuerr.h>

enum { THREADS = 8, ROUNDS = 2 };

/* Mixes a number into a sum that depends on the order. */
static void mix(uint64_t *sum, uint64_t number)
{
    *sum = (*sum ^ number) * UINT64_C(0x100000001B3);
}

static void mix_text(uint64_t *sum, const char *text)
{
    for (; text != NULL && *text != '\0'; text++)
        mix(sum, (unsigned char)*text);
}

static void mix_entry(uint64_t *sum, const wuerr_entry *entry)
{
    mix(sum, entry->code);
    mix(sum, entry->via);
    mix_text(sum, entry->name);
    mix_text(sum, entry->description);
    mix_text(sum, wuerr_table_name(entry->table));
}

static void mix_scan(uint64_t *sum, const wuerr_scanner *scanner)
{
    static const char log[] =
        "2024-03-01 update failed with error 0x80240018 (WU_E_NO_USERTOKEN)\n"
        "0xC1900101 - 0x20017, exit code 1603, HTTP status 404: 0x8024ABCD\n";
    wuerr_match matches[8];
    size_t count = wuerr_scan_with(scanner, log, sizeof log - 1, 0, matches, 8);
    for (size_t i = 0; i < count; i++) {
        mix(sum, matches[i].offset);
        mix_entry(sum, &matches[i].entry);
    }
    mix(sum, count);
}

static void mix_look_ups(uint64_t *sum)
{
    static const char *const texts[] = {"0x80244019", "-2145107943",
                                        "80070643",   "WU_E_NO_USERTOKEN",
                                        "0x8024409",  "0xC1900101 - 0x20017"};
    wuerr_entry entry;
    wuerr_entry near[4];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wuerr_parsed parsed =
            wuerr_parse(texts[i], strlen(texts[i]), WUERR_BASE_ANY);
        for (size_t j = 0; j < parsed.count; j++) {
            mix(sum, wuerr_decode(parsed.reading[j].number).status);
            if (wuerr_resolve(parsed.reading[j].space, parsed.reading[j].number,
                              0, &entry))
                mix_entry(sum, &entry);
        }
        if (wuerr_find_name(parsed.text, parsed.length, 0, &entry))
            mix_entry(sum, &entry);
        size_t count = wuerr_nearest(texts[i], strlen(texts[i]), near, 4);
        for (size_t j = 0; j < count; j++)
            mix_entry(sum, &near[j]);
    }
}

/* All that the library tells of some texts, as a number. */
static uint64_t ask_all(void)
{
    uint64_t sum = 0;
    wuerr_scanner scanner = wuerr_make_scanner(true);
    char number[WUERR_NUMBER_SIZE];
    mix_scan(&sum, &scanner);
    mix_look_ups(&sum);
    wuerr_write_number(WUERR_SPACE_CODE, 0x80244019, number);
    mix_text(&sum, number);
    return sum;
}

static void *ask_often(void *sum)
{
    uint64_t *result = sum;
    for (int i = 0; i < ROUNDS; i++)
        mix(result, ask_all());
    return NULL;
}

static void threads_find_the_same(void **state)
{
    (void)state;
    pthread_t threads[THREADS];
    uint64_t sums[THREADS] = {0};
    uint64_t alone = 0;
    ask_often(&alone);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, ask_often, &sums[i]),
                         0);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_true(sums[i] == alone);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_find_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
