/* What looks like a code and is none, and where a code may stand. */
#include "tokens.h"

#include <stdio.h>

/* Known digits in something else. */
static void things_of_other_kinds(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"GUID in braces", "{80244019-B443-4D20-9477-9024B92F9546}", ""},
        {"GUID bare", "id 80240018-aacd-11d0-8cc2-00c04fc295ee of it", ""},
        {"GUID, last group", "7971f918-a847-4430-9279-000080240018", ""},
        {"session id", "CBS    Session: 42287468_2149859353 initialized", ""},
        {"session id first", "CBS    Session: 2149859353_42287468 ended", ""},
        {"temporary folder", "C:\\Windows\\CbsTemp\\42287468_2149859353\\", ""},
        {"folder", "C:\\Windows\\Temp\\80244019\\", ""},
        {"path on a server", "/image/v1/80244019/login.png", ""},
        {"address digits", "/image/v2149859353/login.png", ""},
        {"name in lower case", "the key wu_e_no_usertoken is set", ""},
        {"byte delta", "|   891799040|    978040|      -1013760000|{FCF4885C",
         ""},
        {"checksums",
         "RetrievedChecksum: 2149859353 , ComputedChecksum: 2149859353[gle=0"
         "x80240018]",
         "0x80240018"},
        {"stack addresses",
         "called (stack @0x7fed806eb5d @0x80244019 @0xff83e97c)", ""},
        {"inside a longer run", "\\3a5c1e6682ccd40180240018481ba818._0000", ""},
        {"longer run ends with it", "3a5c1e6680240018", ""},
        {"longer run begins with it", "80240018000000a0", ""},
        {"decimal (hex) pair", "CSI Store 1603 (0x00000643) initialized", ""},
        {"sequence number", "00000643@2017/9/27:20:30:31.455 called", ""},
        {"sequence number, spaces", "CSI    00000643 [SR] Verify", ""},
        {"public key token", "pkt {l:8 b:80240018ad364e35}", ""},
        {"message id in brackets", "Info       [0x0f008b] SYSPRP Run", ""},
        {"success in brackets", "finishing event handling. (00000000)", ""},
        {"columns", "2022/05/22 09:08:32.6295 1603  3010  Shared  Init", ""},
        {"kernel address", "initcall at 0xffffffff80244019: resume+0x0", ""},
        {"processor version", "Core: e5500, Version: 2.0, (0x80240018)", ""},
        {"assembler", "movabs $0x80240018,%rax", ""},
        {"listing", "0x80240018 <kern_init+44>:\tjal\tra,0x80200056 <put>", ""},
        {"code in backquotes", "`0x80240018` / loader `0x80244019`", ""},
        {"constant of another prefix", "= &H8024&", ""},
        {"linker sizes", "Code=80244, RO-data=78048", ""},
        {"KB and hash", "windows11.0-kb1603-x64_80240018667207.msu", ""},
        {"row version", "row version for Item to 0x0000000080240018", ""},
        {"schedule", "ScheduleString=02C159C080240018", ""},
        {"message id", "ulMessageId = -2145107943", ""},
        {"9 digits", "(hr = 802440190", ""},
        {"9 digits after 0x", "error 0x802400188", ""},
        {"10 digits after 0x", "0x8000FFFFFF, 0x80240018", "0x80240018"},
        {"digits obscured", "Error 0X802^40018 / 0X802n4018 / 0X80^240018", ""},
        {"wildcard", "0x8024402[0-9][A-C]", ""},
        {"braces", "debug = {80240,0},", ""},
        {"brackets", "[d:87146582] [d:80240]", ""},
        {"version with dots", "10.0.80240018.1", ""},
        {"plus", "module+0x80240018 module+80240018", ""},
        {"percent", "%80240018", ""},
        {"part of a word", "x80240018y a80240018 80240018z kb80240018", ""},
        {"underscores", "_80240018 80240018_ 0x80240018_a", ""},
        {"11 digits", "error 21498593530", ""},
        {"10 digits that do not fit", "error -3149859353", ""},
        {"lower-case words", "snake_case_word e_mail s_error", ""},
        {"part of a name", "XWU_E_NO_USERTOKEN WU_E_NO_USERTOKENS", ""},
        {"S_OK", "S_OK ERROR_SUCCESS", ""},
    };
    CHECK_CASES(cases);
}

/* A word before says that it is no code, whatever its value. */
static void words_that_win_over_the_value(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Flags", "ServiceId = 9482F4B4, Flags: 0X80240018 (cV = q.1)", ""},
        {"flags of the issue", "Flags: 0X80010010", ""},
        {"options", "options=0x40100 options=0x80240018", ""},
        {"option", "option 80240018", ""},
        {"mask", "mask 0x80240018, AccessMask=0x80240018", ""},
        {"address", "address 0x80240018 addr=0x80240018", ""},
        {"handle", "handle 0x80240018", ""},
        {"attributes", "FileAttributes = 0x80240018", ""},
        {"offset, size, length", "offset 0x80240018 size=80240018", ""},
        {"thread", "thread 2149859353 ThreadId=2149859353", ""},
        {"reason of success severity", "reason 0x40000 reason=0x240006", ""},
        {"registry roots", "open 0x80000002\\SOFTWARE, key 80000001", ""},
        {"roots after a word", "RegOpenKey(0x80000002, root=0x80000001)", ""},
        {"timeout", "timeout 1603 timeout=3010 timeout = 0x80240018", ""},
        {"a count of failures", "succeeded = 7, failed = 3, failed: 5", ""},
        {"http status", "http status code 403, http status 404",
         "403 http-status | 404 http-status"},
        {"http_status", "http_status=403 HTTP status code: 404",
         "403 http-status | 404 http-status"},
        {"ResultCode", "ResultCode 4, ResultCode=5, result code: 7",
         "4 update-result | 5 update-result"},
        {"lines around", "Flags\n0x80240018", "0x80240018"},
        {"the word before counts", "flags; error 0x80240018", "0x80240018"},
    };
    CHECK_CASES(cases);
}

/* What may stand right before and behind a token. */
static void neighbours_of_a_code(void **state)
{
    (void)state;
    static const char before[] = " \t\r\n([{<=:;,|\"'";
    static const char behind[] = " \t\r\n)]}>:;,|\"'.!?";
    static const char *const tokens[] = {"0x80240018",  "80240018",
                                         "-2145124328", "2149842968",
                                         "0x80240018u", "WU_E_NO_USERTOKEN"};
    for (size_t i = 0; i < sizeof before - 1; i++)
        for (size_t j = 0; j < sizeof behind - 1; j++)
            for (size_t k = 0; k < sizeof tokens / sizeof *tokens; k++) {
                char text[64];
                char found[TOKENS_SIZE];
                int length = snprintf(text, sizeof text, "%c%s%c", before[i],
                                      tokens[k], behind[j]);
                tokens_of(text, (size_t)length, found);
                assert_string_equal(found, tokens[k]);
                tokens_of(text + 1, (size_t)length - 2, found);
                assert_string_equal(found, tokens[k]);
            }
}

/* Six and seven digits after 0x, and wrapped ones, in the same places. */
static void neighbours_of_a_short_code(void **state)
{
    (void)state;
    static const char before[] = " \t\r\n([{<=:;,|\"'";
    static const char *const tokens[] = {"0x240006", "0x0240006",
                                         "0x802400\n18"};
    for (size_t i = 0; i < sizeof before - 1; i++)
        for (size_t k = 0; k < sizeof tokens / sizeof *tokens; k++) {
            char text[64];
            char found[TOKENS_SIZE];
            int length =
                snprintf(text, sizeof text, "%c%s ", before[i], tokens[k]);
            tokens_of(text, (size_t)length, found);
            assert_string_equal(found, tokens[k]);
            tokens_of(text + 1, (size_t)length - 1, found);
            assert_string_equal(found, tokens[k]);
        }
}

/* A label may stand behind any of these, and two of them. */
static void what_joins_a_label(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"tab", "Exit code:\t1603", "1603"},
        {"tab alone", "error\t0x643", "0x643"},
        {"apostrophe", "error '1603'", "1603"},
        {"element", "<Error>1603</Error>", "1603"},
        {"brackets", "[Result][1603] [Result]=[0x643]", "1603 | 0x643"},
        {"parentheses", "GetLastError() = 1603", "1603"},
        {"call", "error(1603)", "1603"},
    };
    CHECK_CASES(cases);
}

/* Anywhere in a text, whatever the way of looking it over. */
static void every_place_in_a_text(void **state)
{
    (void)state;
    enum { LENGTH = 5000 };
    static const char *const tokens[] = {" 0x80240018 ", " -2145124328 ",
                                         " WU_E_NO_USERTOKEN ", " error 1603 ",
                                         " (hr:0x80\n240018) "};
    char text[LENGTH];
    for (size_t k = 0; k < sizeof tokens / sizeof *tokens; k++)
        for (size_t i = 0; i + strlen(tokens[k]) < LENGTH; i++) {
            wuerr_match match;
            memset(text, 'x', LENGTH);
            memcpy(text + i, tokens[k], strlen(tokens[k]));
            assert_int_equal(wuerr_scan(text, LENGTH, 0, &match, 1), 1);
            assert_true(match.offset > i && match.offset < i + 10);
            assert_true(match.offset + match.length < i + strlen(tokens[k]));
            size_t offset = match.offset;
            assert_int_equal(wuerr_scan(text, LENGTH, offset, &match, 1), 1);
            assert_int_equal(wuerr_scan(text, LENGTH, offset + 1, &match, 1),
                             0);
        }
}

/* What is further away than it promises to look changes nothing. */
static void only_what_is_near_matters(void **state)
{
    (void)state;
    static const char text[] =
        "WARNING: flags 80240018 error = \"0x80240018\", HRESULT (0x80\r\n"
        "240018) from WU_E_NO_USERTOKEN; 0xC1900101 - 0x20017, result: 1603";
    const size_t length = sizeof text - 1;
    wuerr_match match;
    for (size_t from = 0; wuerr_scan(text, length, from, &match, 1) == 1;
         from = match.offset + match.length) {
        size_t before =
            match.offset < WUERR_SCAN_BEFORE ? match.offset : WUERR_SCAN_BEFORE;
        size_t begin = match.offset - before;
        size_t end = match.offset + WUERR_SCAN_AFTER;
        wuerr_match alone;
        assert_int_equal(wuerr_scan(text + begin,
                                    (end < length ? end : length) - begin,
                                    before, &alone, 1),
                         1);
        assert_int_equal(alone.offset, before);
        assert_int_equal(alone.length, match.length);
        assert_int_equal(alone.number, match.number);
        assert_int_equal(alone.space, match.space);
        assert_int_equal(alone.kind, match.kind);
    }
    assert_int_equal(wuerr_scan(NULL, 0, 0, &match, 1), 0);
    assert_int_equal(wuerr_scan(text, length, 0, NULL, 0), 0);
    /* So is what says that it is a code. */
    char failed[2 * WUERR_SCAN_BEFORE];
    memset(failed, 'x', sizeof failed);
    memcpy(failed, "failed ", 7);
    for (size_t place = 9; place < sizeof failed - 2; place++) {
        memcpy(failed + place - 2, " (5)", 4);
        assert_int_equal(wuerr_scan(failed, place + 2, 0, &match, 1),
                         place <= WUERR_SCAN_BEFORE);
        memset(failed + place - 2, 'x', 4);
    }
    /* The updates that a number counts are near. */
    char counted[2 * WUERR_SCAN_AFTER];
    for (int width = 0; width <= WUERR_SCAN_AFTER; width++) {
        int size = sprintf(counted, "error 5 %*supdates", width, "");
        bool is_near = size - (int)sizeof "error " + 1 <= WUERR_SCAN_AFTER;
        assert_int_equal(wuerr_scan(counted, (size_t)size, 0, &match, 1),
                         is_near ? 0 : 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(things_of_other_kinds),
        cmocka_unit_test(words_that_win_over_the_value),
        cmocka_unit_test(neighbours_of_a_code),
        cmocka_unit_test(neighbours_of_a_short_code),
        cmocka_unit_test(what_joins_a_label),
        cmocka_unit_test(every_place_in_a_text),
        cmocka_unit_test(only_what_is_near_matters),
    };
    return cmocka_run_group_tests_name("look-alikes", tests, NULL, NULL);
}
