# bash completion for wuerr. It needs neither bash-completion nor bash 4.

# Offers those of the words $2... that begin with $1.
_wuerr_offer()
{
    local start=$1 word
    shift
    for word; do
        [[ $word != "$start"* ]] || COMPREPLY+=("$word")
    done
}

# Offers what field $2 of the program's own list has that begins with $3, which
# holds letters, digits, underscores and hyphens only; $1 is the program.
_wuerr_offer_field()
{
    local word
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <("$1" --list --format=tsv 2>/dev/null | cut -f "$2" |
        grep -i "^$3" | sort -u)
}

_wuerr_classes='success reboot benign cancelled retry network server policy access
service storage corrupt setup request internal'

# The classes may be a list: completes the last one.
_wuerr_offer_classes()
{
    local before=
    [[ $1 != *,* ]] || before=${1%,*},
    # shellcheck disable=SC2046,SC2086 # words are wanted
    _wuerr_offer "$1" $(printf "$before%s " $_wuerr_classes)
}

# Offers the values of option $2, of which $3 is typed; fails if it has none.
_wuerr_offer_values()
{
    case $2 in
    -f | --format) _wuerr_offer "$3" text tsv csv json markdown html ;;
    --color) _wuerr_offer "$3" auto always never ;;
    --is) _wuerr_offer_classes "$3" ;;
    -t | --table)
        [[ $3 == *[!a-z0-9-]* ]] || _wuerr_offer_field "$1" 8 "$3"
        ;;
    *) return 1 ;;
    esac
}

_wuerr_options='--format= --json --field= --brief --quiet --table= --hex --dec --is=
--scan --search --list --only-matching --summary --per-line --unknown --keys --color= --help --version
-f -F -b -q -t -s -o -c -k -h -V'

_wuerr_offer_options()
{
    # shellcheck disable=SC2086 # words are wanted
    _wuerr_offer "$1" $_wuerr_options
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

# Tells what the words before the one to complete ask for.
_wuerr_mode()
{
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        --) break ;;
        --scan | --search | --list) echo "${word#--}" && return ;;
        -[!-]*)
            # A letter before `s` that takes a value has the s as that.
            [[ ! $word =~ ^-[bqockhV]*s ]] || { echo scan && return; }
            ;;
        esac
    done
    echo look-up
}

# Readline splits --option=value into three words: COMP_WORDBREAKS has a `=`.
_wuerr()
{
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    compopt +o default 2>/dev/null
    if [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $word == = ]]; then
        word=
    fi
    _wuerr_offer_values "$1" "$option" "$word" && return
    local before=" ${COMP_WORDS[*]:1:COMP_CWORD-1} "
    if [[ $word == -* && $before != *' -- '* ]]; then
        _wuerr_offer_options "$word"
        return
    fi
    case $(_wuerr_mode) in
    scan) compopt -o default 2>/dev/null ;;
    look-up)
        if [[ $word =~ ^[A-Za-z][A-Za-z0-9_]{2,}$ ]]; then
            _wuerr_offer_field "$1" 6 "$word"
        fi
        ;;
    esac
}

complete -o default -F _wuerr wuerr
