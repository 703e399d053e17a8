import Readiness
import Terminal

/// The terminal as a rich driver uses it: what was said for good above, one panel below it.
///
/// It sees to what no driver should have to: resizing, Ctrl-Z, the end of input.
final class Stage {
  var screen: Screen
  let ends: Ends
  private let signs: Signs
  /// The panel that is shown; it is drawn again when the window changes.
  private(set) var panel: Panel?
  /// Whether the process is in the background, where nothing may be drawn.
  var isAway = false
  /// What came and was not for whoever waited for it.
  private var waiting: Happening?

  /// Where keys come from, and where drawing goes.
  struct Ends {
    /// The next key, or what came in its place; idle after so many milliseconds.
    var press: (Int32?) throws -> Press
    /// Forgets the keys that were typed ahead.
    var forget: () throws -> Void = {}
    var write: (String) throws -> Void
    var size: () -> Surroundings.Size
    /// Tells how many rows down the panel ends, for a crash.
    var tell: (Int) -> Void = { _ in }
    /// Stops the process until it goes on.
    var stop: () -> Void = {}
    /// Takes the terminal again.
    var again: () -> Keys.Return = { .untouched }
    /// Stops the process where it is in the background; false: nobody could bring it to the front.
    var stopAway: () -> Bool = { false }
    /// The next signal that has come; never waits.
    var arrival: () -> Signals.Arrival? = { nil }
    /// Has a text edited by the editor of the person.
    var edit: (String) throws -> String = { $0 }
  }

  init(_ ends: Ends, isColored: Bool, signs: Signs = .all) {
    self.ends = ends
    self.signs = signs
    screen = Screen(ends.size(), isColored: isColored) { Escape.terminal($0) }
  }

  /// What came when something was waited for.
  enum Happening: Hashable {
    case key(Key)
    /// Nothing came for a while.
    case idle
    /// The person leaves, or is made to.
    case leave(Conversation.Leaving)
  }

  /// The size to lay out for.
  var size: Surroundings.Size { screen.size }

  /// Shows a panel.
  func show(_ panel: Panel) throws {
    self.panel = panel
    guard !isAway else { return }
    let shown = panel.mapped(signs.shown)
    try draw(screen.show(shown.frame(in: screen.size) { Escape.terminal($0) }))
  }

  /// Says rows for good, in the place of the panel. They are broken to the width.
  func say(_ rows: [Styled], hanging: Int = 0) throws {
    panel = nil
    let width = max(1, screen.size.columns - 1)
    let shown = rows.map { $0.mapped(signs.shown) }
    try draw(screen.settle(shown.flatMap { $0.wrapped(to: width, hanging: hanging) }))
  }

  /// Takes the panel away.
  func clear() throws {
    panel = nil
    try draw(screen.clear())
  }

  /// Waits for a key.
  /// - Parameter idle: after how many milliseconds without one to return.
  func next(idle: Int32? = nil) throws -> Happening {
    if let happening = waiting {
      waiting = nil
      return happening
    }
    while true {
      if isAway, let leaving = try comeBack() { return .leave(leaving) }
      switch try ends.press(idle) {
      case .key(.control("l")): try redraw()
      case .key(let key): return .key(key)
      case .idle: return .idle
      case .end: return .leave(.end)
      case .signal(.leave(let signal)): return .leave(.signal(signal))
      // The window may be another one then: whoever waits lays the panel out anew.
      case .signal(.stop):
        try stop()
        return .idle
      case .signal(.goOn):
        try goOn()
        return .idle
      case .signal(.resize):
        try resize()
        return .idle
      }
    }
  }

  /// Whether Ctrl-X, which has come, is followed by Ctrl-E. Whatever else comes is what is waited for
  /// next.
  func isEditorAsked() throws -> Bool {
    let happening = try next()
    if happening == .key(.control("e")) { return true }
    waiting = happening
    return false
  }

  /// Shows a panel until Enter or Escape; whatever else is typed meanwhile is taken by nobody: the
  /// rest of a secret, of which the beginning was taken out.
  /// - Returns: how the person left, if they did.
  func acknowledge(_ panel: Panel) throws -> Conversation.Leaving? {
    var panel = panel
    panel.keys = Footer.line([("Enter", "goes on; nothing else is taken"), ("Ctrl-C", "pause")])
    while true {
      try show(panel)
      switch try next() {
      case .key(.enter), .key(.escape): return nil
      case .leave(let how): return how
      case .key, .idle: continue
      }
    }
  }

  /// Forgets the keys that were typed ahead: before something that cannot be taken back.
  func forgetTypedAhead() throws { try ends.forget() }

  /// Has a line edited by the editor of the person. If that fails it stays as it was, and why is said.
  func edited(_ text: String) throws -> TextField {
    let panel = panel
    try draw(screen.clear())
    do {
      return TextField(oneLineOf: try ends.edit(text))
    } catch {
      try say("surefoot: \(error)".styledLines, hanging: 2)
      self.panel = panel
      return TextField(text)
    }
  }

  private func redraw() throws {
    try draw(screen.clear())
    if let panel { try show(panel) }
  }

  /// Draws, and tells where the panel ends then.
  func draw(_ text: String) throws {
    ends.tell(screen.rowsToLeave)
    if !text.isEmpty { try ends.write(text) }
  }
}
