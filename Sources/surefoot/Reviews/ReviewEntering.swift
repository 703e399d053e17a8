import Readiness
import YAML

/// Records a review that was held elsewhere: all of it, or nothing.
struct ReviewEntering {
  private let file: ReviewFile
  private let bytes: [UInt8]
  private let name: String

  /// The largest file that is read, in bytes.
  static let limit = 4 << 20

  /// Reads a file, `-` for standard input.
  /// - Throws: ``ContentFaults``, or a ``SystemError`` if it cannot be read.
  init(_ name: String, in world: World) throws {
    let file =
      name == "-"
      ? try OpenFile(sharing: world.input)
      : try OpenFile(reading: Locator.absolute(name, in: world))
    let bytes = try file.read(atMost: ReviewEntering.limit + 1)
    guard bytes.count <= ReviewEntering.limit else { throw AnswersInputError.tooLarge(name) }
    self.file = try ReviewFile.read(bytes, named: name)
    self.bytes = bytes
    self.name = name
  }

  /// Records what was said and the end of the review, inside a transaction. Where none is going on,
  /// it is begun first.
  /// - Returns: the review, and what is told.
  func record(
    _ closing: ReviewClosing, _ desk: inout Desk
  ) throws -> (brief: ReviewBrief, text: String) {
    var text = ""
    let brief: ReviewBrief
    if let open = desk.state.openReview {
      brief = open
      text += "This goes on with \(open.name), begun on \(open.day).\n"
      if !file.present.isEmpty {
        text += try told(file.present.joined(separator: ", "), nil, brief, &desk, ReviewDesk.attend)
      }
    } else {
      let present = try ReviewBeginning.names(file.present.joined(separator: ","))
      brief = try ReviewBeginning(present: present, minutes: nil).record(isEntered: true, &desk)
    }
    for said in file.said { text += try say(said, brief, &desk) }
    for line in file.confirmed {
      text += try told(line.text, line.at, brief, &desk, ReviewDesk.confirm)
    }
    for line in file.decided {
      text += try told(line.text, line.at, brief, &desk) { text, work, desk in
        try ReviewDesk.decide(text, about: nil, in: work, &desk)
      }
    }
    for line in file.actions {
      text += try told(line.text, line.at, brief, &desk, ReviewDesk.act)
    }
    let end = file.next.map { ReviewClosing(every: nil, next: $0) } ?? closing
    let records = try end.record(
      try desk.reviewAtWork(brief), minutes: file.minutes, &desk)
    text += records.map { "Recorded: \(HistoryLine($0).what) (entry \($0.number)).\n" }.joined()
    return (brief, text)
  }

  private func say(
    _ said: ReviewFile.Said, _ brief: ReviewBrief, _ desk: inout Desk
  ) throws -> String {
    try told(said.say, said.at, brief, &desk) { line, work, desk in
      let topic = try work.topic(named: said.topic)
      let word: ReviewWord
      do throws(ReviewWordError) { word = try ReviewWord(line) } catch {
        throw ReviewRefusal.word(error)
      }
      return try ReviewTelling.say(word, about: topic, in: work, &desk)
    }
  }

  /// Records a line; what speaks against it is a fault at its place in the file.
  private func told(
    _ line: String, _ position: YAML.Position?, _ brief: ReviewBrief, _ desk: inout Desk,
    _ body: (String, ReviewAtWork, inout Desk) throws -> ReviewTelling
  ) throws -> String {
    do {
      let telling = try body(line, try desk.reviewAtWork(brief), &desk)
      return telling.change + telling.text
    } catch let error
      where error is ReviewRefusal || error is any ReviewObjection || error is UsageError
    {
      guard let position,
        let fault = ReviewFile.fault("\(error)", at: position, in: bytes, named: name)
      else { throw error }
      throw fault
    }
  }
}
