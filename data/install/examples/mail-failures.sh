#!/bin/sh
# For cron, which mails what a job writes: a summary of each log that tells a
# failure, and nothing if none does.
#
#     mail-failures.sh LOG...
failing=retry,network,server,policy,access,service,storage
failing=$failing,corrupt,setup,request,internal
for log; do
    if wuerr --scan --quiet --is=$failing "$log"; then
        echo "$log:"
        wuerr --summary --brief --is=$failing "$log"
    fi
done
