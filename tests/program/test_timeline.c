/* A timeline: each time in its bar, however far apart they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <timeline.h>

static struct line_time time_of(uint64_t moment)
{
    return (struct line_time){.moment = moment, .offset = OFFSET_UNKNOWN};
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

/* Alone, a time has a bar of its minute. */
static void each_day_is_told_as_it_is(void **state)
{
    (void)state;
    for (int year = 1990; year <= 2099; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= days_in(year, month); day++) {
                struct timeline timeline = {.width = 0};
                uint64_t moment =
                    ((uint64_t)(year * 10000 + month * 100 + day)) * 1000000 +
                    235900;
                struct line_time time = time_of(moment + 59);
                add_to_timeline(&timeline, &time, true);
                assert_int_equal(count_bars(&timeline), 1);
                assert_true(bar_time(&timeline, 0).moment == moment);
            }
}

/* Times in no order, in spans from minutes to all years. */
static void each_time_is_in_its_bar(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (int span = 1; span <= 110; span += 7) {
        struct timeline timeline = {.width = 0};
        unsigned long long failures = 0;
        unsigned long long others = 0;
        for (int i = 0; i < 300; i++) {
            seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
            unsigned digits = (unsigned)(seed >> 33);
            uint64_t year = 1990 + (span == 1 ? 0 : digits % (unsigned)span);
            uint64_t month = span == 1 ? 5 : 1 + digits / 128 % 12;
            uint64_t day = span == 1 ? 22 : 1 + digits / 2048 % 28;
            uint64_t date = year * 10000 + month * 100 + day;
            struct line_time time =
                time_of(date * 1000000 + digits / 65536 % 24 * 10000);
            add_to_timeline(&timeline, &time, i % 3 == 0);
            size_t bars = count_bars(&timeline);
            assert_true(bars <= TIMELINE_BARS);
            size_t bar = 0;
            while (bar + 1 < bars &&
                   bar_time(&timeline, bar + 1).moment <= time.moment)
                bar++;
            assert_true(bar_time(&timeline, bar).moment <= time.moment);
            assert_true(
                timeline.bars[bar].failures + timeline.bars[bar].others > 0);
        }
        for (size_t i = 0; i < TIMELINE_BARS; i++) {
            failures += timeline.bars[i].failures;
            others += timeline.bars[i].others;
        }
        assert_int_equal(failures, 100);
        assert_int_equal(others, 200);
    }
}

/* Those of clocks that were never set hide no other. */
static void times_of_no_log_count_for_nothing(void **state)
{
    (void)state;
    struct timeline timeline = {.width = 0};
    const uint64_t moments[] = {0, 16010101000000, 19891231235959,
                                21000101000000, 99991231235959};
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        struct line_time time = time_of(moments[i]);
        add_to_timeline(&timeline, &time, true);
        assert_int_equal(timeline.first, 0);
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(each_day_is_told_as_it_is),
    cmocka_unit_test(each_time_is_in_its_bar),
    cmocka_unit_test(times_of_no_log_count_for_nothing),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
