import Readiness

/// `surefoot import FILE`
enum Import {
  /// One kind of file that can be imported.
  struct Reader: Sendable {
    /// What it is, as a phrase that ends a sentence.
    let what: String
    /// Whether a file looks like that.
    let recognizes: @Sendable ([UInt8]) -> Bool
    /// Imports it.
    let run: @Sendable (borrowing Invocation, File) throws -> Outcome
  }

  /// A file that was read.
  struct File {
    /// What was typed.
    let name: String
    let bytes: [UInt8]
  }

  /// The kinds of file, the first that recognizes one reads it.
  static let readers = [ImportWorkspace.reader, ImportTasks.reader]

  static let command = Command(
    "import", "Take over what a file holds, shown as proposals first",
    discussion: """
      A workspace's export (surefoot export json) becomes a new workspace where there is none. \
      Where there is one whose journal the file continues, the entries that follow are shown, and \
      appended if you agree; two journals that went apart are never merged.

      A list of tasks (surefoot export tasks) comes back with its boxes: a tick says that an item \
      holds, a tick that is gone reopens it. It is shown first, recorded as one act, and undone as one.
      """,
    positionals: [.init("FILE", "the file; - is standard input", values: .file)],
    options: [.init("--yes", short: "-y", "take it over without asking")],
    endings: [
      .notAgreed, .init(.gate, "a tick would cut off your own way in; nothing was recorded"),
    ],
    examples: [
      .init("surefoot import surefoot.json", "where there is no workspace: make it"),
      .init("surefoot import surefoot.json --yes", "append what follows, without asking"),
      .init("surefoot import tasks.md", "what was ticked in a list, shown and then asked"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let file = try read(invocation)
    guard let reader = readers.first(where: { $0.recognizes(file.bytes) }) else {
      throw ImportError.unknown(file.name, readers.map(\.what))
    }
    return try reader.run(invocation, file)
  }

  private static func read(_ invocation: borrowing Invocation) throws -> File {
    let name = invocation.subject
    let file =
      name == "-"
      ? try OpenFile(sharing: invocation.world.input)
      : try OpenFile(reading: Locator.absolute(name, in: invocation.world))
    let bytes = try file.read(atMost: WorkspaceExport.limit + 1)
    guard bytes.count <= WorkspaceExport.limit else {
      throw FileFault(name, ExchangeError.tooLarge)
    }
    return File(name: name, bytes: bytes)
  }
}

/// Why a file is not imported.
enum ImportError: Error, Equatable {
  /// None of these.
  case unknown(String, [String])
  /// Its journal and that of the workspace went apart after this entry.
  case forked(String, workspace: String, after: Head?)
}

extension ImportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknown(let name, let kinds):
      return "\(name) is nothing that can be imported\n"
        + "what can be: \(Suggestion.list(kinds, or: "or"))"
    case .forked(let name, let workspace, let head?):
      return "\(name) and \(workspace) went apart after entry \(head.number) (\(head)); "
        + "nothing was merged\nlook at both: import the file with --workspace into a new one, "
        + "then enter by hand what is missing"
    case .forked(let name, let workspace, nil):
      return "\(name) is of another workspace than \(workspace): no entry is in both; "
        + "nothing was merged\nimport it with --workspace into a new one"
    }
  }
}
