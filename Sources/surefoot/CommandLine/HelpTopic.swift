import Readiness

/// A page of help that belongs to no single command.
struct HelpTopic: Sendable {
  /// What is typed after `surefoot help`.
  let name: String
  /// What it is about, as a phrase.
  let title: String
  /// The page.
  let text: @Sendable () -> String

  static let all = [options, exitStatus, environment, privacy, conditions, run]

  static let options = HelpTopic(name: "options", title: "the options that every command takes") {
    HelpPage.rows("Options of every command\n", Invocation.globals.map(HelpPage.row))
      + "\nA command refuses those that mean nothing to it.\n"
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
      SUREFOOT_PLAIN       not empty: line by line, as with --plain
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
