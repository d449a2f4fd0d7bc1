#!/bin/sh
# Runs a command that writes the exit code of an installer on another machine,
# again while the code says that it may pass; then tells what came of it.
#
#     try-again.sh TIMES SECONDS COMMAND [ARGUMENT]...
times=$1
seconds=$2
shift 2
while code=$("$@") && [ "$times" -gt 1 ] &&
    wuerr --quiet --dec --is=retry,network,server -- "$code"; do
    times=$((times - 1))
    sleep "$seconds"
done
wuerr --brief --dec -- "$code"
wuerr --quiet --dec --is=success,benign,reboot -- "$code"
