#!/bin/sh
# How many failures of each class the logs of each host have, in a folder with a
# folder a host. What has a name alone has no class: a dash.
#
#     hosts.sh FOLDER
for host in "$1"/*/; do
    wuerr --only-matching --field=class "$host" | sed 's/^$/-/' |
        grep -vxE 'success|benign|reboot|cancelled' | sort | uniq -c |
        awk -v host="$(basename "$host")" '{ print host, $2, $1 }'
done
