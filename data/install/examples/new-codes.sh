#!/bin/sh
# The codes that a log has and an older one had not.
#
#     new-codes.sh OLD NEW
codes()
{
    wuerr --summary --format=tsv --field=row_code,name "$1" | sort
}
old=$(mktemp) || exit
trap 'rm -f "$old"' EXIT
codes "$1" >"$old"
codes "$2" | comm -13 "$old" -
