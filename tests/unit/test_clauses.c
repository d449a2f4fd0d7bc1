/* What the words around a number make of it, by data/tables/labels.txt. */
#include "tokens.h"

/* Short numbers that a clause calls codes. */
static void codes_by_their_clause(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"two blanks", "The policy is off, status:  1008", "1008"},
        {"further back", "[setup.exe] copy of the file (P) failed: 0x3", "0x3"},
        {"arrow", "Unable to open the store -> [0x2f94]", "0x2f94"},
        {"behind a message", "Access is denied. (0x5)", "0x5"},
        {"two blanks, bracket", "could not be opened: denied  (0x490)",
         "0x490"},
        {"before a message", " (32) The process cannot open the file", "32"},
        {"at the end, brackets", "Failed to create D:\\Store (3)", "3"},
        {"with", "Failed to create the hive with 2", "2"},
        {"exiting with", "Exiting with 1603", "1603"},
        {"is returning", "EngineThread is returning 1603", "1603"},
        {"hexadecimal first", "0x00000002 RegOpenKeyEx failed", "0x00000002"},
        {"macro", "HRESULT_FROM_WIN32(5)", "5"},
        {"negative, at the end", "No profile there, going on 0x2", "0x2"},
        {"variable", "the loop is over; dwRet = 0x3cf2", "0x3cf2"},
        {"rcWin", "went wrong, rcWin=2 (0x2)", "2 | 0x2"},
        {"the failure of a thing", "no hardware ID: failed: 0x00000057",
         "0x00000057"},
        {"a padded number behind a thing",
         "driver failed to get the hardware ID: 0x00000057", "0x00000057"},
        {"failed, upper case", "Step RESET_KEYS FAILED: 2", "2"},
        {"failed, a large number", "the installer failed: 1603", "1603"},
        {"NET HELPMSG", "type NET HELPMSG 2221.", "2221"},
        {"trace", "File.cpp(7): LogHr(2) tid(1e5c) 80070003", "80070003"},
        {"reason of an exit", "The script exited with '1116'", "1116"},
        {"an exit with an installer", "msiexec.exe exit code: 5", "5"},
        {"crash report", "BCP1: FFFFFFFFC0000005", "FFFFFFFFC0000005"},
        {"64 bits unsigned", "\"Data1\": 18446744071562526807",
         "18446744071562526807"},
        {"failure wins over a thing",
         "could not write the registry key 0x80070002", "0x80070002"},
        {"colour", "hr = \x1b[31m80072efe\x1b[0m", "80072efe"},
        {"a name of Winsock", "it ended in WSAETIMEDOUT, not WSAEFOO",
         "WSAETIMEDOUT"},
        {"within a name", "MY_WSAETIMEDOUT XWSAETIMEDOUT", ""},
        {"element", "<ExitCode>1603</ExitCode>", "1603"},
        {"with a name of a field", "last_error=5 os_error=5", "5 | 5"},
        {"key and value, more behind", "exitCode=1603 terminal=true", "1603"},
        {"what is done with it", "exit code 1603 returned by msiexec", "1603"},
        {"insert of a message", "due to the following error: %%1721", "1721"},
        {"insert, on a line of its own", "error: \r\n%%3221226219",
         "3221226219"},
        {"function", "LoadLibrary failed: 126", "126"},
        {"installation", "ERROR: Package installation failed: 1603", "1603"},
        {"exit with", "LASTEXITCODE: 1603, it ended with 1605", "1603 | 1605"},
        {"a sentence follows at once", "failed: 0x80070005.The end",
         "0x80070005"},
    };
    CHECK_CASES(cases);
}

static void codes_in_other_languages(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"German", "Fehlercode: 1618", "1618"},
        {"German, with", "beendet mit Fehler 5", "5"},
        {"French", "code d'erreur\u00A0: 1618", "1618"},
        {"Spanish", "c\u00F3digo de error 1618", "1618"},
        {"Spanish, no error", "c\u00F3digo: 1618", "1618"},
        {"Portuguese", "c\u00F3digo de erro: 1618", "1618"},
        {"Italian", "codice di errore: 1618", "1618"},
        {"Russian",
         "\u043A\u043E\u0434 \u043E\u0448\u0438\u0431\u043A\u0438 1618",
         "1618"},
        {"Japanese", "\u30A8\u30E9\u30FC \u30B3\u30FC\u30C9 1618", "1618"},
        {"Chinese, no blank", "\u51FA\u73B0\u9519\u8BEF\u4EE3\u7801\uFF1A1618",
         "1618"},
        {"Chinese, traditional", "\u932F\u8AA4\u78BC 1618", "1618"},
        {"letters touch it", "\u72B6\u6001\uFF1A0x80244022\u9519\u8BEF",
         "0x80244022"},
        {"quotes", "Code \u201E0x80070490\u201C beim Suchen", "0x80070490"},
        {"other words", "\u0448\u0430\u0433 1618", ""},
        {"German, system", "Systemfehler 5 aufgetreten.", "5"},
        {"German, status of the installation",
         "Erfolg- bzw. Fehlerstatus der Installation: 1603.", "1603"},
        {"German, result", "R\u00FCckgabewert: 1603", "1603"},
        {"French, system", "Erreur syst\u00E8me 5.", "5"},
        {"French, exit", "Code de sortie : 1603", "1603"},
        {"Spanish, system", "Error de sistema 5.", "5"},
        {"Spanish, exit", "c\u00F3digo de salida: 1603", "1603"},
        {"Italian, exit", "codice di uscita: 1603", "1603"},
        {"Russian, exit",
         "\u043A\u043E\u0434 "
         "\u0432\u044B\u0445\u043E\u0434\u0430: 1603",
         "1603"},
        {"Korean", "\uC624\uB958 \uCF54\uB4DC: 1603", "1603"},
    };
    CHECK_CASES(cases);
}

/* Numbers in the space that their words name. */
static void numbers_of_other_spaces(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"message", "Product: App -- Error 1730. You must log on as an admin",
         "1730 installer-message"},
        {"message of a test", "DEBUG: Error 2203:  Database: . Cannot open it",
         "2203 installer-message"},
        {"message that is a code, too", "Error 1603. Nothing is installed.",
         "1603 installer-message"},
        {"no sentence behind", "Error 1603.", "1603"},
        {"no sentence before", "it failed with error 1603. See the log",
         "1603"},
        {"unknown message", "Error 1199. There is no such message", ""},
        {"problem code", "The device has problem code 43", "43 device-problem"},
        {"in brackets", "Windows has stopped this device. (Code 43)",
         "43 device-problem"},
        {"a line alone", "Code 10", "10 device-problem"},
        {"configuration manager", "removal failed, CfgMgr32 code: 23",
         "23 configret"},
        {"update agent", "Finished, ResultCode = 2", "2 update-result"},
        {"update agent, a code", "ResultCode = 0x80240022", "0x80240022"},
        {"HTTP status", "HTTP status code [407]", "407 http-status"},
        {"HTTP status, glued", "and http status code[404]", "404 http-status"},
        {"status", "failed with status 500", "500 http-status"},
        {"returned", "the service returned 429", "429 http-status"},
        {"no code of that number", "error code: 404", "404 http-status"},
        {".NET", "The remote server returned an error: (500).",
         "500 http-status"},
        {"stop code", "BugcheckCode 0x7E", "0x7E bug-check"},
        {"stop code, decimal", "BugcheckCode 126", "126 bug-check"},
        {"Setup", "0xC1900101 - 0x20017", "0xC1900101 | 0x20017 setup-extend"},
        {"Setup, a phase without a name", "0xC1900101 - 0x60015",
         "0xC1900101 | 0x60015 setup-extend"},
        {"Setup, dash", "0xC1900101 \u2013 0x30018",
         "0xC1900101 | 0x30018 setup-extend"},
        {"Setup, list", "[0x80070032, 0x40013]",
         "0x80070032 | 0x40013 setup-extend"},
        {"Setup, brackets", "[0x800704c7][0x20018]",
         "0x800704c7 | 0x20018 setup-extend"},
        {"no bracket, a list", "0x80070032, 0x40013", "0x80070032"},
        {"message, no blank", "Error 1406.Could not write a value",
         "1406 installer-message"},
        {"message, Russian",
         "\u041E\u0448\u0438\u0431\u043A\u0430 1935. "
         "\u041F\u0440\u0438",
         "1935 installer-message"},
        {"problem of a device", "has problem: 0x1c (CM_PROB_FAILED_INSTALL)",
         "0x1c device-problem"},
        {"WMI", "ConfigManagerErrorCode=22", "22 device-problem"},
        {"blue screen", "*** STOP: 0x0000007B (0xF78D2524, 0xC0000034)",
         "0x0000007B bug-check | 0xC0000034"},
        {"bug check in words", "Bug Check Code    : 0x0000003b",
         "0x0000003b bug-check"},
        {"WinHTTP", "(StatusCode at WinHttpQueryHeaders: 401)",
         "401 http-status"},
        {".NET, in words", "status code does not indicate success: 403 (x)",
         "403 http-status"},
    };
    CHECK_CASES(cases);
}

static void other_numbers(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"count", "Querying update status of 13 updates", ""},
        {"count, returned", "Next() returned 15 items", ""},
        {"count of failures", "ok: 3 failed: 5", ""},
        {"count, upper case", "Passed: 10 FAILED: 2", ""},
        {"of a total", "error rate 12 of 5, error 5 of 12", ""},
        {"change", "Changing running status: 5 => 6", ""},
        {"state", "Tools status 3 derived", ""},
        {"phase of a callback", "callback code = 6", ""},
        {"block", "GetSpaceUsed - Block status: 4", ""},
        {"small result", "ScanResult = 148, bResult: 2", ""},
        {"complete is not completed",
         "STATUS_RTPM_CONTEXT_COMPLETE ((NTSTATUS)0x00293001L)",
         "STATUS_RTPM_CONTEXT_COMPLETE | 0x00293001L"},
        {"report", "report upload completed with status 0x8", ""},
        {"posix", "failed, posix code 2", ""},
        {"errno", "OSError: [Errno 2] No such file", ""},
        {"quoted command", "[cmd.exe /c \"x.cmd & exit 3\"]", ""},
        {"own exit code", "Task completed. Exit code: 23", ""},
        {"return value", "Return value 3.", ""},
        {"own exit code, words", "exits with a status of 64", ""},
        {"acronym", "IAL error code : 266", ""},
        {"argument", "ReturnHr(2) ErrorCode(212)", ""},
        {"INF", "inf: [Foo] is not referenced. Code = 1203, Line = 31", ""},
        {"INF, no line", "!    inf:  Found an old operation. Code = 1300", ""},
        {"field of a note", "Note: 1: 2228 2: Error 3: 4", ""},
        {"column", "SELECT `Message` FROM `Error` WHERE `Error` = 1728", ""},
        {"list of codes", "{\\\"ReturnCode\\\":1707,\\\"Type\\\":1}", ""},
        {"definition", "#define X509_V_ERROR 25", ""},
        {"enumerator", "LZMA_MEM_ERROR = 5, SSL_STATUS = 22", ""},
        {"camel", "#define requestFailed 3", ""},
        {"comparison", "if (code < 300 && status == 303)", ""},
        {"array", "int code[2];", ""},
        {"mark-up", "between <code>2</code> and <code>6</code>", ""},
        {"power", "the error 2**53", ""},
        {"kernel", "segfault at 0 ip 00007f6f sp 00007ffd error 4 in libc", ""},
        {"flags behind a failure", "failed to load it with flags 0x8", ""},
        {"thing behind a failure", "cannot encode the byte 0xff", ""},
        {"list behind a failure", "cannot read 0x8, 0x9 and others", ""},
        {"word behind", "failed to reserve 0x2000 bytes", ""},
        {"shutdown reason", "Reason Code: 0x80020003", ""},
        {"loader", "`0x800F0950` / loader `0x800F0988`", ""},
        {"memory", "MemSpace at 0xf0000000(size 0x1000)", ""},
        {"a hash in the name of a file", "C:\\x\\80070005\\reports", ""},
        {"enumerator in a column", "systemFailure       (25),", ""},
        {"code of a thing", "the service is stopping. Control Code:5", ""},
        {"status of a thing", "\"Pre Execution Status\": \"3\"", ""},
        {"status, camel", "\"domainJoinStatus\":\"2\"", ""},
        {"Kerberos", "Failure Code:\t\t0x18", ""},
        {"level and thread", "[ERR] [12] x", ""},
        {"level and thread, log4net", "ERROR [12] Foo.Bar - x", ""},
        {"leading zeros", "boot failure code : 0002", ""},
        {"number of errors", "max network errors :6, Errors: 2", ""},
        {"own exit code, twice", "has exited with code 259 (0x103)", ""},
        {"own exit code, of a service", "SERVICE_EXIT_CODE : 2  (0x2)", ""},
        {"audit of another system", "arch=c000003e vis=c0000700", ""},
        {"place", "PCI: Using MMCONFIG at e0000000", ""},
        {"insert without a code", "\"FailureReason\":\"%%2313\" %%4416", ""},
        {"share", "error: 5% done", ""},
        {"amount", "failed to allocate 2147942405 bytes", ""},
        {"problem, a decimal", "problem 5 of 10", ""},
        {"stop, a decimal", "error at stop 5, STOP 0x5", ""},
    };
    CHECK_CASES(cases);
}

/* Escapes, quotes and marks that end a token. */
static void borders(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"backtick", "stops with `0x80070652`, always", "0x80070652"},
        {"JSON, behind", "HRESULT: 0x80240022\\r\\n   at Run", "0x80240022"},
        {"JSON, bare digits", "hr 80240022\\r\\n", "80240022"},
        {"JSON, before", "failed:\\u00a00x80070422\\u00a0(x)", "0x80070422"},
        {"JSON, tab", "failed:\\t0x80070422", "0x80070422"},
        {"JSON, quote", "\\\"code\\\":\\\"0x80070422\\\"", "0x80070422"},
        {"CLIXML", "HRESULT: 0x80244018_x000D__x000A_</S>", "0x80244018"},
        {"URL", "GET /?hr=0x80070003%0D%0A&x=1", "0x80070003"},
        {"folder", "C:\\80070005\\nothing", ""},
        {"no escape", "0x80070005_x00", ""},
    };
    CHECK_CASES(cases);
}

/* What stands beside them decides, to the byte. */
static void neighbours(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"escape of a line", "HRESULT: 0x80240022\\nat", "0x80240022"},
        {"no escape, a folder", "0x80070422\\user", ""},
        {"no escape of CLIXML", "0x80070422_x00 0x80070422_xyzw_", ""},
        {"escape cut short", "0x80070422_x000D 0x80070422%0x", ""},
        {"m is no colour", "item80072efe a[31m80072efe", ""},
        {"two colours", "\x1b[1;31m80072efe\x1b[0m", "80072efe"},
        {"label before colour", "error a[31m5 \x1b[1;31m5", ""},
        {"a word that ends in m", "item 5, form 5", ""},
        {"folder of digits", "x 80070005\\reports", ""},
        {"escape behind bare digits", "hr 80240022\\u00a0x", "80240022"},
        {"no sentence of a message", "Error 1603. 5 more", "1603"},
        {"a small letter behind", "Error 1603. then", "1603"},
        {"a new line begins with it", "x\nCode 43", "43 device-problem"},
        {"not at its beginning", "xCode 43", ""},
        {"more behind a problem code", "(Code 43 again", ""},
        {"more behind a count", "STEP FAILED: 5 Xs", ""},
        {"a colon that is no field", "Result: Error 5", "5"},
        {"label before what is no colour", "error a[31m0x5", "0x5"},
        {"no thread", "foo(1e5c) 80070003 x) 80070003", "80070003 | 80070003"},
        {"a thread", "tid 0x80070003", ""},
        {"a short reason", "Reason Code: 5", ""},
        {"no system in it", "(5) Whoever cannot go", ""},
        {"no failure in it", "(5) The file is here", ""},
        {"in brackets behind a thing", "failed with the id (5)", ""},
        {"at the end without with", "failed to do it 5", ""},
        {"too many labels", "code code code code code code code 5", "5"},
        {"part of a name", "LoadFailed there (0x490) failed_x (0x490)", ""},
        {"ending of a file", "in x.failed by itself (0x490)", ""},
        {"sums",
         "it failed so 0x3= x failed so 0x3/ failed so 0x3+ failed so 0x3% x",
         ""},
        {"and so on", "failed at 0x3 * 2, failed at 0x3 & x", ""},
        {"end of a line", "No profile there 0x2\r\n", "0x2"},
        {"equal", "status 5 = x", "5"},
        {"counted, capital", "Failed: 5", ""},
        {"counted, no word before", "- FAILED: 5 (FAILED: 5", ""},
        {"counted, more behind", "STEP FAILED: 5 x", ""},
        {"many, but not at the end", "failed: 1603 times", ""},
        {"field without a colon", "2: Error 3 x", "3"},
        {"20 digits of no code", "id 10000000000000000000 x", ""},
        {"a letter before", "\u00e95 x\u00e9 5", ""},
        {"arrows and comparisons", "error => 5 error >> 5 error> 5 error >=5",
         "5"},
        {"comparison without blanks", "error a>=5 error<5>x", "5"},
        {"reason", "reason 0x80070005", "0x80070005"},
    };
    CHECK_CASES(cases);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(neighbours),
    cmocka_unit_test(codes_by_their_clause),
    cmocka_unit_test(codes_in_other_languages),
    cmocka_unit_test(numbers_of_other_spaces),
    cmocka_unit_test(other_numbers),
    cmocka_unit_test(borders),
};

int main(void)
{
    return cmocka_run_group_tests(tests, NULL, NULL);
}
