import Readiness
import Terminal

/// `surefoot import FILE` for a workspace's export.
enum ImportWorkspace {
  static let reader = Import.Reader(
    what: "a workspace's export (surefoot export json)",
    recognizes: { bytes in
      bytes.first { !JSONReader.isBlank($0) } == UInt8(ascii: "{")
    }
  ) { invocation, file in
    try invocation.refuse(["--account", "--content"], with: "of a workspace's export")
    let world = invocation.world
    let (export, records) = try read(file, world.progress)
    let named = invocation.arguments.value("--workspace") ?? world.variable("SUREFOOT_WORKSPACE")
    let target = Locator.fresh(named: named, in: world)
    let found =
      try named == nil
      ? Locator.above(world.folder, in: world)
      : FileSystem.status(of: target, followingLinks: false).map { _ in target }
    guard let found else { return try make(export, target, world.progress) }
    return try proposal(export, records, file.name, found, invocation)
  }

  private static func read(
    _ file: Import.File, _ progress: ProgressLine
  ) throws -> (WorkspaceExport, [Record]) {
    do {
      let export = try WorkspaceExport(reading: file.bytes)
      progress.step("Reading the entries of \(file.name)")
      return (export, try export.records())
    } catch {
      throw FileFault(file.name, error)
    }
  }

  private static func make(
    _ export: WorkspaceExport, _ path: String, _ progress: ProgressLine
  ) throws -> Outcome {
    try Workspace.create(at: path, from: export, progress: progress)
    return Outcome(
      "imported", data: ExchangePage(export, file: path, count: export.entries.count),
      text: "Made \(path) and verified it; \(export.end)\n\(export.contents)\n" + export.leftOut)
  }

  /// What the file would add to the workspace that is there; added, if that is wanted.
  private static func proposal(
    _ export: WorkspaceExport, _ records: [Record], _ name: String, _ path: String,
    _ invocation: borrowing Invocation
  ) throws -> Outcome {
    var workspace = try Workspace.open(at: path, for: .reading)
    workspace.progress = invocation.world.progress
    let head = try workspace.head()
    switch try workspace.relation(to: export) {
    case .same:
      return nothing(export, path, "\(path) ends at the same entry as \(name)")
    case .ahead(let last):
      return nothing(
        export, path, "\(path) has all that \(name) has, and goes on to entry \(last)")
    case .forked(let number):
      let last = number == 0 ? nil : export.entries[number - 1].head
      throw ImportError.forked(name, workspace: path, after: last)
    case .continues(let number):
      let proposal = Proposal(name, path, records.dropFirst(number).map(HistoryLine.init))
      return try keep(proposal, export, head, invocation)
    }
  }

  private static func nothing(
    _ export: WorkspaceExport, _ path: String, _ why: String
  ) -> Outcome {
    Outcome(
      "imported", data: ExchangePage(export, file: path, count: 0),
      text: "\(why); nothing was changed\n")
  }

  private static func keep(
    _ proposal: Proposal, _ export: WorkspaceExport, _ head: Head?,
    _ invocation: borrowing Invocation
  ) throws -> Outcome {
    if !invocation.arguments.has("--yes") {
      guard Gate.isInteractive(invocation) else {
        invocation.world.err("surefoot: \(Gate.silence(invocation)); give --yes to append them\n")
        return Outcome("import-proposed", data: proposal, text: proposal.text, status: .incomplete)
      }
      invocation.tell(proposal.text.trimmedEnd)
      guard try Conversation.confirm("Append them?", on: invocation) else {
        return Outcome(
          "import-proposed", data: proposal, text: "Nothing was appended.\n", status: .incomplete)
      }
    }
    var workspace = try Workspace.open(at: proposal.file, for: .writing)
    workspace.progress = invocation.world.progress
    try workspace.append(export, continuing: head)
    let text =
      "Appended and verified: \(proposal.range); \(export.end)\n"
      + export.leftOut
    return Outcome(
      "imported", data: ExchangePage(export, file: proposal.file, count: proposal.entries.count),
      text: (invocation.arguments.has("--yes") ? proposal.text : "") + text)
  }
}

/// The entries that a file would append to a workspace.
private struct Proposal: Encodable {
  let from, file: String
  let entries: [HistoryLine]

  init(_ from: String, _ file: String, _ entries: [HistoryLine]) {
    self.from = from
    self.file = file
    self.entries = entries
  }

  /// How many are shown to people.
  private static let shown = 40

  /// The entries by their numbers.
  var range: String {
    let numbers = entries.map(\.number)
    guard let first = numbers.first, let last = numbers.last, first < last else {
      return "entry \(numbers.first ?? 0)"
    }
    return "entries \(first) to \(last)"
  }

  /// The workspace, and an entry a line.
  var text: String {
    let lines = entries.prefix(Self.shown).map { line in
      let account = line.account.isEmpty ? "" : " [\(line.account)]"
      let what = Escape.terminal("\(line.what)  by \(line.actor)")
      return "  \(line.number)  \(line.day)\(Escape.terminal(account))  \(what)\n"
    }
    let rest = entries.count - lines.count
    return "\(from) continues \(file) with \(range):\n" + lines.joined()
      + (rest > 0 ? "  and \(rest) more; --json without --yes lists them all\n" : "")
  }
}
