import Readiness

/// A page of help that belongs to no single command.
struct HelpTopic: Sendable {
  /// What is typed after `surefoot help`.
  let name: String
  /// What it is about, as a phrase.
  let title: String
  /// The page.
  let text: @Sendable () -> String

  static let all = [options, formatting, exitStatus, environment, privacy, conditions, run]

  static let options = HelpTopic(name: "options", title: "the options that every command takes") {
    HelpPage.rows("Options of every command\n", Invocation.globals.map(HelpPage.row))
      + "\nA command refuses those that mean nothing to it.\n"
  }

  static let formatting = HelpTopic(name: "formatting", title: "the forms of a result") {
    """
    The forms of a result
      On a terminal a result is for people: its words, its order and its lines may
      be others with the next version.
      Into a pipe or a file a list is for programs: one record a line, its fields
      with a tab between them, no heading, nothing shortened. The fields of a list
      stand in the help of its command; their order is promised, and new ones come
      last. An empty list is no line. What is no list is the same text everywhere.

      --porcelain   records, on a terminal, too
      --plain       text for people, into a pipe, too: surefoot plan --plain | less
      --json        one object, the same bytes everywhere, never coloured

      Only these options choose the form, no variable: a script does the same for
      whoever runs it.

    In records
      A tab within a field is written \\t, a line break \\n, a backslash \\\\, and a
      comma within one of several words \\,. What would act on a terminal is spelled
      out, as <U+001B>. An empty field: there is nothing to say.

    In JSON
      {"data": ..., "schema": "surefoot.NAME/1"}, the keys of every object sorted.
      While the number stays, keys are only added, and no value becomes another
      kind of value; a word may be new.

    Days are written 2026-11-23, where the organization is; moments are written
    2026-11-23T19:04:29Z, in UTC.

    """
  }

  static let exitStatus = HelpTopic(name: "exit-status", title: "what the shell is told") {
    """
    Exit status
      0   done as asked
      1   failed: a file, the workspace or the content is not in order
      2   wrong usage: an unknown option, a value that does not fit
      3   saved, but not complete: paused, or answers are missing
      4   a gate was not met
      5   the workspace is locked by another process, or changed underneath
    After Ctrl-C or TERM the program dies by that signal; what was answered is
    saved.

    """
  }

  static let environment = HelpTopic(name: "environment", title: "the variables that matter") {
    """
    Environment
      SUREFOOT_WORKSPACE   the workspace file; --workspace wins over it
      SUREFOOT_ACTOR       who is at work, as the journal will say it
      SUREFOOT_NOW         the time, for tests and repeatable runs; entries say that
                           it was given: 2026-11-23T19:04:29Z, or a day (noon UTC)
      SUREFOOT_PLAIN       not empty: line by line, as with --plain, on a terminal
      SUREFOOT_PAGER, PAGER
                           shows what is taller than the terminal: a line for the
                           shell, the first that is set; empty or cat: none;
                           neither is set: less
      LESS                 the options of less; unset: FRX
      ACCESSIBLE, TERM     not empty, or dumb: line by line, too
      NO_COLOR, CLICOLOR, CLICOLOR_FORCE
                           as everywhere; --color wins over them
      CI                   true: nothing is asked

    Without --workspace and SUREFOOT_WORKSPACE the file surefoot.db is looked for
    here and in the folders above, up to your home folder; folders of other users
    are not looked into.

    """
  }

  static let privacy = HelpTopic(name: "privacy", title: "what is kept, where, and what never is") {
    """
    Privacy
      Everything is in one file, the workspace, that only you can read (mode 0600).
      Nothing leaves the machine: the program never opens a network connection.
      No AWS permissions are needed, and no AWS command is ever run; commands are
      shown to be copied.
      Passwords, keys, MFA seeds and recovery codes are never asked for. Text that
      looks like one is refused before it is stored; what does not look like one
      cannot be recognized.
      What stands on a command line (--set ID=VALUE, --note TEXT) shows in the
      history of your shell and in ps; an answers file or the prompt does not.
      What slipped in can be blanked: surefoot journal redact N --reason TEXT. The
      journal still verifies, and shows the hole.

    """
  }

  static let run = HelpTopic(name: "run", title: "what can be said of a run or a drill") {
    "At the card of a step, or with surefoot run tell\n"
      + RunCard.help.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }

  static let conditions = HelpTopic(name: "tests", title: "how tests of values are written") {
    """
    Tests of values, in content files
      none, in-scope    any of these words
      1..5              from 1 to 5, both included
      < 3  <= 3  > 10  >= 10
      >= 2026-12-01     not before that day
      not(none)         anything else
      -                 anything

    """
  }
}
