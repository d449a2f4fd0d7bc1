#!/bin/sh
# Calls a command for each trouble with network, server or rights that comes on
# standard input, with its code and its name.
#
#     tail -F WindowsUpdate.log | watch.sh COMMAND [ARGUMENT]...
wuerr --only-matching --is=network,server,access --field=code,name |
    while IFS=$(printf '\t') read -r code name; do
        "$@" "$code" "$name" </dev/null
    done
