/* The time of a line: the forms of logs, and what tells no time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <line_clock.h>
#include <line_time.h>
#include <string.h>

static struct line_time read_text(const char *line)
{
    return read_line_time(line, strlen(line));
}

static void lines_tell_their_time(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        const char *time; /* "" if it is unknown */
    } cases[] = {
        {"2023/05/22 08:10:12.9012243 6996  7148  Misc  x",
         "2023-05-22T08:10:12.9012243"},
        {"2018-05-21\t20:27:47:556\t1008\t680\tAgent",
         "2018-05-21T20:27:47.556"},
        {"2016-09-28 04:30:32, Info   CBS    x", "2016-09-28T04:30:32"},
        {"[2016-09-28 04:30:32] x", "2016-09-28T04:30:32"},
        {"{\"t\":\"2023-05-17T12:06:13.1234567Z\"}",
         "2023-05-17T12:06:13.1234567Z"},
        {"2023-05-17T12:06:13.123456789Z x", "2023-05-17T12:06:13.1234567Z"},
        {"2023-05-17T12:06:13+02:00 x", "2023-05-17T12:06:13+02:00"},
        {"2023-05-17 12:06:13,5-0330 x", "2023-05-17T12:06:13.5-03:30"},
        {"2023-05-17T12:06:13+1500 x", "2023-05-17T12:06:13"},
        {"2023-05-17T12:06:13-x", "2023-05-17T12:06:13"},
        {"2023-05-17T12:06:13+02:75", "2023-05-17T12:06:13"},
        {"2023-05-17 \t 12:06:13 x", "2023-05-17T12:06:13"},
        {"<![LOG[x]LOG]!><time=\"20:01:02.123+240\" date=\"5-1-2018\" c",
         "2018-05-01T20:01:02.123-04:00"},
        {"<![LOG[x]LOG]!><time=\"20:01:02.123-120\" date=\"05-21-2018\" c",
         "2018-05-21T20:01:02.123+02:00"},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1234567\" date=\"12-31-2018\" c",
         "2018-12-31T20:01:02.1234567"},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1+000\" date=\"12-31-2018\" c",
         "2018-12-31T20:01:02.1Z"},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1\" date=\"31-12-2018\" c", ""},
        {"<![LOG[x]LOG]!><time=\"25:01:02.1\" date=\"12-31-2018\" c", ""},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1\" x", ""},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1\" date=\"12\"", ""},
        {"<![LOG[x]LOG]!><time=\"20:01:02.1\" date=\"12-31\"", ""},
        {"MSI (s) (A0:B4) [10:20:30:123]: x", ""},
        {"05/06/2021 10:20:30 x", ""},
        {"2023-13-17 12:06:13 x", ""},
        {"2023-05-32 12:06:13 x", ""},
        {"0023-05-02 12:06:13 x", ""},
        {"2023-05/17 12:06:13 x", ""},
        {"2023-05-17 24:06:13 x", ""},
        {"2023-05-17 12:60:13 x", ""},
        {"2023-05-17 12:06:61 x", ""},
        {"2023-05-17 12-06-13 x", ""},
        {"2023-05-17 12:06 x", ""},
        {"2023-05-17_12:06:13 x", ""},
        {"12023-05-17 12:06:13 x", ""},
        {"2023-05-17", ""},
        {"2023", ""},
        {"build 20230517, 2023-05-17 12:06:13", "2023-05-17T12:06:13"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[LINE_TIME_SIZE];
        struct line_time time = read_text(cases[i].line);
        write_line_time(&time, text);
        if (strcmp(text, cases[i].time) != 0)
            fail_msg("%s: '%s', not '%s'", cases[i].line, text, cases[i].time);
    }
}

/* A line of any length takes no longer than its beginning. */
static void far_behind_nothing_is_looked_for(void **state)
{
    (void)state;
    static char line[2000];
    static const char time[] = "2023-05-17 12:06:13";
    for (size_t place = 500; place < 530; place++) {
        memset(line, ' ', sizeof line);
        memcpy(line + place, time, sizeof time - 1);
        struct line_time found = read_line_time(line, sizeof line);
        assert_int_equal(found.moment != 0, place < 512);
    }
}

static void times_have_an_order(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "2022-12-31 23:59:59", "2023-01-01 00:00:00", "2023-01-01 00:00:00.5",
        "2023-01-01 00:00:00.51", "2023-01-01 00:00:01"};
    struct line_time never = read_text("never");
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct line_time a = read_text(lines[i]);
        assert_false(is_earlier(&never, &a));
        for (size_t j = 0; j < sizeof lines / sizeof *lines; j++) {
            struct line_time b = read_text(lines[j]);
            assert_int_equal(is_earlier(&a, &b), i < j);
        }
    }
}

/* The time of a line holds for all of it, over slices too. */
static void a_line_is_read_once(void **state)
{
    (void)state;
    static const char text[] = "\n2023-01-01 00:00:00 a b\n"
                               "no time\n2023-01-02 00:00:00 c";
    struct slice slice = {text, sizeof text - 1, 1, sizeof text - 1, true};
    struct slice rest = {text, sizeof text - 1, 5, sizeof text - 1, false};
    struct line_clock clock;
    start_clock(&clock);
    assert_int_equal(time_at(&clock, &slice, 21).moment, 20230101000000);
    assert_int_equal(time_at(&clock, &slice, 23).moment, 20230101000000);
    assert_int_equal(time_at(&clock, &slice, 28).moment, 0);
    assert_int_equal(time_at(&clock, &slice, 53).moment, 20230102000000);
    start_clock(&clock);
    assert_int_equal(time_at(&clock, &rest, 21).moment, 20230102000000);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(lines_tell_their_time),
    cmocka_unit_test(far_behind_nothing_is_looked_for),
    cmocka_unit_test(times_have_an_order),
    cmocka_unit_test(a_line_is_read_once),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
