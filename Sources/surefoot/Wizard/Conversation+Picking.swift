import Readiness
import Terminal

extension Conversation {
  /// Has rows picked from a list: ticked, or the one that is marked.
  ///
  /// - Parameters:
  ///   - marker: the row that is marked at first.
  ///   - isNew: whether the rows were not said yet, where they are said in lines.
  ///   - leaving: how the person left, if they did.
  /// - Returns: the places of the rows; nil or none: the person is through.
  func pick(
    _ title: String, from rows: [ListField.Row], marking marker: Int?, isNew: Bool,
    leaving: inout Leaving?
  ) throws -> [Int]? {
    guard let stage else { return try pickInLines(title, rows, isNew, &leaving) }
    var list = StageList(
      [Styled(title, .strong)], ListField(rows, isTicked: true, marker: marker),
      keys: [
        ("Space", "tick"), ("Enter", "choose"), ("?", "help"), ("/", "filter"), ("Esc", "end"),
        ("Ctrl-C", "leave"),
      ])
    while true {
      let reply = try list.next(on: stage)
      let ticked = list.list.ticked
      switch reply {
      case .entered(let index): return ticked.isEmpty ? [index] : ticked
      case .enteredNothing where !ticked.isEmpty: return ticked
      case .enteredNothing: continue
      case .leave(let how): leaving = how
      case .unused(.help), .unused(.text("?")):
        leaving = try show(Conversation.pickHelp, titled: "Picking from a list")
        if leaving == nil { continue }
      case .unused(.escape), .unused(.control("d")), .unused(.backTab), .unused(.text("q")): break
      case .unused: continue
      }
      try stage.clear()
      return nil
    }
  }

  private static let pickHelp = """
    Up and Down mark, and so does a number. Space ticks what is marked.
    a ticks all rows that are shown, n none of them, i the others.
    / filters: only rows with those words are shown; Escape shows all again.
    Enter goes on with what is ticked, or with the one that is marked.
    Escape or q ends.
    """

  /// The list as numbered lines, and numbers typed.
  private func pickInLines(
    _ title: String, _ rows: [ListField.Row], _ isNew: Bool, _ leaving: inout Leaving?
  ) throws -> [Int]? {
    if isNew { try sayRows(Array(rows.indices), of: rows) }
    while true {
      let reply = try ask("\(title) Numbers, or ? for help, Enter ends:")
      leaving = reply.leaving
      guard case .line(let line) = reply, !line.isEmpty, line != ":quit" else { return nil }
      if line == "?" {
        try say(
          "Numbers such as 1 3-5 take rows. / says all rows, /WORDS those with the words in them.")
        continue
      }
      if line.hasPrefix("/") {
        let words = String(line.dropFirst())
        try sayRows(rows.indices.filter { rows[$0].contains(words) }, of: rows)
        continue
      }
      do throws(AnswerError) {
        return try Conversation.numbers(in: line, of: rows.count)
      } catch {
        try say(Wording.remark(error))
      }
    }
  }

  private func sayRows(_ shown: [Int], of rows: [ListField.Row]) throws {
    let lines = shown.flatMap { index in
      let heading = rows[index].heading
      return (heading.isEmpty ? [] : ["\(heading)."])
        + ["\(index + 1). \(rows[index].label): \(rows[index].detail)"]
    }
    try say(lines.isEmpty ? "Nothing fits." : lines.joined(separator: "\n"))
  }

  /// Numbers as they are typed at a question that takes several options.
  private static func numbers(in line: String, of count: Int) throws(AnswerError) -> [Int] {
    let options = (0..<count).map {
      Question.Option(id: Question.Option.ID("row-\($0)"), title: "")
    }
    let question = Question(id: "rows", title: "", ask: "", kind: .severalOf(options))
    guard case .value(.options(let ids)) = try question.response(from: line) else { return [] }
    return options.indices.filter { ids.contains(options[$0].id) }
  }
}
