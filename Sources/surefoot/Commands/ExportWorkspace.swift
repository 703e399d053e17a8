import Readiness

/// `surefoot export json`
enum ExportWorkspace {
  static let command = Command(
    "export json", "Write the whole workspace as JSON that import reads",
    discussion: """
      Every entry verbatim, and the content packs: imported elsewhere, the journal verifies and \
      the reports are the same. For restricted readers the attached files that were kept are in \
      it, too; private notes never are, nor drafts. What was left out is listed in the file. For \
      everybody (open) no entry is, as entries name people. The file is read back and compared \
      before it counts as written. surefoot content schema workspace is its JSON Schema.
      """,
    options: [
      .init(
        "--audience", value: "WHO", "who may read it: open, internal or restricted; else internal",
        values: .words(Audience.allCases.map(\.rawValue))),
      .init(
        "--output", short: "-o", value: "FILE", "the file; standard output if left out",
        values: .file),
    ],
    meaningless: ["--account", "--as-of", "--content"],
    examples: [
      .init("surefoot export json -o surefoot.json", "the workspace for another machine"),
      .init("surefoot export json --audience restricted > all.json", "with the files it keeps"),
    ]
  ) { invocation in
    let audience = try invocation.choice("--audience", of: Audience.self) ?? .internal
    let file = invocation.arguments.value("--output")
    let (export, notices, delivery) = try Desk.read(invocation) { desk in
      // What is written down for runbooks stands in the journal as it was typed.
      if audience == .internal, !desk.state.prepared.isEmpty {
        throw UsageError.contradiction(
          "the journal holds what is written down for runbooks, which is for few eyes",
          remedy: "give --audience restricted, or open for the head alone")
      }
      let delivery = Delivery(
        page: "export", form: "json", audience: audience, account: nil,
        workspace: desk.workspace.path)
      return (try WorkspaceExport(desk.workspace, for: audience), desk.notices, delivery)
    }
    let progress = invocation.world.progress
    progress.step("Writing the entries", export.entries.count)
    let text = try export.text()
    progress.step("Reading back what was written")
    try check(text, is: export)
    let all = notices + (try delivery.record(in: invocation.world))
    guard let file else {
      return Outcome("workspace", data: export, document: text, notices: all)
    }
    let path = Locator.absolute(file, in: invocation.world)
    try AtomicFile.write(Array(text.utf8), to: path, sparing: delivery.workspace)
    let back = try OpenFile(reading: path).read(atMost: WorkspaceExport.limit + 1)
    guard back.elementsEqual(text.utf8) else { throw FileFault(file, ExchangeError.differs) }
    return written(export, file, path, all)
  }

  /// Reads the text as an import would, before anybody is told that it was written.
  private static func check(_ text: String, is export: WorkspaceExport) throws {
    do {
      let back = try WorkspaceExport(reading: Array(text.utf8))
      guard back == export else { throw ExchangeError.differs }
      if export.audience != .open { _ = try back.records() }
    } catch {
      throw FileFault("the export", error)
    }
  }

  private static func written(
    _ export: WorkspaceExport, _ file: String, _ path: String, _ notices: [String]
  ) -> Outcome {
    let page = ExchangePage(export, file: path, count: export.entries.count)
    let text =
      "Written: \(file), for \(export.audience.rawValue) readers, read back and compared.\n"
      + "\(export.contents); \(export.end)\n" + export.leftOut
    return Outcome("workspace-exported", data: page, text: text, notices: notices)
  }
}

extension WorkspaceExport {
  /// How much it holds.
  var contents: String {
    "Entries: \(entries.count), packs: \(packs.count), kept files: \(kept.count)"
  }

  /// Where its journal ends.
  var end: String { head.map { "the journal ends at \($0)" } ?? "the journal is empty" }

  /// What was left out of it, as lines.
  var leftOut: String {
    Dictionary(grouping: heldBack) { [$0.what, $0.reason] }.sorted { $0.key[0] < $1.key[0] }
      .map { key, left in
        "Left out: \(left.count > 1 ? "\(left.count) × " : "")\(key[0]), \(key[1])\n"
      }.joined()
  }
}

/// What went out or came in, for programs.
struct ExchangePage: Encodable {
  let file, head: String
  let entries, packs, kept, leftOut: Int

  private enum CodingKeys: String, CodingKey {
    case file, head, entries, packs, kept
    case leftOut = "left-out"
  }

  init(_ export: WorkspaceExport, file: String, count: Int) {
    self.file = file
    head = export.head?.description ?? ""
    entries = count
    packs = export.packs.count
    kept = export.kept.count
    leftOut = export.heldBack.count
  }
}

/// An error, and the file in which it lies.
struct FileFault: Error, CustomStringConvertible {
  let name: String
  let cause: any Error

  init(_ name: String, _ cause: any Error) {
    self.name = name
    self.cause = cause
  }

  var description: String {
    let text = "\(name): \(cause)"
    return text.contains("\n") ? text : "\(text)\nexport it again, or check that it is the file"
  }
}
