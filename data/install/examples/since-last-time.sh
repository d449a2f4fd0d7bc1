#!/bin/sh
# The codes of the lines that were added to a log since the last call. How many
# there were is kept in a file; a log that became shorter is read from its begin.
#
#     since-last-time.sh LOG PLACE
lines=$(wc -l <"$1") || exit 2
read -r place 2>/dev/null <"$2" || place=0
[ "$place" -le "$lines" ] || place=0
head -n "$lines" "$1" | tail -n "+$((place + 1))" |
    wuerr --only-matching --field=time,code,name
echo "$lines" >"$2"
