import Readiness
import Terminal

extension QuestionField {
  /// The question as it is shown, with what is said of it.
  /// - Parameters:
  ///   - place: where it is among the others.
  ///   - standing: what was said of it before.
  ///   - canGoBack: whether there is a question before it.
  ///   - isSettled: whether Enter alone keeps an answer.
  func panel(place: String, standing: [String], canGoBack: Bool, isSettled: Bool) -> Panel {
    Panel(
      head: [Styled(place, .muted), Styled(Wording.line(question.ask), .strong)]
        + standing.map { Styled($0, .muted) },
      body: body, message: message, keys: Footer.line(keys(canGoBack, isSettled)))
  }

  private var body: [Panel.Line] {
    if let reason {
      return [
        Panel.Line(Styled("    Does not apply. Why not?")),
        Panel.Line(Styled("  > "), writing: reason),
      ]
    }
    switch form {
    case .list(let list):
      let isHonest = list.ticked.contains { $0 >= question.choices.count }
      guard list.isTicked, !isHonest else { return list.lines }
      let count = list.ticked.count { $0 < question.choices.count }
      return list.lines + [
        Panel.Line(Styled("    \(count) of \(question.choices.count) ticked", .muted))
      ]
    case .written(let written): return written.lines(echo: echo(written.field.text))
    }
  }

  /// What a day in words comes to; before there is one, what can be written.
  private func echo(_ text: String) -> String? {
    switch question.kind {
    case .day:
      DayWords.day(text, from: today).map { "= \($0.ofWeek.name) \($0.prose)" }
        ?? DayWords.allowed
    case .number: question.allowed
    default: nil
    }
  }

  private var message: Styled {
    switch fault {
    case .words(let words): Styled(words, .warning)
    case .answer(let error): Styled(Wording.remark(error), .danger)
    case .noTicks: Styled("None of them? Enter again to confirm.", .warning)
    case nil: Styled("")
    }
  }

  private func keys(_ canGoBack: Bool, _ isSettled: Bool) -> [Footer.Key] {
    if reason != nil { return [("Enter", "accept"), ("Esc", "choose again")] }
    let back = canGoBack ? [("Shift-Tab", "back")] : []
    let rest =
      [(isWritten && !begun.isEmpty ? "F1" : "?", "help")] + back
      + [("Ctrl-C", "pause"), ("Ctrl-T", "later"), ("Ctrl-O", "outline"), ("Ctrl-G", "note")]
    switch form {
    case .list(let list) where list.isFiltering:
      return [("Enter", "keep the filter"), ("Esc", "all rows")]
    case .list(let list) where list.visible.isEmpty: return [("Esc", "all rows")] + rest
    case .list(let list) where list.isTicked:
      return [("Space", "tick"), ("Enter", "done")] + rest
        + [("a", "all"), ("n", "none"), ("i", "invert"), ("/", "filter")]
    case .list(let list):
      let range = "Up/Down, 1-\(min(9, list.rows.count))"
      return [list.marker == nil ? (range, "mark") : ("Enter", "choose")] + rest
        + [("/", "filter")]
    case .written(let written):
      let isEmpty = written.field.text.isEmpty && written.place == .field
      return (isEmpty && !isSettled ? [] : [("Enter", "accept")]) + rest
        + [("Up/Down", "other answers")]
    }
  }
}

/// The line that names the keys that work now.
enum Footer {
  /// A key, and what it does.
  typealias Key = (key: String, does: String)

  /// `Enter choose`, `? help`
  static func line(_ keys: [Key]) -> [Styled] {
    keys.map { Styled($0.key, .command) + Styled(" " + $0.does) }
  }
}
