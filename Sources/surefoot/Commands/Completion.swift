/// `surefoot completion SHELL`
enum Completion {
  static let command = Command(
    "completion", "Print the completion script of a shell",
    discussion: "The scripts ask the program itself what may stand next.",
    positionals: [
      .init("SHELL", "bash, zsh or fish", values: .words(shells))
    ],
    meaningless: Invocation.subject,
    examples: [
      .init("source <(surefoot completion bash)", "complete in this bash"),
      .init("surefoot completion fish | source", "complete in this fish"),
    ]
  ) { invocation in
    let script = try script(for: invocation.subject)
    return Outcome("completion", data: ["script": script], document: script)
  }

  private static let shells = ["bash", "zsh", "fish"]

  private static func script(for shell: String) throws(UsageError) -> String {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default: throw .badWord(shell, of: "SHELL", among: shells)
    }
  }

  static let bash = """
    _surefoot() {
      # Bash takes --format=m for three words, and puts what is chosen behind the second.
      local line word joined= words=()
      for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [[ $word == = && ${#words[@]} -gt 0 ]]; then
          words[-1]+== joined=yes
        elif [[ $joined ]]; then
          words[-1]+=$word joined=
        else
          words+=("$word")
        fi
      done
      local behind=
      [[ ${words[-1]} == *=* ]] && behind=${words[-1]%%=*}=
      COMPREPLY=()
      while IFS= read -r line; do
        COMPREPLY+=("${line#"$behind"}")
      done < <(SUREFOOT_COMPLETE=1 surefoot "${words[@]}" 2>/dev/null)
    }
    complete -o default -F _surefoot surefoot

    """

  static let zsh = """
    #compdef surefoot
    _surefoot() {
      local -a found
      found=("${(@f)$(SUREFOOT_COMPLETE=1 surefoot "${(@)words[2,CURRENT]}" 2>/dev/null)}")
      if [[ -n "${found[1]}" ]]; then
        compadd -a found
      else
        _files
      fi
    }
    if [[ "${funcstack[1]}" = _surefoot ]]; then
      _surefoot "$@"
    else
      compdef _surefoot surefoot
    fi

    """

  static let fish = """
    function __surefoot_words
      set -lx SUREFOOT_COMPLETE 1
      surefoot (commandline -opc)[2..] (commandline -ct) 2>/dev/null
    end
    complete -c surefoot -a '(__surefoot_words)'

    """
}
