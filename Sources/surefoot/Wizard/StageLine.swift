import Readiness
import Terminal

/// One line asked for on a stage, with whatever a shell has for editing it.
struct StageLine {
  let prompt: String
  private let initial: String
  /// What it is about; left out where there is no room for it.
  private let about: String
  private let isEmptyTaken: Bool
  private let keys: [Footer.Key]
  /// What is wrong with a text; nil: nothing.
  private let check: (String) -> String?

  /// - Parameter isEmptyTaken: whether Enter alone means something.
  init(
    _ prompt: String, _ initial: String = "", about: String = "", isEmptyTaken: Bool = false,
    keys: [Footer.Key] = [],
    check: @escaping (String) -> String? = { _ in nil }
  ) {
    self.prompt = prompt
    self.initial = initial
    self.about = about.trimmedEnd
    self.isEmptyTaken = isEmptyTaken
    self.keys = keys
    self.check = check
  }

  private var head: [Styled] {
    let prompt = Styled(Escape.terminal(prompt, lineBreaks: .kept), .strong)
    guard !about.isEmpty else { return [prompt] }
    return [Styled(Escape.terminal(about, lineBreaks: .kept) + "\n"), prompt]
  }

  /// What came of it.
  enum Reply {
    case text(String)
    /// Escape: the person thought better of it.
    case left
    case leave(Conversation.Leaving)
  }

  /// Asks until a text is right, or the person leaves.
  /// - Parameters:
  ///   - isLeft: whether Escape leaves the line.
  ///   - keep: keeps what is in the field while it is being written; empty: nothing.
  func ask(
    on stage: Stage, isLeft: Bool = true, keep: (String) throws -> Void = { _ in }
  ) throws -> Reply {
    var field = TextField(initial)
    var message = Styled("")
    var kept = initial
    var isFaulty = false
    while true {
      let enter = field.text.isEmpty && !isEmptyTaken ? [] : [("Enter", "accept")]
      let escape = isLeft ? [("Esc", "leave it")] : []
      try stage.show(
        Panel(
          head: head, body: [Panel.Line(Styled("  > "), writing: field)],
          message: message,
          keys: Footer.line(enter + keys + escape + [("Ctrl-C", "pause")])))
      let happening = try stage.next(idle: field.text == kept ? nil : RichWizard.pause)
      switch happening {
      case .idle: break
      case .leave(let how):
        try keep(field.text)
        return .leave(how)
      case .key(.control("d")) where field.text.isEmpty: return .leave(.end)
      case .key(.escape) where isLeft, .key(.backTab) where isLeft:
        try keep(field.text)
        return .left
      case .key(.enter):
        if field.text.isEmpty, !isEmptyTaken {
          message = Styled("Nothing was typed.", .warning)
          continue
        }
        if let fault = check(field.text) {
          (message, isFaulty) = (Styled(fault, .danger), true)
          continue
        }
        try keep("")
        return .text(field.text)
      case .key(.control("x")):
        guard try stage.next() == .key(.control("e")) else { continue }
        var edited = TextField()
        _ = edited.take(.paste(try stage.edit(field.text)))
        field = edited
      case .key(let key): _ = field.take(key)
      }
      if happening == .idle {
        kept = field.text
        try keep(kept)
      } else if let secret = SecretGuard.secret(in: field.text) {
        (field, isFaulty, kept) = (TextField(), false, "")
        try keep("")
        message = Styled(Wording.warning(secret, isOnScreen: false), .danger)
      } else {
        message =
          isFaulty ? check(field.text).map { Styled($0, .danger) } ?? Styled("") : Styled("")
      }
    }
  }
}
