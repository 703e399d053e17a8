import Readiness
import Terminal

/// A question as the wizard says it.
struct QuestionScreen {
  private let flow: Flow
  private let state: Flow.State
  private let question: Question

  init?(_ id: Question.ID, _ flow: Flow, _ state: Flow.State) {
    guard let question = flow.question(id) else { return nil }
    self.flow = flow
    self.state = state
    self.question = question
  }

  private var answer: Answer? { state.answers[question.id] }

  /// The question with all that belongs to it.
  /// - Parameter section: the section that was named last; it is named again only when it changes.
  func text(after section: String?) -> String {
    let so = answer.map { "Your answer so far: \(Wording.sentence($0.display(for: question)))" }
    return
      (["", place(after: section), question.ask] + choices + [so].compactMap(\.self) + standing)
      .joined(separator: "\n")
  }

  /// What is asked.
  var ask: String { question.ask }

  /// Its number among all questions asked, from 1.
  var number: Int { outline.lines.first { $0.id == question.id }?.number ?? 0 }

  /// Where it is: `People 2 of 3   (question 5 of 24)`.
  var place: String {
    let part = outline.sections.first { $0.lines.contains { $0.id == question.id } }
    let index = part?.lines.firstIndex { $0.id == question.id } ?? 0
    return "\(part?.title ?? "") \(index + 1) of \(part?.lines.count ?? 0)"
      + "   (question \(number) of \(outline.lines.count))"
  }

  /// The title of the section.
  var section: String? {
    outline.sections.first { $0.lines.contains { $0.id == question.id } }?.title
  }

  /// What can be typed.
  var prompt: String {
    "\(Wording.capitalized("answer \(form)"))\(keep), or ? for help:"
  }

  private var outline: Flow.Outline { flow.outline(of: state) }

  private func place(after last: String?) -> String {
    let place = "question \(number) of \(outline.lines.count)."
    guard let section, section != last else { return Wording.capitalized(place) }
    return "Part \(section), \(place)"
  }

  private var choices: [String] {
    guard !question.choices.isEmpty else { return [] }
    let titles =
      question.choices.map(\.title) + [
        "I don't know yet. The report lists it as open.", "Does not apply. Asks why.",
      ]
    return titles.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// What was said before, besides the answer.
  var standing: [String] {
    guard let answer else {
      return (state.later.contains(question.id) ? ["It was left for later."] : []) + note
    }
    var lines: [String] = []
    if !isFitting { lines.append("The question changed, and no longer takes that answer.") }
    if case .notApplicable = answer.response,
      let because = flow.contradiction(of: question.id, in: state.answers)
    {
      lines.append("That cannot be: \(Wording.sentence(because))")
    }
    if let note = answer.justification { lines.append("Note: \(Wording.sentence(note))") }
    if let control = answer.control {
      lines.append("What limits the harm: \(Wording.sentence(control))")
    }
    return lines
  }

  private var note: [String] {
    state.drafts[question.id]?.note.map { ["Note: \(Wording.sentence($0))"] } ?? []
  }

  private var isFitting: Bool {
    guard let answer else { return false }
    do { try question.check(answer) } catch { return false }
    return true
  }

  /// What Enter alone does, where it does anything.
  private var keep: String {
    if flow.isSettled(question.id, in: state.answers) { return ", Enter to keep it" }
    return state.later.contains(question.id) ? ", Enter to leave it for later" : ""
  }

  private var form: String {
    switch question.kind {
    case .yesNo: return "yes or no, or 1 to 4"
    case .oneOf(let options): return "1 to \(options.count + 2)"
    case .severalOf(let options):
      return "with numbers such as \(options.count < 5 ? "1 2" : "1 3-5"), all or none"
    case .number(let bounds, let unit):
      let range = "\(bounds.lowerBound) to \(bounds.upperBound)"
      return "with a whole number, \(range)\(unit.isEmpty ? "" : " \(unit)")"
    case .text(let limit): return "in one line of at most \(limit) characters"
    case .day: return "with a day such as 2026-12-01"
    }
  }

  /// Why it is asked, how to find out, what a good answer looks like, and the keys.
  var help: String {
    let parts = explanations.map { "\($0.title): \(Wording.prose($0.text))" }
    return (parts + sources + [PlainCommand.keys]).joined(separator: "\n")
  }

  private var explanations: [(title: String, text: String)] {
    [
      ("Why it is asked", question.why), ("How to find out", question.findOut),
      ("A good answer", question.good),
    ].filter { !$0.1.isEmpty }
  }

  private var sources: [String] {
    question.sources.map { source in
      let address = source.address.map { ", \($0)" } ?? ""
      let checked = source.checked.map { "checked \($0)" } ?? "not checked"
      return "Source: \(source.title)\(address), \(checked)."
    }
  }

  /// The same without the keys, as lines to read on a stage.
  var helpLines: [Styled] {
    explanations.flatMap { part in
      [Styled(part.title, .strong)]
        + Wording.prose(Columns.filled(part.text, to: .max)).styledLines.map { Styled("  ") + $0 }
        + [Styled("")]
    } + sources.flatMap(\.styledLines)
  }
}
