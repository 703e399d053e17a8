import Readiness

/// A page of help that belongs to no single command.
struct HelpTopic: Sendable {
  /// What is typed after `surefoot help`.
  let name: String
  /// What it is about, as a phrase.
  let title: String
  /// The page as it is written out, its title first.
  let text: @Sendable () -> String

  /// Its parts.
  var blocks: [HelpBlock] { HelpBlock.parts(of: text()) }

  static let all = [
    options, formatting, exitStatus, environment, accessibility, privacy, conditions, run,
  ]

  static let options = HelpTopic(name: "options", title: "the options that every command takes") {
    "Options of every command\n"
      + Invocation.globals.map(HelpPage.row).map { "  \($0)  \($1)\n" }.joined()
      + "\n  A command refuses those that mean nothing to it.\n"
  }

  static let exitStatus = HelpTopic(name: "exit-status", title: "what the shell is told") {
    """
    Exit status
      0   done as asked
      1   failed: a file, the workspace or the content is not in order
      2   wrong usage: an unknown option, a value that does not fit
      3   not complete: paused, answers are missing, or nobody agreed to what was
          shown; what is said to be saved is
      4   a gate was not met: a check failed, or a guard refused
      5   the workspace is locked by another process, or changed underneath

      0, 1 and 2 are those of every command, 5 of those that record something; the
      help of a command says when it ends with 3 or 4. --json and pipes change
      nothing about it.

      After Ctrl-C or TERM the program dies by that signal; what was answered is
      saved.

    """
  }

  static let conditions = HelpTopic(name: "tests", title: "how tests of values are written") {
    """
    Tests of values, in content files
      none, in-scope    any of these words
      1..5              from 1 to 5, both included
      < 3, <= 3, > 10   less or more than that
      >= 2026-12-01     not before that day
      not(none)         anything else
      -                 anything

    """
  }

  static let run = HelpTopic(name: "run", title: "what can be said of a run or a drill") {
    "At the card of a step, or with surefoot run tell\n"
      + RunCard.help.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
