#include "help.h"

#include <stdio.h>
#include <wuerr.h>

void print_help(void)
{
    fputs(
        "Tells what a Windows Update, WSUS or BITS error code means.\n"
        "usage: wuerr [OPTION]... CODE|NAME...        look up; - reads "
        "standard input\n"
        "       wuerr --scan [OPTION]... [FILE]...    name the codes in a log\n"
        "       wuerr --search TEXT...                entries that have every "
        "TEXT\n"
        "       wuerr --list                          every entry\n"
        "  -f, --format=text|tsv|csv|json|markdown|html  --json is short for "
        "json\n"
        "  -F, --field=NAME[,NAME]  only these fields, as text bare values\n"
        "  -b, --brief              one line an entry; scan: the name only\n"
        "  -q, --quiet              no output, the exit status only\n"
        "  -t, --table=NAME         only this table, such as bits; may repeat\n"
        "      --hex, --dec         how to read a bare number\n"
        "      --is=CLASS[,CLASS]   look-up: is every code so? else: only such "
        "codes\n"
        "  -s, --scan               scan FILEs, folders or standard input\n"
        "  -o, --only-matching      scan: a record an occurrence, not the "
        "lines\n"
        "  -c, --summary            scan: a record a distinct code\n"
        "      --per-line[=rsyslog] scan: a JSON object for every line\n"
        "      --unknown            scan: failing codes in no table, too\n"
        "  -k, --keys               list, search: a record a spelling of each "
        "code\n"
        "      --color=auto|always|never\n"
        "  -h, --help[=classes|tables], -V, --version\n"
        "Status: 0 found, 1 something not found, 2 bad usage or an error.\n"
        "examples: wuerr 0x80244019\n"
        "          tail -f WindowsUpdate.log | wuerr --scan\n"
        "          wuerr --is=success,reboot -q --dec \"$exit_code\"\n",
        stdout);
}

void print_version(void)
{
    printf("wuerr %s (%lu codes)\n", wuerr_version(),
           (unsigned long)wuerr_count());
}

void print_short_help(void)
{
    fputs("usage: wuerr CODE|NAME...     for example: wuerr 0x80244019\n"
          "       wuerr --scan FILE...   try wuerr --help for more\n",
          stderr);
}
