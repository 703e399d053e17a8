import Digest
import FoundationEssentials
import Readiness

/// What the exports of a plan share: whose plan, which of its items, for whom, and where to.
enum Exporting {
  /// The options of every export of a plan.
  static let options: [Command.Option] =
    [
      Delivery.outputOption, Delivery.audienceOption,
    ] + SelectionOptions.options

  /// Makes an export and hands it out.
  /// - Parameters:
  ///   - format: the name of the format, for programs.
  ///   - hasWords: whether it says why items matter, so that the words are read.
  ///   - document: the export as that format has it.
  static func run(
    _ format: String, hasWords: Bool = false, _ invocation: borrowing Invocation,
    _ document: (Exchange) throws -> ExportDocument
  ) throws -> Outcome {
    let audience = try invocation.choice("--audience", of: Audience.self) ?? .internal
    let (export, notices, delivery) = try Desk.read(invocation) { desk in
      let exchange = try exchange(invocation, desk, audience, hasWords: hasWords)
      let delivery = Delivery(
        page: "export", form: format, audience: audience,
        account: try desk.account(invocation).name, workspace: desk.workspace.path)
      return (try document(exchange), desk.notices, delivery)
    }
    guard try export.isHeld(export.text) else { throw ExportError.differs(format) }
    let all = notices + (try delivery.record(in: invocation.world))
    guard let file = invocation.arguments.value("--output") else {
      return Outcome(
        "export", data: Page(format, export, nil), document: export.text, notices: all)
    }
    let path = Locator.absolute(file, in: invocation.world)
    try write(export, to: path, named: file, sparing: delivery.workspace)
    return Outcome(
      "export-written", data: Page(format, export, path),
      text: "Written: \(file), \(export.holds), read back and compared.\n", notices: all)
  }

  /// Writes a file and reads it back.
  static func write(
    _ document: ExportDocument, to path: String, named file: String, sparing workspace: String?
  ) throws {
    try AtomicFile.write(Array(document.text.utf8), to: path, sparing: workspace)
    let bytes = try OpenFile(reading: path).read(atMost: document.text.utf8.count + 1)
    let back = String(decoding: bytes, as: UTF8.self)
    guard bytes.elementsEqual(document.text.utf8), try document.isHeld(back) else {
      throw ExportError.differs(file)
    }
  }

  /// What happened, for programs.
  private struct Page: Encodable {
    let format: String
    let count: Int
    let text: String?
    let file: String?

    init(_ format: String, _ document: ExportDocument, _ file: String?) {
      self.format = format
      count = document.count
      text = file == nil ? document.text : nil
      self.file = file
    }
  }
}

extension Exporting {
  /// The items of a plan that are meant, as their readers may see them.
  private static func exchange(
    _ invocation: borrowing Invocation, _ desk: borrowing Desk, _ audience: Audience,
    hasWords: Bool
  ) throws -> Exchange {
    let pack = try desk.ownPack()
    let account = try desk.account(invocation)
    let checklist = try desk.checklist(pack)
    let plan = try desk.plan(of: account, checklist)
    let selection = try SelectionOptions.selection(invocation, plan, checklist)
    let wanted = Set(plan.lines(selection, in: checklist).map(\.item.id))
    guard let head = desk.head, let first = try desk.workspace.digest(of: 1) else {
      throw DeskError.noPlan(account.name.text)
    }
    let origin = Exchange.Origin(
      account: account, state: desk.state, records: try desk.records(), first: first,
      head: head, checklist: checklist, words: hasWords ? try pack.words() : [:])
    return Exchange(plan, from: origin, for: audience).keeping { wanted.contains($0.id) }
  }

  /// A text for a text from which nobody can tell it who does not know the workspace's first entry.
  static func seal(_ origin: Entry.Digest) -> (String) -> String {
    let beginning = "surefoot-calendar/1\n\(origin.hex)\n"
    return { text in String(SHA256.digest(of: Array((beginning + text).utf8)).hex.prefix(32)) }
  }
}

/// An export in a format.
struct ExportDocument {
  /// The bytes, as UTF-8.
  let text: String
  /// How many items are in it.
  let count: Int
  /// What they are called, if one and if more.
  var noun = (one: "task", many: "tasks")
  /// Whether a text reads back as what was meant to be in it.
  let isHeld: (String) throws -> Bool

  /// `41 tasks`.
  var holds: String { "\(count) \(count == 1 ? noun.one : noun.many)" }
}

/// Why an export does not count as written.
enum ExportError: Error, Equatable, CustomStringConvertible {
  /// It does not read back as it should.
  case differs(String)

  var description: String {
    switch self {
    case .differs(let name):
      "\(name) does not read back as it was meant\ndo not use it; this is a fault of surefoot or "
        + "of the device"
    }
  }
}
