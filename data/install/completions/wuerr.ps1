# PowerShell completion for wuerr. Name this file in the profile:
#   . C:\path\to\share\wuerr\wuerr.ps1

Register-ArgumentCompleter -Native -CommandName wuerr, wuerr.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $options = [ordered]@{
        '--format'        = 'Write this format'
        '--json'          = 'Write JSON, one object a line'
        '--field'         = 'Only these fields'
        '--brief'         = 'One line an entry; scan: the name only'
        '--quiet'         = 'No output, the exit status only'
        '--table'         = 'Only this table'
        '--hex'           = 'Read a bare number as hexadecimal'
        '--dec'           = 'Read a bare number as decimal'
        '--is'            = 'Status 0 only for codes of these classes'
        '--scan'          = 'Name the codes in a log'
        '--search'        = 'Show the entries that have every text'
        '--list'          = 'Show every entry'
        '--only-matching' = 'Scan: a record an occurrence'
        '--per-line'      = 'Scan: a JSON object a line'
        '--summary'       = 'Scan: a record a distinct code'
        '--unknown'       = 'Scan: failing codes in no table, too'
        '--keys'          = 'List, search: a record a spelling'
        '--color'         = 'Colour the output'
        '--help'          = 'Show a help'
        '--version'       = 'Show the version'
    }
    $classes = 'success', 'reboot', 'benign', 'cancelled', 'retry', 'network', 'server',
        'policy', 'access', 'service', 'storage', 'corrupt', 'setup',
        'request', 'internal'
    $program = $commandAst.CommandElements[0].Extent.Text.Trim("'", '"')

    # What a field, from 0, of the program's own list has.
    function Get-Field([int]$field) {
        & $program --list --format=tsv 2>$null |
            ForEach-Object { ($_ -split "`t")[$field] } |
            Where-Object { $_ } | Sort-Object -Unique
    }

    # The values of an option; $null if it takes none.
    function Get-Value([string]$option) {
        switch -CaseSensitive -Regex ($option) {
            '^(-f|--format)$' { return 'text', 'tsv', 'csv', 'json', 'markdown', 'html' }
            '^--color$' { return 'auto', 'always', 'never' }
            '^(-t|--table)$' { return Get-Field 7 }
            '^--is$' { return $classes }
        }
    }

    # Offers those of the words that begin with what is typed.
    function Complete-Word([string]$before, [string]$typed, [string[]]$words) {
        foreach ($word in $words) {
            if ($word.StartsWith($typed, 'OrdinalIgnoreCase')) {
                [System.Management.Automation.CompletionResult]::new(
                    "$before$word", $word, 'ParameterValue', $word)
            }
        }
    }

    # The words before the one to complete, which is at the end.
    $earlier = @($commandAst.CommandElements |
            ForEach-Object { $_.Extent.Text })
    if ($wordToComplete) {
        $earlier = @($earlier | Select-Object -SkipLast 1)
    }
    $option = if ($earlier.Count -gt 1) { $earlier[-1] } else { '' }
    $looksUp = -not ($earlier -cmatch
        '^(--scan|--search|--list|-[bqochV]*s.*)$')
    $before = ''
    $typed = $wordToComplete
    if ($typed -match '^(--[a-z-]+)=(.*)$') {
        $option = $Matches[1]
        $before = "$option="
        $typed = $Matches[2]
    }
    $values = Get-Value $option
    if ($values) {
        if ($option -ceq '--is' -and $typed -match '^(.*,)([^,]*)$') {
            $before += $Matches[1]
            $typed = $Matches[2]
        }
        Complete-Word $before $typed $values
    } elseif ($typed.StartsWith('-')) {
        foreach ($name in $options.Keys) {
            if ($name.StartsWith($typed, 'Ordinal')) {
                [System.Management.Automation.CompletionResult]::new(
                    $name, $name, 'ParameterName', $options[$name])
            }
        }
    } elseif ($looksUp -and $typed -match '^[A-Za-z]\w{2,}$') {
        Complete-Word '' $typed (Get-Field 5)
    }
}
