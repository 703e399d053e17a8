import Readiness

/// The answers that are missing where nobody can be asked, for programs.
struct MissingAnswers: Encodable {
  /// The questions, in the order they are asked.
  let missing: [Line]
  /// Whether the name of the organization is missing, too.
  let name: Bool
  /// The workspace in which what was given is saved; empty if there is none yet.
  let workspace: String

  /// A question and what it takes.
  struct Line: Encodable {
    let id: Question.ID
    let title: String
    let allowed: String
  }

  /// Does something; where answers are missing and JSON was asked for, that is its outcome.
  static func told(
    to invocation: borrowing Invocation, by body: (borrowing Invocation) throws -> Outcome
  ) throws -> Outcome {
    do {
      return try body(invocation)
    } catch let error as OnboardingError where invocation.arguments.has("--json") {
      guard let missing = MissingAnswers(error) else { throw error }
      return Outcome("answers-missing", data: missing, text: "", status: .incomplete)
    }
  }

  /// What an error says is missing; nil if it says something else.
  init?(_ error: OnboardingError) {
    guard case .missing(let questions, let name, let path) = error else { return nil }
    missing = questions.map { Line(id: $0.id, title: $0.title, allowed: $0.allowed) }
    self.name = name
    workspace = path ?? ""
  }
}
