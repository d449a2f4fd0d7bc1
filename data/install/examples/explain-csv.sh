#!/bin/sh
# Adds to a table of hosts and exit codes what the codes mean. Lines are
# HOST,CODE and become HOST,CODE,CLASS,NAME; one without a code stays as it is.
#
#     explain-csv.sh <codes.csv
tr -d '\r' | while IFS=, read -r host code || [ -n "$host" ]; do
    meaning=$(printf '%s\n' "$code" |
        wuerr --dec --field=class,name - 2>/dev/null | tr '\t' ,)
    echo "$host,$code${meaning:+,$meaning}"
done
