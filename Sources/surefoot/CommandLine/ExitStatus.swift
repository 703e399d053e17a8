/// What the program tells the shell. Documented in `surefoot help exit-status`.
enum ExitStatus: Int32, Sendable {
  /// Done as asked.
  case done = 0
  /// It failed: a file, the workspace, the content.
  case failed = 1
  /// The command line was wrong.
  case usage = 2
  /// Not complete: paused, answers are missing, or nobody agreed.
  case incomplete = 3
  /// A gate was not met: a check failed, or a guard refused.
  case gate = 4
  /// The workspace is locked by another process or changed underneath.
  case busy = 5
}
