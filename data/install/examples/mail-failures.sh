#!/bin/sh
# For cron, which mails what a job writes: a summary of each log that tells a
# failure, and nothing if none does.
#
#     mail-failures.sh LOG...
for log; do
    failures=$(wuerr --only-matching --field=class,code "$log" |
        grep -vE '^(success|benign|reboot|cancelled)[[:space:]]')
    [ -z "$failures" ] || {
        echo "$log:"
        wuerr --summary --brief "$log"
    }
done
