import Readiness
import Terminal

/// A question being answered on a stage: a list to choose from or to tick in, or a text to write,
/// always with the two honest answers beside it.
struct QuestionField {
  let question: Question
  var form: Form
  /// What was answered before.
  let answered: Answer.Response?
  /// Why the question does not apply, while that is being written.
  var reason: TextField?
  /// What was written of it when the person chose again.
  var leftReason = ""
  /// Why "does not apply" cannot be; nil: it can.
  let contradiction: String?
  /// What is wrong with what was sent off last.
  var fault: Fault?
  /// The day from which others are counted.
  let today: Day

  /// What a question is answered in.
  enum Form {
    case list(ListField)
    case written(WrittenField)
  }

  /// What is wrong.
  enum Fault {
    /// To be said as it is.
    case words(String)
    /// Not an answer; it vanishes as soon as it would be one.
    case answer(AnswerError)
    /// Enter without a tick; once more means none.
    case noTicks
  }

  /// A field for a question that is asked.
  init?(_ id: Question.ID, _ flow: Flow, _ state: Flow.State, today: Day) {
    guard let question = flow.question(id) else { return nil }
    self.question = question
    self.today = today
    contradiction = flow.contradiction(of: id, in: state.answers)
    answered = state.answers[id]?.response
    reason = contradiction == nil ? state.drafts[id]?.reason.map { TextField($0) } : nil
    form = QuestionField.form(question, state.answers[id]?.response, state.drafts[id]?.text)
  }

  /// What a key came to.
  enum Reply {
    /// Something changed on the screen.
    case taken
    /// An event for the flow.
    case event(Flow.Event)
    /// A line in the words of the plain driver.
    case line(String)
    /// Enter where there is nothing to take.
    case nothing
    /// The key means nothing here.
    case unused
  }

  /// What is in the field and was not sent off, to be kept; empty: nothing. What was answered is no
  /// draft: somebody else may answer anew meanwhile.
  var draft: String {
    if case .list(let list) = form, !list.isTicked, answered != nil { return "" }
    return text == answered?.typed ? "" : text
  }

  /// What is being written now.
  var begun: String { reason?.text ?? text }

  /// What is in the field, as it would be typed.
  private var text: String {
    switch form {
    case .written(let written): written.field.text
    case .list(let list) where list.isTicked:
      list.ticked.map { String($0 + 1) }.joined(separator: " ")
    case .list(let list): list.marker.map { String($0 + 1) } ?? ""
    }
  }

  /// Whether what is in it was typed in words.
  var isWritten: Bool {
    if reason != nil { return true }
    if case .written(let written) = form { return written.place == .field }
    if case .list(let list) = form { return list.isFiltering }
    return false
  }

  private static func form(
    _ question: Question, _ response: Answer.Response?, _ draft: String?
  ) -> Form {
    guard !question.choices.isEmpty else {
      return .written(WrittenField(draft ?? response?.typed ?? "", honest: response))
    }
    let count = question.choices.count
    var ticked: Set<Int> = []
    var isTicked = false
    if case .severalOf = question.kind { isTicked = true }
    let chosen = response.map { QuestionField.places(of: $0, in: question) } ?? []
    if isTicked {
      ticked = Set(
        draft.map { $0.split(separator: " ").compactMap { Int($0) }.map { $0 - 1 } } ?? chosen)
    }
    let titles = question.choices.map { ($0.title, "") } + honestWords
    let rows = titles.enumerated().map { index, words in
      ListField.Row(
        words.0, detail: words.1, isTicked: ticked.contains(index), isAlone: index >= count)
    }
    let marked = isTicked ? nil : draft.flatMap { Int($0) }.map { $0 - 1 }
    return .list(ListField(rows, isTicked: isTicked, marker: marked ?? chosen.first))
  }

  /// The two honest answers, and what comes of them.
  static let honestWords = [
    ("I don't know yet", "the report lists it as open"), ("Does not apply", "asks why"),
  ]

  /// The rows that a response has chosen or ticked.
  private static func places(of response: Answer.Response, in question: Question) -> [Int] {
    let choices = question.choices
    switch response {
    case .unknown: return [choices.count]
    case .notApplicable: return [choices.count + 1]
    case .value(.yesNo(let yes)): return choices.indices.filter { (choices[$0].id == "yes") == yes }
    case .value(.option(let id)): return choices.indices.filter { choices[$0].id == id }
    case .value(.options(let ids)): return choices.indices.filter { ids.contains(choices[$0].id) }
    case .value: return []
    }
  }
}

extension Answer.Response {
  /// What would be typed to give it, where that is a text, a number or a day.
  fileprivate var typed: String? {
    switch self {
    case .value(.text(let text)): text
    case .value(.number(let number)): String(number)
    case .value(.day(let day)): "\(day)"
    default: nil
    }
  }
}
