import Readiness
import Terminal

/// The terminal as a rich driver uses it: what was said for good above, one panel below it.
///
/// It sees to what no driver should have to: resizing, Ctrl-Z, the end of input.
final class Stage {
  private var screen: Screen
  private let ends: Ends
  /// The panel that is shown; it is drawn again when the window changes.
  private var panel: Panel?
  /// Whether the process is in the background, where nothing may be drawn.
  private var isAway = false

  /// Where keys come from, and where drawing goes.
  struct Ends {
    /// The next key, or what came in its place; idle after so many milliseconds.
    var press: (Int32?) throws -> Press
    /// Forgets the keys that were typed ahead.
    var forget: () throws -> Void = {}
    var write: (String) throws -> Void
    var size: () -> Surroundings.Size
    /// Tells how many rows are below the cursor, for a crash.
    var tell: (Int) -> Void = { _ in }
    /// Stops the process until it goes on.
    var stop: () -> Void = {}
    /// Takes the terminal again; false: the process is in the background.
    var again: () -> Bool = { true }
    /// Has a text edited by the editor of the person.
    var edit: (String) throws -> String = { $0 }
  }

  init(_ ends: Ends, isColored: Bool) {
    self.ends = ends
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
    try draw(screen.show(panel.frame(in: screen.size) { Escape.terminal($0) }))
  }

  /// Says rows for good, in the place of the panel. They are broken to the width.
  func say(_ rows: [Styled], hanging: Int = 0) throws {
    panel = nil
    let width = max(1, screen.size.columns - 1)
    try draw(screen.settle(rows.flatMap { $0.wrapped(to: width, hanging: hanging) }))
  }

  /// Takes the panel away.
  func clear() throws {
    panel = nil
    try draw(screen.clear())
  }

  /// Waits for a key.
  /// - Parameter idle: after how many milliseconds without one to return.
  func next(idle: Int32? = nil) throws -> Happening {
    while true {
      switch try ends.press(idle) {
      case .key(.control("l")): try redraw()
      case .key(let key): return .key(key)
      case .idle: return .idle
      case .end: return .leave(.end)
      case .signal(.leave(let signal)): return .leave(.signal(signal))
      case .signal(.stop): try stop()
      case .signal(.goOn): try goOn()
      case .signal(.resize): try resize()
      }
    }
  }

  /// Forgets the keys that were typed ahead: before something that cannot be taken back.
  func forgetTypedAhead() throws { try ends.forget() }

  /// Has a text edited by the editor of the person. If that fails the text stays as it was, and why
  /// is said.
  func edit(_ text: String) throws -> String {
    let panel = panel
    try draw(screen.clear())
    do {
      return try ends.edit(text)
    } catch {
      try say("surefoot: \(error)".styledLines, hanging: 2)
      self.panel = panel
      return text
    }
  }

  private func redraw() throws {
    try draw(screen.clear())
    if let panel { try show(panel) }
  }

  private func stop() throws {
    try draw(screen.clear())
    ends.stop()
    try goOn()
  }

  private func goOn() throws {
    isAway = !ends.again()
    guard !isAway else { return }
    try resize()
  }

  private func resize() throws {
    guard !isAway else { return }
    try draw(screen.resize(to: ends.size()))
    if let panel { try show(panel) }
  }

  private func draw(_ text: String) throws {
    ends.tell(screen.rowsBelow)
    if !text.isEmpty { try ends.write(text) }
  }
}
