import FoundationEssentials
import Readiness

/// A line that was begun at a terminal and not sent off, kept outside the journal.
private struct BegunLine: Codable {
  let prompt: String
  let text: String
}

extension Conversation {
  /// A line that is one word alone although the word needs something: that is asked, and stands behind
  /// it then.
  /// - Parameters:
  ///   - question: what is asked; nil: the word needs nothing.
  ///   - leaving: how the person left, if they did.
  /// - Returns: nil: nothing was said.
  func completed(
    _ line: String, by question: String?, of subject: String, about: String,
    leaving: inout Leaving?, _ desk: inout Desk
  ) throws -> String? {
    guard let question else { return line }
    let reply = try ask(question, of: subject, about: about, &desk)
    leaving = reply.leaving
    guard case .line(let rest) = reply else { return nil }
    guard rest.isEmpty else { return "\(line) \(rest)" }
    try say("Nothing was recorded.")
    return nil
  }

  /// Asks for a line that is kept in the workspace while it is being written, and gone when it is
  /// sent off: after a crash it stands there again.
  /// - Parameters:
  ///   - subject: what it is about, for example `review/12/root-mfa`.
  ///   - about: what stands there already.
  func ask(
    _ prompt: String, of subject: String, about: String, _ desk: inout Desk
  ) throws -> Reply {
    let key = key(ofLineAbout: subject)
    let begun = try desk.workspace.draft(key).flatMap {
      try? JSONDecoder().decode(BegunLine.self, from: Data($0))
    }
    let text = begun?.prompt == prompt ? begun?.text ?? "" : ""
    return try ask(prompt, about: about, begun: text, mayLeave: true, isKept: true) { text in
      try keep(text, askedBy: prompt, of: subject, &desk)
    }
  }

  /// Keeps a line that was not wanted after all, so that it stands there when the same is asked again.
  func keep(
    _ text: String, askedBy prompt: String, of subject: String, _ desk: inout Desk
  ) throws {
    let line = SecretGuard.keepable(text).map { BegunLine(prompt: prompt, text: $0) }
    let bytes = try line.map { Array(try JSONText.line($0).utf8) }
    let key = key(ofLineAbout: subject)
    try desk.transact { desk in try desk.workspace.keep(draft: bytes, for: key) }
  }

  private func key(ofLineAbout subject: String) -> String { "line/\(subject)" }
}
