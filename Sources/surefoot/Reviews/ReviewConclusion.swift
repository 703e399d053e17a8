import Readiness

/// What is written beside the workspace once a review is closed: its minutes, for internal readers,
/// and the day of the next one as a calendar file.
struct ReviewConclusion {
  /// The files, as far as they could be written.
  private(set) var files: [String] = []
  /// Why not all of them could be; nil: they were. The review is closed all the same.
  private(set) var trouble: String?

  private let name: String

  init(_ brief: ReviewBrief, _ desk: borrowing Desk) {
    name = brief.name
    do {
      for (ending, document) in try ReviewConclusion.documents(brief, desk) {
        let path = "\(desk.stem)-review-\(ReviewConclusion.word(brief)).\(ending)"
        try Exporting.write(document, to: path, named: path, sparing: desk.workspace.path)
        files.append(path)
      }
    } catch {
      trouble = "\(error)"
    }
  }

  /// A review's name as a part of a file's name: `2026-Q4`. A workspace from elsewhere may hold any.
  private static func word(_ brief: ReviewBrief) -> String {
    let isPlain = brief.name.utf8.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "Q")
        || byte == UInt8(ascii: "-")
    }
    return isPlain ? brief.name : Escape.fileName(brief.name)
  }

  private static func documents(
    _ brief: ReviewBrief, _ desk: borrowing Desk
  ) throws -> [(ending: String, document: ExportDocument)] {
    let minutes = try desk.minutes(of: brief, for: .internal)
    let templates = Templates(try desk.ownPack())
    let forms: [(PageFormat, String)] = [(.markdown, "md"), (.html, "html")]
    let pages = try forms.map { format, ending in
      let text = try templates.page("review", title: minutes.title, minutes, as: format)
      return (ending, ExportDocument(text: text, count: 1, isHeld: { $0 == text }))
    }
    return pages + (try calendar(desk).map { [("ics", $0)] } ?? [])
  }

  /// The day of the next review; nil: the entry that says so is not there.
  private static func calendar(_ desk: borrowing Desk) throws -> ExportDocument? {
    guard let first = try desk.workspace.digest(of: 1),
      let review = ExchangeReview(desk.state, try desk.records(), first)
    else { return nil }
    let calendar = ItemCalendar(review, seal: Exporting.seal(first))
    return ExportDocument(
      text: calendar.text, count: calendar.count, noun: (one: "event", many: "events"),
      isHeld: { calendar.isHeld(by: $0) })
  }

  /// What is told of it.
  var text: String {
    "Minutes: surefoot review show \(name)\n" + files.map { "  \($0)\n" }.joined()
  }

  /// What went wrong, for the person at the terminal.
  var notices: [String] {
    trouble.map {
      [
        "surefoot: \(name) is closed, but not all files could be written: \($0)",
        "surefoot: surefoot review show \(name) --format html -o FILE writes the minutes elsewhere",
      ]
    } ?? []
  }

  /// What the shell is told.
  var status: ExitStatus { trouble == nil ? .done : .incomplete }
}
