import Readiness

/// What the wizard says when a sitting begins and ends.
struct WizardWords {
  /// What is typed to go on later, for example `surefoot init --resume`.
  let resumption: String
  /// What finishing does, in a sentence.
  let finishing: String

  /// The opening: cost, privacy, the exit.
  func opening(_ flow: Flow, _ state: Flow.State) -> String {
    let outline = flow.outline(of: state)
    let questions = Wording.count(outline.lines.count, "question", "questions")
    let parts = Wording.count(outline.sections.count, "part", "parts")
    let minutes = Wording.count(flow.questionnaire.minutes, "minute", "minutes")
    let open = flow.open(in: state.answers).count
    let done = outline.lines.count - open
    let answered = done == 0 ? "" : "\(done) of them \(done == 1 ? "is" : "are") answered already. "
    return """
      \(flow.questionnaire.title)

      \(questions) in \(parts), about \(minutes). \(answered)Some are asked only if they apply.
      Nothing leaves this machine. No keys or passwords are asked for.
      Each answer is saved at once. Ctrl-C pauses; \(resumption) continues.

      """
  }

  /// What is told of a risky answer and its control, for help.
  static let controlHelp = """
    The answer carries a risk. Say what makes it smaller until it is changed: an alarm, a lock, \
    somebody who looks. Reports show it beside the answer, or that there is nothing.
    """

  /// What is told of the last look, for help.
  var reviewHelp: String { "Nothing is decided before you finish. \(finishing)" }

  /// What is typed at the opening.
  static let openingPrompt = "Enter starts, :list shows all questions, :quit leaves:"

  /// The resumption: what was said already.
  /// - Parameter since: when that was, in words; nil if nobody knows.
  func resuming(_ flow: Flow, _ state: Flow.State, since: String?) -> String {
    let screen = OutlineScreen(flow, state)
    let when = since.map { " from \($0)" } ?? ""
    var lines = ["Continuing \(flow.questionnaire.title)\(when): \(screen.progress)."]
    if !screen.lastAnswers.isEmpty {
      lines.append("Last answers. \(screen.lastAnswers.joined(separator: " "))")
    }
    let news = flow.news(in: state).compactMap(screen.number).map(String.init)
    if !news.isEmpty {
      let new = Wording.count(news.count, "question is", "questions are")
      lines.append("\(new) new since then: \(news.joined(separator: ", ")).")
    }
    return lines.joined(separator: "\n")
  }

  /// What is typed at the resumption.
  func resumingPrompt(_ flow: Flow, _ state: Flow.State) -> String {
    "Enter continues at \(place(flow, state)), :list shows all answers, :quit leaves:"
  }

  /// The two lines of farewell.
  func farewell(_ flow: Flow, _ state: Flow.State) -> String {
    "Paused at \(place(flow, state)). Everything so far is saved.\nContinue with: \(resumption)"
  }

  func place(_ flow: Flow, _ state: Flow.State) -> String {
    let outline = flow.outline(of: state)
    guard let line = outline.lines.first(where: { $0.id == state.stop.question })
    else { return "the last look" }
    return "question \(line.number) of \(outline.lines.count)"
  }
}
