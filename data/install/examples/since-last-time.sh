#!/bin/sh
# The codes of what was added to a log since the last call. The place is kept in
# a file; a log that became shorter is read from its begin.
#
#     since-last-time.sh LOG PLACE
size=$(wc -c <"$1") || exit 2
read -r place 2>/dev/null <"$2" || place=0
[ "$place" -le "$size" ] || place=0
tail -c "+$((place + 1))" "$1" | head -c "$((size - place))" |
    wuerr --only-matching --field=time,code,name
echo "$size" >"$2"
