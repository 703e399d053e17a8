import Readiness
import YAML

/// A review that was held elsewhere, as a file: `surefoot/review/1`.
struct ReviewFile {
  /// Who was there.
  let present: [String]
  /// How many minutes it took; nil: nobody says.
  let minutes: Int?
  /// What was said of topics, in the order said.
  let said: [Said]
  /// The parts of what is carried over that were confirmed in one go.
  let confirmed: [Line]
  /// What was decided.
  let decided: [Line]
  /// What is to be done, beside what topics became.
  let actions: [Line]
  /// The day of the next one; nil: as usual.
  let next: Day?

  /// The first line of such a file.
  static let format = "surefoot/review/1"

  /// What was said of one topic.
  struct Said {
    /// The topic, by its id, or by account and kind too.
    let topic: String
    /// What was said, as it is typed at a card.
    let say: String
    /// Where it stands.
    let at: YAML.Position
  }

  /// A line of the file.
  struct Line {
    let text: String
    let at: YAML.Position
  }

  /// Reads a YAML or JSON text.
  /// - Throws: ``ContentFaults`` with everything that is wrong with its form.
  static func read(_ bytes: [UInt8], named name: String) throws(ContentFaults) -> ReviewFile {
    let file = ContentFile(path: name, layer: .shipped, bytes: bytes)
    var faults: [ContentFault] = []
    var found: ReviewFile?
    if let root = ContentDocument.tree(bytes, named: name, &faults) {
      var findings = Findings(file: name)
      found = Fields.read(root, &findings) { ReviewFile(&$0) }
      faults += findings.faults
    }
    if let faults = ContentFaults(faults, in: [file]) { throw faults }
    return found ?? ReviewFile()
  }

  /// The file as a fault at a line of it, because of what the workspace says.
  static func fault(
    _ why: String, at position: YAML.Position, in bytes: [UInt8], named name: String
  ) -> ContentFaults? {
    ContentFaults(
      [ContentFault(name, at: position, why)],
      in: [ContentFile(path: name, layer: .shipped, bytes: bytes)])
  }

  private init() {
    (present, minutes, said, confirmed, decided, actions, next) = ([], nil, [], [], [], [], nil)
  }
}

extension ReviewFile {
  /// Reads the file's outermost mapping.
  fileprivate init?(_ fields: inout Fields) {
    fields.format(text: ReviewFile.format)
    present = fields.lines("present", needed: true).map(\.text)
    minutes = fields.has("minutes") ? fields.whole("minutes", in: 1...10_000) : nil
    said = fields.each("said") { fields in
      let at = fields.place(of: "say")
      guard let topic = fields.line("topic"), let say = fields.line("say", limit: 1_000) else {
        return nil
      }
      return Said(topic: topic, say: say, at: at)
    }
    confirmed = fields.lines("confirmed")
    decided = fields.lines("decided")
    actions = fields.lines("actions")
    next = fields.calendarDay("next")
  }
}

extension Fields {
  /// The key `format`, which must be this text.
  fileprivate mutating func format(text wanted: String) {
    guard let node = node("format", needed: true) else { return }
    guard let text = node.text, text != wanted else { return }
    findings.add(
      "\(quoted(text)) is not the format of a review", at: node.start, remedy: "write \(wanted)")
  }

  /// A list of lines of text.
  fileprivate mutating func lines(_ key: String, needed: Bool = false) -> [ReviewFile.Line] {
    (list(key, needed: needed) ?? []).compactMap { node in
      line(node, named: "an element of \(quoted(key))", limit: 1_000).map {
        ReviewFile.Line(text: $0, at: node.start)
      }
    }
  }

  fileprivate mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key) else { return nil }
    guard let number = node.integer, range.contains(number) else {
      fault(key, "\(quoted(key)) is not a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  fileprivate mutating func calendarDay(_ key: String) -> Day? {
    guard let node = node(key) else { return nil }
    guard let day = node.text.flatMap({ Day($0) }) else {
      fault(key, "\(quoted(key)) is not a day", remedy: "write it as 2027-02-24")
      return nil
    }
    return day
  }
}
