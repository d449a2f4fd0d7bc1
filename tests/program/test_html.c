/* Text from outside in a page: what is escaped, and what is replaced. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <html.h>
#include <string.h>

#define NONE "\xEF\xBF\xBD"

static const struct {
    const char *text, *html;
} cases[] = {
    {"CBS.log", "CBS.log"},
    {"08:10\tAgent", "08:10\tAgent"},
    {"<a b=\"c\" d='e'>&", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"},
    {"a\x1B[31m\x7F", "a" NONE "[31m" NONE}, /* controls */
    {"\xC2\x9B"
     "2J",
     NONE "2J"},                             /* of C1 */
    {"\xFF\xC3<", NONE NONE "&lt;"},         /* no UTF-8 */
    {"\xE2\x80\xAEgpj.exe", NONE "gpj.exe"}, /* an override */
    {"\xE2\x81\xA6\xE2\x80\x8B\xEF\xBB\xBF", NONE NONE NONE},
    {"\xF3\xA0\x81\x81", NONE}, /* a tag */
    {"\xEF\xB7\x90\xEF\xB7\xAF", NONE NONE},
    {"\xEF\xB7\x8F\xEF\xB7\xB0", "\xEF\xB7\x8F\xEF\xB7\xB0"}, /* beside */
    {"\xEF\xBF\xBE\xF0\x9F\xBF\xBF", NONE NONE}, /* no characters */
    {"\xE6\x97\xA5\xF0\x9F\x98\x80\xC3\xBC",
     "\xE6\x97\xA5\xF0\x9F\x98\x80\xC3\xBC"},
};

static void each_stands_for_itself_or_is_escaped(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text = cases[i].text;
        size_t length = strlen(text);
        char all[80] = "";
        for (size_t done = 0; done < length;) {
            struct html html;
            done += take_html(text + done, length - done, &html);
            strncat(all, html.text, html.length);
        }
        assert_string_equal(all, cases[i].html);
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(each_stands_for_itself_or_is_escaped),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
