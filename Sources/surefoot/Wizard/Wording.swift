import Readiness

/// Small pieces of sentences that the wizard says.
enum Wording {
  /// Text from people on one line: nothing in it breaks the line or acts on the terminal.
  static func line(_ text: String) -> String {
    Escape.terminal(text)
  }

  /// The text as a sentence: with a full stop, unless it ends in one of its own.
  static func sentence(_ text: String) -> String {
    let text = line(text)
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// The text with a capital at its beginning.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `1 question is`, `2 questions are`.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }

  /// How an answer changed which questions are asked.
  static func path(_ change: Flow.PathChange, keeping kept: Int) -> String {
    let added = count(change.added.count, "question was added", "questions were added")
    let removed = count(change.removed.count, "question no longer applies", "no longer apply")
    var parts: [String] = []
    if !change.added.isEmpty { parts.append(added) }
    if !change.removed.isEmpty {
      parts.append(
        change.removed.count > 1 && parts.isEmpty
          ? "\(change.removed.count) questions no longer apply" : removed)
    }
    let answers =
      kept == 0
      ? ""
      : " "
        + count(kept, "hidden question keeps its answer.", "hidden questions keep their answers.")
    return "\(parts.joined(separator: ", ")). \(change.total) in all now.\(answers)"
  }

  /// Enter where no row is marked.
  static let nothingMarked = "Nothing is marked. Mark one with the arrows or its number."

  /// Why an event changed nothing, as a remark before the question is asked again.
  /// - Parameter flow: where the titles of questions are found.
  static func remark(_ refusal: Flow.Refusal, in flow: Flow) -> String {
    switch refusal {
    case .answer(let error): remark(error)
    case .notAsked(let id):
      sentence("\(flow.title(of: id)) is not asked, because of other answers")
    case .open(let ids):
      sentence(
        "\(count(ids.count, "question is", "questions are")) still open: \(titles(of: ids, flow))")
    default: sentence(capitalized("\(refusal)"))
    }
  }

  /// The titles of a few questions, and how many there are beside.
  private static func titles(of ids: [Question.ID], _ flow: Flow) -> String {
    let few = ids.count > 4 ? ids.prefix(3) : ids[...]
    let more = ids.count > few.count ? "; and \(ids.count - few.count) more" : ""
    return few.map { flow.title(of: $0) }.joined(separator: "; ") + more
  }

  /// Why something is not an answer, as a remark before the question is asked again.
  static func remark(_ error: AnswerError) -> String {
    guard let typed = error.typed else { return sentence(capitalized("\(error)")) }
    let similar =
      error.similar.isEmpty ? "" : " Did you mean \(Suggestion.list(error.similar, or: "or"))?"
    return "You typed \(line(typed.shortened())), which \(error.predicate).\(similar)"
  }

  /// What is said of a secret, on lines of its own.
  /// - Parameter isOnScreen: whether it can still be read above.
  static func warning(_ secret: Secret, isOnScreen: Bool = true) -> String {
    let place =
      isOnScreen
      ? "; it still stands above, on this screen." : ". It was taken off the screen."
    return "\(line(secret.finding)) It was not saved and is not on disk\(place)\n\(secret.advice)"
  }

  /// Markdown as lines to read or to hear: fences gone, code set in by four spaces.
  static func prose(_ markdown: String) -> String {
    var isCode = false
    var lines: [String] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
      } else {
        lines.append(isCode ? "    \(line)" : String(line))
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension Flow {
  /// What a question is called.
  fileprivate func title(of id: Question.ID) -> String {
    question(id)?.title ?? id.text
  }
}
