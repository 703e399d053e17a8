/// What the program tells the shell. Documented in `surefoot help exit-status`.
enum ExitStatus: Int32, Sendable {
  /// Done as asked.
  case done = 0
  /// It failed: a file, the workspace, the content.
  case failed = 1
  /// The command line was wrong.
  case usage = 2
  /// Saved, but not complete: paused, or answers are missing.
  case incomplete = 3
  /// A gate was not met.
  case gate = 4
  /// The workspace is locked by another process or changed underneath.
  case busy = 5
}
