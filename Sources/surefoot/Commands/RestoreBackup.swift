import Readiness

/// `surefoot restore FILE`
enum RestoreBackup {
  static let command = Command(
    "restore", "Replay the verified entries of a copy into a new workspace",
    discussion: """
      Nothing is taken over that does not verify. An existing workspace is replaced only with \
      --replace, after a copy of it was made beside it.
      """,
    positionals: [.init("FILE", "the copy, made by surefoot backup", values: .file)],
    options: [.init("--replace", "replace an existing workspace, after a copy of it")],
    meaningless: ["--account", "--content"],
    examples: [
      .init("surefoot restore surefoot-2026-11.db --workspace new.db", "into a new file"),
      .init("surefoot restore surefoot-2026-11.db --replace", "in place of the one here"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let world = invocation.world
    let source = Locator.absolute(invocation.subject, in: world)
    let target = Locator.fresh(named: invocation.arguments.value("--workspace"), in: world)
    let restored = try Workspace.restore(
      from: source, to: target, replacing: invocation.arguments.has("--replace"),
      progress: world.progress)
    let end = restored.head.map { "its journal ends at \($0)" } ?? "its journal is empty"
    var text = "Restored \(target) from \(source); \(end)\n"
    if let aside = restored.aside { text += "What was there before is in \(aside)\n" }
    return Outcome(
      "restored",
      data: [
        "file": target, "from": source, "head": restored.head?.description ?? "",
        "aside": restored.aside ?? "",
      ], text: text)
  }
}
