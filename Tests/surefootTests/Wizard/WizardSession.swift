import Readiness
import Terminal

@testable import surefoot

/// A conversation with the wizard as a text file: what is said as it appears, and what is typed.
///
/// Lines that begin with `> ` are typed; `\u{1B}` in them is that character and `{access-key}`
/// something shaped like one. Lines that begin with `>> ` happen: `end`, `interrupt`, `hangup`,
/// `malformed`, `too-long`; `killed` ends the wizard on the spot, and it is started again from
/// what it kept, as `again` starts it after it ended. At the end stand the ending and what was
/// kept.
struct WizardSession {
  private var script: ArraySlice<String>
  private(set) var transcript: String
  private var answers: Answers = [:]
  private var bookmark: Flow.Bookmark?

  /// A session that types what a file's lines say.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    transcript = lines.prefix { $0.hasPrefix("#") }.map { $0 + "\n" }.joined()
    script = lines.filter { $0.hasPrefix("> ") || $0.hasPrefix(">> ") || $0 == ">" }[...]
  }

  /// The whole conversation, as it really goes.
  static func play(_ text: String, from answers: Answers = [:]) throws -> String {
    let session = Box(WizardSession(text))
    session.value.answers = answers
    var ending = "killed"
    var beginning = Wizard.Beginning.fresh
    repeat {
      do {
        ending = "\(try session.run(beginning))"
      } catch is Killed {
        ending = "killed"
      }
      beginning = .resumed(since: "Monday 23 November, 16:31")
    } while session.value.begins(after: ending)
    return session.value.closed(ending)
  }

  private mutating func begins(after ending: String) -> Bool {
    guard ending != "killed" else { return true }
    guard script.first == ">> again" else { return false }
    transcript += "\(script.removeFirst())\n"
    return true
  }

  private func closed(_ ending: String) -> String {
    let kept = answers.sorted { $0.key < $1.key }.map { id, answer in
      let details = [
        answer.justification.map { "note: \($0)" }, answer.control.map { "control: \($0)" },
      ]
      let parts = ["= \(id): \(answer.response.plain)"] + details.compactMap(\.self)
      return Escape.terminal(parts.joined(separator: "; ")) + "\n"
    }
    let rest = script.isEmpty ? "" : "= not typed: \(script.joined(separator: ", "))\n"
    return transcript + "= \(ending)\n" + kept.joined() + rest
  }

  /// The wizard was ended on the spot.
  private struct Killed: Error {}

  /// What the closures of a conversation share.
  private final class Box {
    var value: WizardSession

    init(_ value: WizardSession) {
      self.value = value
    }

    func run(_ beginning: Wizard.Beginning) throws -> Wizard.Ending {
      let conversation = Conversation(
        read: { try self.value.read() }, write: { self.value.transcript += $0 })
      let flow = WizardSample.flow
      var wizard = PlainWizard(
        flow, flow.start(value.answers, at: value.bookmark),
        WizardSample.words, conversation, today: WizardSample.today)
      return try wizard.run(beginning) { saves, bookmark in
        for save in saves { value.answers[save.question] = save.answer }
        value.bookmark = bookmark
      }
    }
  }

  private mutating func read() throws -> Line {
    if transcript.hasSuffix(" ") { transcript.removeLast() }
    if !transcript.hasSuffix("\n") { transcript += "\n" }
    guard let line = script.popFirst() else { return .end(unfinished: nil) }
    transcript += line + "\n"
    switch line {
    case ">> end": return .end(unfinished: nil)
    case ">> end unfinished": return .end(unfinished: "ye")
    case ">> interrupt": return .signal(.interrupt)
    case ">> hangup": return .signal(.hangup)
    case ">> malformed": return .malformed
    case ">> too-long": return .tooLong
    case ">> killed": throw Killed()
    default: return .text(WizardSession.typed(line))
    }
  }

  private static func typed(_ line: String) -> String {
    String(line.dropFirst(2))
      .replacing("{access-key}", with: "AK" + "IA" + "Q3EXY7ZT" + "M2LWABCD")
      .replacing("\\u{1B}", with: "\u{1B}").replacing("\\u{202E}", with: "\u{202E}")
  }
}
