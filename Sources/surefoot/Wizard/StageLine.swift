import Readiness
import Terminal

/// One line asked for on a stage, with whatever a shell has for editing it.
struct StageLine {
  let prompt: String
  /// What it is about; left out where there is no room for it.
  private let about: String
  private let isEmptyTaken: Bool
  /// Whether what is in the field is there again later.
  private let isKept: Bool
  private let keys: [Footer.Key]
  /// What is wrong with a text; nil: nothing.
  private let check: (String) -> String?
  private var field: TextField
  private var message = Styled("")
  /// Whether a fault was said, which vanishes as soon as the text is right.
  private var isFaulty = false

  /// - Parameters:
  ///   - isEmptyTaken: whether Enter alone means something.
  ///   - isKept: whether what is in the field is there again later.
  init(
    _ prompt: String, _ initial: String = "", about: String = "", isEmptyTaken: Bool = false,
    isKept: Bool = true, keys: [Footer.Key] = [],
    check: @escaping (String) -> String? = { _ in nil }
  ) {
    self.prompt = prompt
    field = TextField(initial)
    self.about = about.trimmedEnd
    self.isEmptyTaken = isEmptyTaken
    self.isKept = isKept
    self.keys = keys
    self.check = check
  }

  /// What came of it.
  enum Reply {
    case text(String)
    /// Escape: the person thought better of it.
    case left
    case leave(Conversation.Leaving)

    /// Whether the line was sent off.
    var isSent: Bool { if case .text = self { true } else { false } }
  }

  /// Asks until a text is right, or the person leaves.
  /// - Parameters:
  ///   - isLeft: whether Escape leaves the line.
  ///   - keep: keeps what is in the field while it is being written; empty: nothing.
  func ask(
    on stage: Stage, isLeft: Bool = true, keep: (String) throws -> Void = { _ in }
  ) throws -> Reply {
    var line = self
    var pace = DraftPace(field.text)
    while true {
      try stage.show(line.panel(isLeft, stage.size))
      let happening = try stage.next(idle: pace.idle(line.field.text))
      var reply: Reply?
      switch happening {
      case .idle: break
      case .leave(let how): reply = .leave(how)
      case .key(let key): reply = try line.take(key, isLeft, stage)
      }
      if let reply {
        // What was sent off is no draft any more.
        try keep(reply.isSent ? "" : line.field.text)
        return reply
      }
      if pace.isDue(line.field.text, after: happening) { try keep(line.field.text) }
    }
  }

  private func panel(_ isLeft: Bool, _ size: Surroundings.Size) -> Panel {
    let enter = field.text.isEmpty && !isEmptyTaken ? [] : [("Enter", "accept")]
    let escape = isLeft ? [("Esc", "back")] : []
    return Panel(
      head: head(size), body: [Panel.Line(Styled("  > "), writing: field)], message: message,
      keys: Footer.line(enter + keys + escape + [("Ctrl-C", isKept ? "pause" : "leave")]))
  }

  private func head(_ size: Surroundings.Size) -> [Styled] {
    let prompt = Styled(Escape.terminal(prompt, lineBreaks: .kept), .strong)
    guard !about.isEmpty else { return [prompt] }
    let about = Columns.wrapLabelled(
      Escape.terminal(about, lineBreaks: .kept), to: max(1, size.columns - 1))
    return [Styled(about + "\n"), prompt]
  }

  /// Takes a key.
  /// - Returns: what came of it; nil: the line goes on.
  private mutating func take(_ key: Key, _ isLeft: Bool, _ stage: Stage) throws -> Reply? {
    switch key {
    case .control("d") where field.text.isEmpty: return .leave(.end)
    case .escape where isLeft, .backTab where isLeft: return .left
    case .enter: return enter()
    case .control("x"):
      guard try stage.isEditorAsked() else { return nil }
      field = try stage.edited(field.text)
    default: _ = field.take(key)
    }
    if let how = try reconsider(isLeft, stage) { return .leave(how) }
    if let complaint = key.complaint { message = Styled(complaint, .warning) }
    return nil
  }

  private mutating func enter() -> Reply? {
    if field.text.isEmpty, !isEmptyTaken {
      message = Styled("Nothing was typed.", .warning)
      return nil
    }
    guard let fault = check(field.text) else { return .text(field.text) }
    (message, isFaulty) = (Styled(fault, .danger), true)
    return nil
  }

  /// Takes out a secret at once; a fault that was said is said as long as it is there.
  /// - Returns: how the person left, if they did.
  private mutating func reconsider(
    _ isLeft: Bool, _ stage: Stage
  ) throws -> Conversation.Leaving? {
    guard let secret = SecretGuard.secret(in: field.text) else {
      message = isFaulty ? check(field.text).map { Styled($0, .danger) } ?? Styled("") : Styled("")
      return nil
    }
    (field, isFaulty) = (TextField(), false)
    message = Styled(Wording.warning(secret, isOnScreen: false), .danger)
    return try stage.acknowledge(panel(isLeft, stage.size))
  }
}
