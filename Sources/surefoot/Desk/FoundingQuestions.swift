import Readiness
import Terminal

/// What is asked before there is a workspace: what it is called, and where its days begin.
enum FoundingQuestions {
  static func ask(
    _ input: OnboardingInput, likelyZone: String, _ invocation: borrowing Invocation
  ) throws -> Event.Made {
    let world = invocation.world
    var made: Event.Made?
    var leaving: Conversation.Leaving?
    try Conversation.hold(on: invocation) { conversation in
      try conversation.say(opening)
      var (begunName, begunZone) = ("", "")
      while made == nil, leaving == nil {
        let name = try ask(
          "What is the organization called?", begun: &begunName, conversation, &leaving
        ) { text in
          guard !text.isEmpty else { throw FoundingError.noName }
          return try OnboardingInput.name(text)
        }
        guard let name else { return }
        let zone =
          try input.zone
          ?? ask(
            "In which time zone do its days begin? Enter for \(likelyZone), or type another:",
            begun: &begunZone, mayLeave: true, conversation, &leaving
          ) { try OnboardingInput.zone($0.isEmpty ? likelyZone : $0, world) }
        made = zone.map { Event.Made(name: name, zone: $0) }
      }
    }
    if case .signal(let signal) = leaving {
      if signal != .hangup { world.err("\(FoundingError.left)\n") }
      signal.die()
    }
    guard let made else { throw FoundingError.left }
    return made
  }

  private static let opening = """
    Two lines first, then about twenty minutes of questions; pause at any of them.
    Nothing leaves this machine. No keys or passwords are asked for. Ctrl-C leaves.
    """

  /// What is told of both lines, for help.
  private static let help =
    "The name stands on every page; the zone says which day it is. Both stay with the workspace."

  /// Asks until the text can be read, or the person leaves, or goes back.
  private static func ask(
    _ question: String, begun: inout String, mayLeave: Bool = false, _ conversation: Conversation,
    _ leaving: inout Conversation.Leaving?,
    read: (String) throws -> String?
  ) throws -> String? {
    while true {
      let reply = try conversation.ask(question, begun: begun, mayLeave: mayLeave) { begun = $0 }
      switch reply {
      case .leave(let how):
        leaving = how
        return nil
      case .left: return nil
      case .line("?"): try conversation.say(help)
      case .line(let text):
        begun = SecretGuard.keepable(text) ?? ""
        do {
          if let value = try read(text) { return value }
        } catch {
          try conversation.say("\(error)")
        }
      }
    }
  }
}

/// The person left before there was anything to save.
enum FoundingError: StatusBearing, CustomStringConvertible {
  case left
  /// Enter without a name.
  case noName

  var status: ExitStatus { .incomplete }

  var description: String {
    switch self {
    case .left: "left before the first question; nothing was made\nsurefoot init begins again"
    case .noName: "Nothing was typed. The name stands on every page; any short one will do."
    }
  }
}
