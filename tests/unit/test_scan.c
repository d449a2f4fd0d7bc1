/* The forms of a code in running text, as programs and people write them. */
#include "tokens.h"

/* Logs of Windows Update, servicing, setup and their like. */
static void codes_in_logs(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"error 0x, lower case",
         "2019-03-04\t11:02:13:118\t2044\t3a8\tAgent\tWARNING: WU client "
         "failed Searching for update with error 0x8024000b",
         "0x8024000b"},
        {"error = 0x, upper case",
         "Agent\t  * WARNING: Failed to synchronize, error = 0x8024000B",
         "0x8024000B"},
        {"hr = and bare digits, full stop",
         "Report\tWARNING: Failed to load it from Win32_BIOS with hr = "
         "80244019.",
         "80244019"},
        {"*FAILED* [bare]",
         "4711  0815  Agent  *FAILED* [80240018] GetService couldn't find "
         "'7971F918-A847-4430-9279-4A52D1EFE18D'.",
         "80240018"},
        {"with [bare] and http status code",
         "Complete the request URL HTTPS://sls.example/SLS/"
         "{7971F918-A847-4430-9279-4A52D1EFE18D}/x64/10.0.22621.1/0?CH=80&P="
         " with [80244019] and http status code[404] and send events.",
         "80244019 | 404 http-status"},
        {"key=bare, comma",
         "LogHistory called. idUpdate={0AFE17BF-A5C4-4D20-9477-9024B92F9546}"
         ".3, resultMapped=80240018, resultUnMapped=0",
         "80240018"},
        {"Exit code = 0, Call error code = 0x",
         "ClientId = Test: Exit code = 0x00000000; Call error code = "
         "0x80240018",
         "0x80240018"},
        {"error A to B",
         "MapToSusHResult mapped Nws error 0x80244019 to 0x80240018",
         "0x80244019 | 0x80240018"},
        {"Error A is considered", "Error 0x80244019 is considered transient",
         "0x80244019"},
        {"hrGeneral[0x] hrDetailed[0x]",
         "signature failure - hrGeneral[0x80244019] hrDetailed[0x80240018] "
         "revId[40770695] updId[0E1C016F-ED6B-45BF-B992-3040AE813144] "
         "revNum[200] tsId[2023-01-18T06:18:14Z]",
         "0x80244019 | 0x80240018"},
        {"Result=0x, full stop",
         "Update 42E080D7-F9BF-41CF-9E31-94B5B20CC2F5.1 "
         "LastDataRefreshResult=0x80244019.",
         "0x80244019"},
        {"JSON, negative decimals",
         "Props = 0X48, Methods = 4, Info = [{\"Id\":4,\"Tries\":[{"
         "\"StatusCode\":-2145107943,\"Level\":1},{\"StatusCode\":-2145124328}"
         "]}]",
         "-2145107943 | -2145124328"},
        {"JSON, hresult", "\"result_code\": 4, \"hresult\": -2145124328}",
         "4 update-result | -2145124328"},
        {"reason = 0x of failure severity",
         "Abort requested for 2 jobs with reason = 0x8024000B (cV = aB.2.1)",
         "0x8024000B"},
        {"[HRESULT = 0x - NAME]",
         "CBS    Failed to open package. [HRESULT = 0x80240018 - "
         "WU_E_NO_USERTOKEN]",
         "0x80240018 | WU_E_NO_USERTOKEN"},
        {"success in the same form",
         "CBS    Startup complete. [HRESULT = 0x80070bc2 - "
         "ERROR_SUCCESS_REBOOT_REQUIRED]",
         "0x80070bc2 | ERROR_SUCCESS_REBOOT_REQUIRED"},
        {"[gle=0x] glued to text", "IsDriver = true[gle=0x80244019]",
         "0x80244019"},
        {"NTSTATUS as signed decimal",
         "Hydration failed for component Test, version 10.0.22621.985, arch "
         "amd64, pkt {l:8 b:31bf3856ad364e35} with NTSTATUS -1073283059. "
         "Matching",
         "-1073283059"},
        {"(hr:0x) behind a method",
         "PID=4711 TID=815 Time_ToPublic failed - Time_ToPublic(hr:0x80070057)",
         "0x80070057"},
        {"(CBS HRESULT=0x)",
         "DISM Package Manager: PID=12 TID=34  Error in operation: not found. "
         "(CBS HRESULT=0x80240018) - CCbsConUIHandler::Error",
         "0x80240018"},
        {"HRESULT=0x!", "AddSource failed with HRESULT=0x80244019! - Finalize",
         "0x80244019"},
        {"Method(line): Result = 0x",
         "MOUPG  CHelperT<class CEmpty>::Initialize(423): Result = 0x80244019",
         "0x80244019"},
        {"Result: [0x]", "ImageExit: Initializing SetupResult: [0x80240018]",
         "0x80240018"},
        {"[Name]=[0x]",
         "Tracing Data [DWORD] -> [Setup360Result]=[0x80240018] "
         "[14868bad-3fb6-4857-aa5c-a686e56d9570][][][0x7]",
         "0x80240018"},
        {"Last Error = 0x3[gle=0x00000003]",
         "BfspCopyFile(C:\\$WINDOWS.~BT\\a.efi, "
         "\\\\?\\GLOBALROOT\\Device\\HarddiskVolume3\\a.efi) failed! (Attempt "
         "1 of 60) Last Error = 0x3[gle=0x00000003]",
         "0x3 | 0x00000003"},
        {"inside LOG[ ]LOG",
         "<![LOG[failed to get update, error = 0x80240018.]LOG]!><time="
         "\"09:53:19.672+240\" date=\"08-15-2022\" type=\"3\" thread=\"1428\">",
         "0x80240018"},
        {"Error 0x(bare)",
         "<![LOG[Failed to persist. Error 0x(80070057)]LOG]!><time=\"1\">",
         "80070057"},
        {"(Error: bare; Source: Windows)",
         "Incorrect. (Error: 80070057; Source: Windows)]LOG]!>", "80070057"},
        {"Result = 0x behind a comma",
         "Progress: Status = ciStateError, PercentComplete = 0, DownloadSize "
         "= x, Result = 0x80240018",
         "0x80240018"},
        {"ErrorCode = negative",
         "WHERE SUM.LastEnforcementErrorCode = -2145107943", "-2145107943"},
        {"a file that could not be renamed, NTSTATUS at the end",
         "3/14/2011 9:26:5 - PFRO Error: \\??\\D:\\spool\\x64\\3\\New\\a.dll, "
         "\\??\\D:\\spool\\x64\\3\\a.dll, 0xc000003a",
         "0xc000003a"},
        {"code first", "CONX   0x80070002 Failed to get ImagePath (beep)",
         "0x80070002"},
        {"(hr:bare)", "(hr:80070005)", "80070005"},
        {"hr=bare, full stop", "WARNING: Failed to reboot, hr=80240018.",
         "80240018"},
        {"tabs lost",
         "3367D29-F57A-442B-9F49-DC50B1334BD5}    101     80070643        "
         "Legacy UpdateFai",
         "80070643"},
        {"Error = 0x", "Search - Failed to end search job. Error = 0x80244019",
         "0x80244019"},
        {"colon", "121 2a2b2 PT WARNING: Exceeded max trips: 0x80244019",
         "0x80244019"},
    };
    CHECK_CASES(cases);
}

/* Dialogs, events, forum posts, source code. */
static void codes_in_messages(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"(0x): and a title", "ComponentModel.Win32Exception (0x80004005): An",
         "0x80004005"},
        {"negative decimal and hexadecimal", "* -2145107943 (0x80244019)",
         "-2145107943 | 0x80244019"},
        {"hexadecimal / negative decimal", "(0x80244019/-2145107943)",
         "0x80244019 | -2145107943"},
        {"three forms",
         "Agent error 80244019 #1181 (-2145107943) COM error 0x80244019 "
         "(wcode: 0) ''",
         "80244019 | -2145107943 | 0x80244019"},
        {"hexadecimal (unsigned)", "Error Code: 0x80244019 (2149859353)",
         "0x80244019 | 2149859353"},
        {"unsigned decimal",
         "could not be installed because of error 2147942405 \"Denied.\"",
         "2147942405"},
        {"element, unsigned", "  <Data Name=\"ErrorCode\">2149859353</Data> ",
         "2149859353"},
        {"element, hexadecimal", "<Data Name=\"errorCode\">0x80244019</Data>",
         "0x80244019"},
        {"event 20", "failed to install with error 0x80240018: Windows (x86).",
         "0x80240018"},
        {"bare at the beginning", "80240018: Unknown error", "80240018"},
        {"Code bare -", "Code 80240018 - Windows Update met an error.",
         "80240018"},
        {"Error code: (0x)", "Try again later. Error code: (0x80244019)",
         "0x80244019"},
        {"pair", "0xC1900101 - 0x20017", "0xC1900101 | 0x20017 setup-extend"},
        {"pair without spaces", "0xC1900101-0x20017",
         "0xC1900101 | 0x20017 setup-extend"},
        {"Exit Code, Extended Code",
         "Exit Code: 0x80240018, Extended Code: 0x80070643",
         "0x80240018 | 0x80070643"},
        {"Exception from HRESULT",
         "    \"error\": \"Exception from HRESULT: 0x80244019\",",
         "0x80244019"},
        {"COMException (0x): Exception from HRESULT: 0x",
         "COMException (0x80240018): Exception from HRESULT: 0x80240018",
         "0x80240018 | 0x80240018"},
        {"(exit code: plain)", "Update failed (exit code: 1603).", "1603"},
        {"success with its name",
         "ERROR: KB4711 failed with code 0x00240006 (WU_S_ALREADY_INSTALLED: "
         "The update is there).",
         "0x00240006 | WU_S_ALREADY_INSTALLED"},
        {"The status code is", "The status code is 0x80190194.", "0x80190194"},
        {"sign-extended", "Most Recent ErrorCode: \"0xFFFFFFFF80244019\"",
         "0xFFFFFFFF80244019"},
        {"suffix L", "| 0x80244019L |", "0x80244019L"},
        {"suffix LL", "(const char *)0x80244019LL,", "0x80244019LL"},
        {"suffix u", "unchecked((int)0x80244019u)", "0x80244019u"},
        {"&H", "cLng(\"&H80244019\")", "&H80244019"},
        {"0X", "Error 0X80244019", "0X80244019"},
        {"no space before 0x", "Error code0x80244019", "0x80244019"},
        {"hr and another key", "(hr=0x80240018 httpcore=451)", "0x80240018"},
        {"Unknown error (0x)", "Context failed: Unknown error (0x80240018)",
         "0x80240018"},
        {"hexadecimal (decimal name)",
         "0x80240018 (-2145124328 WU_E_NO_USERTOKEN)",
         "0x80240018 | -2145124328 | WU_E_NO_USERTOKEN"},
        {"number | name", "0n3010 | ERROR_SUCCESS_REBOOT_REQUIRED",
         "ERROR_SUCCESS_REBOOT_REQUIRED"},
        {"split by the console",
         "CManager::ProcessChangesWithOptions(hr:0x80\n240018)",
         "0x80\n240018"},
        {"split by the console, CR LF", "(hr:0x8024\r\n0018)",
         "0x8024\r\n0018"},
        {"on the next line", "[HRESULT =\n0x80240018 - WU_E_NO_USERTOKEN]",
         "0x80240018 | WU_E_NO_USERTOKEN"},
        {"six digits after 0x", "Result 0x240006, done", "0x240006"},
        {"seven digits after 0x", "Result 0x0240006, done", "0x0240006"},
    };
    CHECK_CASES(cases);
}

/* A word before says that a small number is a code. */
static void plain_codes_need_a_label(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"error", "error 1603", "1603"},
        {"Error:", "Error: 1603", "1603"},
        {"ERROR=", "ERROR=1603;", "1603"},
        {"(hr)", "hr = 0x643", "0x643"},
        {"exit code", "exit code 3010", "3010"},
        {"Exit Code:", "Exit Code: 0xBC2", "0xBC2"},
        {"exited with code", "msiexec exited with code 1603.", "1603"},
        {"returned", "setup returned 3010", "3010"},
        {"returned with", "setup returned with 3010", "3010"},
        {"result", "Result: 1603,", "1603"},
        {"status is", "status is 1603", "1603"},
        {"failed", "CreateFile failed 5", "5"},
        {"failed with", "CreateFile failed with 0x5", "0x5"},
        {"gle", "gle=0x00000005", "0x00000005"},
        {"LastErrorCode", "LastErrorCode=1603", "1603"},
        {"exit_code", "exit_code=1603", "1603"},
        {"HRESULT 8 digits", "HRESULT 0x00000643", "0x00000643"},
        {"quoted", "\"errorCode\": \"1603\"", "1603"},
        {"at the end of a line", "exit code: 0xBC2\nerror 0x8\r\nnext",
         "0xBC2 | 0x8"},
        {"no word", "1603 3010 0x643 0x00000643 5", ""},
        {"other words", "line 1603, step 3010, took 0x643 ms", ""},
        {"on the line before", "error\n1603", ""},
        {"0 and 1 are never codes", "error 0, error 1, error 0x1, hr 0x0", ""},
    };
    CHECK_CASES(cases);
}

/* Codes that no table has: nothing stands behind them until one has. */
static void codes_that_wait_for_a_row(void **state)
{
    (void)state;
    static const struct {
        const char *text, *token;
        uint32_t code;
    } cases[] = {
        {"using id 0a4ae64d-5862, errorCode = 3399548929]LOG]!>", "3399548929",
         0xCAA10001},
        {"800A138F: Unknown error", "800A138F", 0x800A138F},
        {"Result = 0x8024ABCD", "0x8024ABCD", 0x8024ABCD},
        {"with error -2016345856.", "-2016345856", 0x87D10100},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text = cases[i].text;
        char found[TOKENS_SIZE];
        wuerr_entry row;
        wuerr_match match;
        bool known = wuerr_resolve(WUERR_SPACE_CODE, cases[i].code, 0, &row);
        tokens_of(text, strlen(text), found);
        assert_string_equal(found, known ? cases[i].token : "");
        wuerr_scanner scanner = wuerr_make_scanner(true);
        assert_int_equal(
            wuerr_scan_with(&scanner, text, strlen(text), 0, &match, 1), 1);
        assert_int_equal(match.kind,
                         known ? WUERR_MATCH_NUMBER : WUERR_MATCH_UNKNOWN);
        assert_int_equal(match.number, cases[i].code);
        assert_int_equal(match.length, strlen(cases[i].token));
        assert_memory_equal(text + match.offset, cases[i].token, match.length);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_in_logs),
        cmocka_unit_test(codes_in_messages),
        cmocka_unit_test(plain_codes_need_a_label),
        cmocka_unit_test(codes_that_wait_for_a_row),
    };
    return cmocka_run_group_tests_name("scan", tests, NULL, NULL);
}
