#!/bin/sh
# A check for Nagios, Icinga and their kin: what a log of Windows tells.
#
#     check-log.sh LOG
#
# Status 0 is no failure, 1 failures that pass by themselves, 2 others, 3 that
# the log could not be read.
found=$(wuerr --only-matching --field=class,code,name "$1" 2>&1)
[ $? -ne 2 ] || {
    echo "UNKNOWN: $found"
    exit 3
}
tab=$(printf '\t')
failures=$(printf '%s\n' "$found" |
    grep "$tab" | grep -vE "^(success|benign|reboot|cancelled)$tab")
[ -n "$failures" ] || {
    echo "OK: $1"
    exit 0
}
last=$(printf '%s\n' "$failures" | tail -n 1 | cut -f 2-)
if printf '%s\n' "$failures" | grep -qvE "^(retry|network)$tab"; then
    echo "CRITICAL: $last"
    exit 2
fi
echo "WARNING: $last"
exit 1
