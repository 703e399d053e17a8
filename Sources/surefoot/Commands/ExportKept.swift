import Readiness

/// `surefoot export kept N -o FILE`
enum ExportKept {
  static let command = Command(
    "export kept", "Give back a file that the workspace keeps",
    discussion: """
      The very bytes that were attached with --keep, by the number of the entry: surefoot history \
      shows it. Kept files are for restricted readers.
      """,
    positionals: [.init("N", "the number of the entry that attached it")],
    options: [
      .init("--output", short: "-o", value: "FILE", "the file to write; required", values: .file)
    ],
    meaningless: ["--account", "--content"],
    examples: [.init("surefoot export kept 76 -o keys.png", "what entry 76 attached")]
  ) { invocation in
    guard let number = Int(invocation.subject), number >= 1 else {
      throw UsageError.badValue(invocation.subject, of: "N", allowed: "the number of an entry")
    }
    guard let file = invocation.arguments.value("--output"), !file.isEmpty else {
      throw UsageError.missingArgument("-o FILE", command: "export kept")
    }
    return try Desk.read(invocation) { desk in
      let (attached, bytes) = try kept(number, desk)
      try AtomicFile.write(
        bytes, to: Locator.absolute(file, in: desk.world), sparing: desk.workspace.path)
      return Outcome(
        "kept-written",
        data: Page(file: file, entry: number, item: attached.item, bytes: bytes.count),
        text: "Written: \(Escape.terminal(file)), \(bytes.count) bytes, attached to "
          + "\(attached.item) as \(Escape.terminal(attached.evidence.file ?? "a file")).\n"
          + "Kept files are for restricted readers.\n", notices: desk.notices)
    }
  }

  /// What an entry attached, and the file itself, whose digest is that of the entry.
  private static func kept(
    _ number: Int, _ desk: borrowing Desk
  ) throws -> (Event.Attached, [UInt8]) {
    let record = try desk.records().first { $0.number == number }
    guard case .attached(let attached) = record?.event, let digest = attached.kept else {
      throw ExportKeptError.nothing(number)
    }
    guard let kept = try desk.workspace.kept(digest), kept.form == .file else {
      throw ExportKeptError.gone(number)
    }
    return (attached, kept.bytes)
  }

  private struct Page: Encodable {
    let file: String
    let entry: Int
    let item: Item.ID
    let bytes: Int
  }
}

/// Why no kept file is given back.
enum ExportKeptError: Error, Equatable, CustomStringConvertible {
  /// The entry names none.
  case nothing(Int)
  /// It is not here any more.
  case gone(Int)

  var description: String {
    switch self {
    case .nothing(let number):
      "entry \(number) attached no file that is kept here\n"
        + "surefoot history lists what was attached; private notes: surefoot history ID --private"
    case .gone(let number):
      "the file of entry \(number) is not in this workspace any more\n"
        + "whoever has the file can compare its SHA-256 with the entry's: surefoot history"
    }
  }
}
