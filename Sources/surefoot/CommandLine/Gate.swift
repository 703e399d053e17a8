/// Whether somebody can be asked.
enum Gate {
  static func isInteractive(_ invocation: borrowing Invocation) -> Bool {
    false
  }
}
