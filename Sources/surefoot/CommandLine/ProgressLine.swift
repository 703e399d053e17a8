import Terminal

/// Tells whoever waits at the terminal what is being done, and how far it is: one line that goes away
/// again before anything else is said. What is quick says nothing.
///
/// Work that can take long calls ``step(_:_:of:)`` as it goes; there is no clock that ticks.
final class ProgressLine {
  /// How it is told.
  enum Manner: Equatable {
    /// Not at all: nobody is there to read it.
    case silent
    /// As one line of a terminal, drawn anew in place.
    case redrawn(columns: Int)
    /// As a line of words now and then: nothing that was said ever changes.
    case lines
  }

  private var manner = Manner.silent
  private let clock: () -> Int
  private let write: (String) -> Void
  /// Since when nothing else was said.
  private var begun = 0
  /// When the line that stands there was drawn; nil: there is none.
  private var drawn: Int?
  /// How many lines of words were said.
  private var lines = 0

  /// - Parameters:
  ///   - clock: milliseconds of a time that no setting of the clock changes.
  ///   - write: takes what goes to standard error.
  init(clock: @escaping () -> Int, write: @escaping (String) -> Void) {
    self.clock = clock
    self.write = write
  }

  /// One that says nothing, whatever happens.
  static var silent: ProgressLine { ProgressLine(clock: { 0 }, write: { _ in }) }

  /// From now on it is told in this manner.
  func begin(_ manner: Manner) {
    self.manner = manner
    begun = clock()
  }

  /// Something is being done.
  /// - Parameters:
  ///   - what: as in `Reading the journal`.
  ///   - done: how much of it is done.
  ///   - total: how much there is to do.
  func step(_ what: String, _ done: Int? = nil, of total: Int? = nil) {
    guard manner != .silent else { return }
    let now = clock()
    switch manner {
    case .silent: break
    case .redrawn(let columns):
      guard now - begun >= ProgressLine.patience,
        drawn.map({ now - $0 >= ProgressLine.pause }) ?? true
      else { return }
      drawn = now
      let text = ProgressLine.text(what, done, total)
      write("\r\(ProgressLine.cut(text, to: columns - 1))\u{1B}[K")
    case .lines:
      let due = (now - begun) / ProgressLine.interval
      guard due > lines else { return }
      lines = due
      let seconds = due * ProgressLine.interval / 1_000
      write("Still working, \(seconds) seconds: \(ProgressLine.text(what, done, total)).\n")
    }
  }

  /// Takes the line away, for something else is about to be said.
  func erase() {
    guard manner != .silent else { return }
    if drawn != nil { write("\r\u{1B}[K") }
    drawn = nil
    lines = 0
    begun = clock()
  }
}

extension ProgressLine {
  /// How many milliseconds pass before anything is told.
  private static let patience = 500
  /// How many lie between two drawings at least.
  private static let pause = 100
  /// How many lie between two lines of words.
  private static let interval = 30_000

  private static func text(_ what: String, _ done: Int?, _ total: Int?) -> String {
    switch (done, total) {
    case (let done?, let total?): "\(what), \(done) of \(total)"
    case (let done?, nil): "\(what), \(done)"
    default: what
    }
  }

  /// As much of a text as fits; a line that ran on could not be taken away.
  private static func cut(_ text: String, to columns: Int) -> String {
    var (cut, left) = ("", columns)
    for character in text {
      left -= Columns.count(of: String(character))
      guard left >= 0 else { break }
      cut.append(character)
    }
    return cut
  }

  /// How it is told to whoever runs a command. A conversation has its own picture of the terminal,
  /// so nothing is drawn beside it.
  static func manner(
    of command: Command, _ arguments: Arguments, _ world: World
  ) -> Manner {
    guard world.errIsTerminal, !arguments.has("--quiet"), !command.talks else { return .silent }
    return Gate.wantsLines(arguments, world.environment)
      ? .lines : .redrawn(columns: world.errColumns)
  }
}
