import Readiness
import Terminal

/// All questions and how they stand, as the wizard says it: the list, the last look.
struct OutlineScreen {
  private let flow: Flow
  private let state: Flow.State
  private let outline: Flow.Outline

  init(_ flow: Flow, _ state: Flow.State) {
    self.flow = flow
    self.state = state
    outline = flow.outline(of: state)
  }

  /// All questions, with the place where the person is.
  var list: String {
    (["All questions, \(progress)."] + lines(marking: state.stop.question) + [
      "Type :go and a number to go to a question."
    ]).joined(separator: "\n")
  }

  /// Everything before finishing.
  var review: String {
    (["", "Check before finishing: \(progress)."] + lines(marking: nil) + summary + [""] + menu)
      .joined(separator: "\n")
  }

  /// What can be typed at the last look.
  static let prompt = "Answer 1 to 4, or ? for help:"

  /// `3 of 8 answered`.
  var progress: String {
    let open = flow.open(in: state.answers).count
    return "\(outline.lines.count - open) of \(outline.lines.count) answered"
  }

  /// The number of a question among those asked.
  func number(of id: Question.ID) -> Int? {
    outline.lines.first { $0.id == id }?.number
  }

  /// The last answers before the place where the person is, at most three.
  var lastAnswers: [String] {
    let before = outline.lines.prefix { $0.id != state.stop.question }
    return before.filter { $0.answer != nil }.suffix(3).map(words)
  }

  /// The questions in the order of the list.
  var ids: [Question.ID] { outline.lines.map(\.id) }

  /// All questions as a list to choose from, with the place where the person is marked.
  var listField: ListField {
    let rows = outline.sections.flatMap { section in
      section.lines.enumerated().map { index, line in
        let here = line.id == state.stop.question ? "   you are here" : ""
        return ListField.Row(
          Wording.line(line.title), detail: standing(line) + here,
          heading: index == 0 ? heading(section) : "")
      }
    }
    return ListField(rows, marker: ids.firstIndex { $0 == state.stop.question })
  }

  /// `People   4 of 4 done`
  private func heading(_ section: Flow.Outline.Section) -> String {
    let open = Set(flow.open(in: state.answers))
    let done = section.lines.count { !open.contains($0.id) }
    return "\(Wording.line(section.title))   \(done) of \(section.lines.count) done"
  }

  /// What is worth a look before finishing, a line each: parts that are whole, answers that are not.
  var digest: [String] {
    outline.sections.flatMap { section in
      let odd = section.lines.filter { $0.mark != .answered || uncontrolled.contains($0.id) }
      return odd.isEmpty
        ? ["  \(Wording.line(section.title)): \(OutlineScreen.all(section.lines.count))answered"]
        : ["  \(heading(section))"] + odd.map { "    \($0.title): \(standing($0))" }
    } + summary
  }

  private static func all(_ count: Int) -> String { count == 1 ? "" : "all \(count) " }

  private func lines(marking here: Question.ID?) -> [String] {
    outline.sections.flatMap { section in
      ["Part \(section.title)."]
        + section.lines.map { line in
          "\(line.number). \(words(line))\(line.id == here ? " You are here." : "")"
        }
    }
  }

  /// `Root keys: Yes. No compensating control.`
  private func words(_ line: Flow.Outline.Line) -> String {
    "\(line.title): \(standing(line))"
  }

  /// `Yes. No compensating control.`
  private func standing(_ line: Flow.Outline.Line) -> String {
    let answer = Wording.sentence(line.answer ?? "")
    let words =
      switch line.mark {
      case .answered, .unknown, .notApplicable: answer
      case .later: "left for later."
      case .open: "open."
      case .outdated: "open; the question no longer takes \(answer)"
      case .contradicted: "open; another answer contradicts \"\(Wording.line(line.answer ?? ""))\"."
      }
    guard uncontrolled.contains(line.id) else { return words }
    let isAsked = state.owed.contains(line.id)
    return words + (isAsked ? " What limits it is not said yet." : " No compensating control.")
  }

  private var uncontrolled: [Question.ID] { flow.uncontrolled(in: state.answers) }

  private var summary: [String] {
    let marks = outline.lines.map(\.mark)
    let later = marks.count { $0 == .later }
    let unknown = marks.count { $0 == .unknown }
    let inactive = flow.inactive(in: state.answers).count
    var lines: [String] = []
    if later > 0 {
      lines.append(Wording.count(later, "question is", "questions are") + " left for later.")
    }
    if unknown > 0 {
      let answers = Wording.count(unknown, "answer is", "answers are")
      lines.append(
        "\(answers) \"don't know\". The report lists them, and whether they could change the advice."
      )
    }
    if inactive > 0 {
      lines.append(
        inactive == 1
          ? "1 answer belongs to a question that is not asked. It is kept, but counts for nothing."
          : "\(inactive) answers belong to questions that are not asked. They are kept, but count "
            + "for nothing.")
    }
    return lines
  }

  private var menu: [String] {
    choices.enumerated().map { index, choice in
      "\(index + 1). \(choice.label)" + (choice.detail.isEmpty ? "" : ". \(choice.detail)")
    }
  }

  /// What can be done at the last look.
  var choices: [(label: String, detail: String)] {
    let open = flow.open(in: state.answers).count
    let why = "Not possible yet: \(Wording.count(open, "question is", "questions are")) open."
    let owed = outline.lines.count { state.owed.contains($0.id) }
    let rest =
      owed == 0
      ? "Nothing is." : "\(Wording.count(owed, "answer lacks", "answers lack")) what limits it."
    return [
      ("Finish", open == 0 ? "" : why), ("Answer what is open", open == 0 ? rest : ""),
      ("Change an answer", ""), ("Pause", ""),
    ]
  }
}
