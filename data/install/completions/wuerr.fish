# fish completion for wuerr.

# What field $argv[1] of the program's own list has, with field $argv[2] to
# describe it.
function __wuerr_field
    set -l program (commandline -opc)[1]
    $program --list --format=tsv 2>/dev/null | cut -f $argv | sort -u
end

# Names, once there are a few letters of one.
function __wuerr_names
    set -l word (commandline -ct)
    string match -qr '^[A-Za-z][A-Za-z0-9_]{2,}$' -- $word
    and __wuerr_field 6,9 | string match -i -- "$word*"
end

# Class lists: the classes after what stands before the last comma.
function __wuerr_classes
    set -l before (commandline -ct | string replace -r '^--is=' '' |
        string match -r '.*,')
    for class in success reboot benign cancelled retry network server policy access \
            service storage corrupt setup request internal
        echo "$before$class"
    end
end

function __wuerr_looks_up
    not __fish_contains_opt -s s scan search list
end

complete -c wuerr -f
complete -c wuerr -s f -l format -d 'Write this format' -x \
    -a 'text tsv csv json markdown html'
complete -c wuerr -s F -l field -x -d 'Only these fields'
complete -c wuerr -l json -d 'Write JSON, one object a line'
complete -c wuerr -s b -l brief -d 'One line an entry; scan: the name only'
complete -c wuerr -s q -l quiet -d 'No output, the exit status only'
complete -c wuerr -s t -l table -x -a '(__wuerr_field 8)' -d 'Only this table'
complete -c wuerr -l hex -d 'Read a bare number as hexadecimal'
complete -c wuerr -l dec -d 'Read a bare number as decimal'
complete -c wuerr -l is -d 'Status 0 only for codes of these classes' -x \
    -a '(__wuerr_classes)'
complete -c wuerr -s s -l scan -d 'Name the codes in a log'
complete -c wuerr -l search -d 'Show the entries that have every text'
complete -c wuerr -l list -d 'Show every entry'
complete -c wuerr -s o -l only-matching -d 'Scan: a record an occurrence'
complete -c wuerr -l per-line -d 'Scan: a JSON object a line'
complete -c wuerr -s c -l summary -d 'Scan: a record a distinct code'
complete -c wuerr -l unknown -d 'Scan: failing codes in no table, too'
complete -c wuerr -s k -l keys -d 'List, search: a record a spelling'
complete -c wuerr -l color -x -a 'auto always never' -d 'Colour the output'
complete -c wuerr -s h -l help -d 'Show a help'
complete -c wuerr -s V -l version -d 'Show the version'
complete -c wuerr -n '__fish_contains_opt -s s scan' -F
complete -c wuerr -n __wuerr_looks_up -a '(__wuerr_names)'
