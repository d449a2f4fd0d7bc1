#!/bin/sh
# Gives each ticket, a line of text with a code somewhere, to those who can help.
#
#     sort-tickets.sh <tickets.txt
while IFS= read -r ticket || [ -n "$ticket" ]; do
    case $(wuerr --field=class -- "$ticket" 2>/dev/null </dev/null) in
    network | server) team=network ;;
    access | policy) team=accounts ;;
    storage | corrupt) team=clients ;;
    '') team=desk ;;
    *) team=packaging ;;
    esac
    printf '%s\t%s\n' "$team" "$ticket"
done
