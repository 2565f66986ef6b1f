"""Completion for shells: their scripts, and the candidates that the scripts request."""

from __future__ import annotations

from . import CommandError
from ._arguments import CHOICES, GLOBALS

_SCRIPTS = {
    "bash": """\
_ferroboto() {
    local IFS=$'\\n' last=${COMP_WORDS[COMP_CWORD]} path
    COMPREPLY=($(ferroboto __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    # bash takes file:// for three words.
    if [[ ${#COMPREPLY[@]} == 0 && $last == //* ]]; then
        for path in $(compgen -f -- "${last#//}"); do
            [[ -d $path ]] && path+=/ && compopt -o nospace
            COMPREPLY+=("//$path")
        done
    fi
}
complete -o default -F _ferroboto ferroboto
""",
    "zsh": """\
#compdef ferroboto
_ferroboto() {
    local -a found
    found=(${(f)"$(ferroboto __complete "${words[@]:1:$((CURRENT-1))}" 2>/dev/null)"})
    compadd -a found && return
    compset -P 'file(b|)://'
    _files
}
if [[ $funcstack[1] == _ferroboto ]]; then
    _ferroboto "$@"
else
    compdef _ferroboto ferroboto
fi
""",
    "fish": """\
function __ferroboto_complete
    set -l last (commandline -ct)
    set -l words (commandline -opc) "$last"
    set -l found (ferroboto __complete $words[2..] 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        set -l scheme (string match -r '^fileb?://' -- $last)
        for path in (__fish_complete_path (string replace -r '^fileb?://' '' -- $last))
            echo "$scheme$path"
        end
    end
end
complete -c ferroboto -f -a '(__ferroboto_complete)'
""",
}


_HELP = """\
NAME
    completion - print the completion script of bash, zsh or fish

SYNOPSIS
    ferroboto completion <shell>

DESCRIPTION
    Prints the completion script of a shell. To load it in every session, add a line to the shell's
    start-up file:

    bash    source <(ferroboto completion bash)       ~/.bashrc
    zsh     source <(ferroboto completion zsh)        ~/.zshrc, after compinit
    fish    ferroboto completion fish | source        ~/.config/fish/config.fish
"""


def script(words: list[str]) -> str:
    """The completion script of a shell."""
    if words in (["help"], ["--help"]):
        return _HELP
    if len(words) != 1 or words[0] not in _SCRIPTS:
        raise CommandError(f"argument shell: Invalid choice, valid choices are: {', '.join(_SCRIPTS)}")
    return _SCRIPTS[words[0]]


def candidates(words: list[str]) -> list[str]:
    """The completions of the last word."""
    *before, last = words or [""]
    if before and GLOBALS.get(before[-1]):
        return [choice for choice in CHOICES.get(before[-1], ()) if choice.startswith(last)]
    plain = [word for at, word in enumerate(before) if not word.startswith("-") and not _is_value(before, at)]
    return sorted(word for word in _of(plain, before) if word.startswith(last))


def _is_value(words: list[str], at: int) -> bool:
    return at > 0 and GLOBALS.get(words[at - 1], 0) == 1


def _of(plain: list[str], before: list[str]) -> list[str]:
    from ..session import Session
    from ._shapes import Service

    if not plain:
        return [
            *Session().get_available_services(),
            "completion",
            "configure",
            "console",
            "help",
            "local",
            "run",
            "stubs",
            *GLOBALS,
        ]
    if plain[0] == "configure":
        return ["get", "list", "list-profiles", "set"] if len(plain) == 1 else []
    if plain[0] == "local":
        return ["outbox", "reset"] if len(plain) == 1 else []
    if plain[0] == "completion":
        return list(_SCRIPTS)
    if plain[0] == "stubs":
        return Session().get_available_services()
    try:
        service = Service(plain[0])
    except LookupError:
        return []
    if len(plain) == 1:
        return [*service.operations, "help", "wait"]
    if plain[1] not in service.operations:
        return []
    operation = service.operation(plain[1])
    members = operation.members
    if before[-1] in members:
        shape = members[before[-1]][1]
        if shape["type"] == "list":
            shape = service.shape(shape["member"])
        if shape.get("enum"):
            return list(shape["enum"])
    options = [*members, *operation.nested, "--cli-input-json", "--generate-cli-skeleton", *GLOBALS]
    return [option for option in options if option not in before]
