/* What is JSON, read in parts of any length. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json_reader.h"

static struct json_reader read_parts(const char *text, size_t size)
{
    struct json_reader reader;
    size_t length = strlen(text);
    start_json(&reader);
    for (size_t i = 0; i < length; i += size)
        read_json(&reader, text + i, length - i < size ? length - i : size);
    return reader;
}

static void must_be(const char *text, enum json_status status)
{
    for (size_t size = 1; size <= strlen(text); size++)
        if (read_parts(text, size).status != status)
            fail_msg("%s, in parts of %u: not %d", text, (unsigned)size,
                     (int)status);
}

static void texts(void **state)
{
    (void)state;
    static const char *const whole[] = {
        "{}",
        " { } ",
        "[]",
        "[ ]\r\n",
        "\"\"",
        "true ",
        "false",
        "null",
        "{\"a\":1}",
        "{\"a\":[1,2,{}],\"b\":{\"c\":null}}",
        "[0,-0,10,-1.5,1e5,1E+5,0.5e-7,0e1 , 1 ]",
        "[0]",
        "[0 ]",
        "[1.5]",
        "[1e5]",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00aF\"",
        "\"\xFF\"",
        "{\"\\u00e9\\n\":\"\\ud800\"}",
        "\t[true,false,null]"};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        must_be(whole[i], JSON_WHOLE);
    static const char *const begun[] = {
        " ",         "{",        "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1",
        "{\"a\":1,", "[",        "[1,", "\"",   "\"\\",   "\"\\u",   "\"\\u1",
        "\"\\u12",   "\"\\u123", "tru", "-",    "0",      "12",      "1.",
        "1.5",       "1e",       "1e+", "1e5",  "{\"\\",  "{\"\\u12"};
    for (size_t i = 0; i < sizeof begun / sizeof *begun; i++)
        must_be(begun[i], JSON_BEGUN);
    static const char *const broken[] = {
        "x",           "{x",           "{]",
        "[}",          "{\"a\"x",      "{\"a\" 1}",
        "{\"a\":}",    "{\"a\":1,}",   "{\"a\":1 \"b\"",
        "[1,]",        "[,",           "[1 2]",
        "{} x",        "{}}",          "]",
        "}",           "{,",           "{1",
        "\"a\nb\"",    "\"\\x\"",      "\"\\u12x\"",
        "trux",        "[00]",         "[01]",
        "[-]",         "[-x]",         "[1.]",
        "[1.x]",       "[1e]",         "[1ex]",
        "[1e+]",       "[1e+x]",       "[1.5.5]",
        "[1e5e5]",     "[1e5.5]",      "1 2",
        "1,",          "{\"a\nb\":1}", "{\"\\x\":1}",
        "{\"\\ux\":1}"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        must_be(broken[i], JSON_BROKEN);
    must_be("'a'", JSON_BROKEN);
    struct json_reader reader;
    start_json(&reader);
    read_json(&reader, "\"\\\0\"", 4); /* a zero is no escape */
    assert_int_equal(reader.status, JSON_BROKEN);
    start_json(&reader);
    read_json(&reader, "\"\\u\0\"", 5);
    assert_int_equal(reader.status, JSON_BROKEN);
}

static void keys(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool is_object, has_key;
    } cases[] = {
        {"{}", true, false},
        {"[{\"wuerr\":1}]", false, false},
        {"\"wuerr\"", false, false},
        {"{\"wuerr\":1}", true, true},
        {"{\"a\":{\"wuerr\":1}}", true, false},
        {"{\"a\":1,\"wuerr\":[]}", true, true},
        {"{\"wuer\":1,\"wuerrx\":1,\"xwuerr\":1,\"w\\uerr\":1", true, false},
        {"{\"a\":\"wuerr\"}", true, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t size = 1; size < 4; size++) {
            struct json_reader reader = read_parts(cases[i].text, size);
            assert_int_equal(reader.is_object, cases[i].is_object);
            assert_int_equal(reader.has_key, cases[i].has_key);
        }
}

static void the_place_of_the_end(void **state)
{
    (void)state;
    struct json_reader reader;
    start_json(&reader);
    assert_int_equal(read_json(&reader, " {\"a\":{}", 8), 8);
    assert_int_equal(read_json(&reader, "  }  ", 5), 2);
    assert_int_equal(read_json(&reader, " \n", 2), 2);
    assert_int_equal(reader.status, JSON_WHOLE);
}

static void depth(void **state)
{
    (void)state;
    char text[2 * JSON_DEPTH + 3];
    memset(text, '[', JSON_DEPTH);
    memset(text + JSON_DEPTH, ']', JSON_DEPTH);
    text[2 * JSON_DEPTH] = '\0';
    assert_int_equal(read_parts(text, 100).status, JSON_WHOLE);
    memset(text, '[', JSON_DEPTH + 1);
    assert_int_equal(read_parts(text, 100).status, JSON_BROKEN);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(texts),
    cmocka_unit_test(keys),
    cmocka_unit_test(the_place_of_the_end),
    cmocka_unit_test(depth),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
