import Readiness

/// `surefoot backup FILE`
enum MakeBackup {
  static let command = Command(
    "backup", "Copy the workspace into a new file, read it back and compare",
    positionals: [
      .init(
        "FILE", "the new file; an existing one is never written over",
        values: .file)
    ],
    meaningless: ["--account", "--as-of", "--content"],
    examples: [.init("surefoot backup surefoot-2026-11.db", "make a copy that was compared")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let target = Locator.absolute(invocation.subject, in: desk.world)
      let head = try desk.workspace.backup(to: target)
      let anchor = head?.description ?? "0"
      return Outcome(
        "backup", data: ["file": target, "head": anchor],
        text: "Copied to \(target), read back and compared.\nIts journal ends at \(anchor)\n",
        notices: desk.notices)
    }
  }
}
