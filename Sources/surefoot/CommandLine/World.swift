import FoundationEssentials
import Glibc
import Readiness
import Terminal

/// What comes from outside: clock, environment, folder, streams. Commands know no other.
struct World {
  /// The environment variables.
  let environment: [String: String]
  /// The folder the program was started in.
  let folder: String
  /// The time, as everything that is written says it; what waits for people looks again.
  private(set) var now: Instant
  /// Whether the time was given by `SUREFOOT_NOW`.
  let nowIsGiven: Bool
  /// Who is at work, and how we know.
  let actor: Actor
  /// The descriptor that answers are read from.
  let input: Int32
  /// Writes to standard output.
  let out: (String) throws -> Void
  /// Writes to standard error.
  let err: (String) -> Void
  /// Whether standard output goes to a terminal, so that a person reads it.
  var outIsTerminal = true
  /// How wide the terminal is that standard output goes to; nil if it goes elsewhere.
  var outColumns: Int?
  /// How many rows it has; nil if nobody knows.
  var outRows: Int?
  /// Whether standard error goes to a terminal.
  var errIsTerminal = false
  /// What was typed while nobody read it.
  let typedAhead = TypedAhead()
  /// How wide that terminal is.
  var errColumns = 80
  /// Tells whoever waits how far the work is. What is written to either stream takes it away before.
  var progress = ProgressLine.silent
  /// Measures both terminals again: a window may change while something is asked. Nil: they stay.
  var measure: (() -> (out: Int?, err: Int))?
  /// Tells the time again; nil: it stands still, because it was given.
  var clock: (() -> Instant)?
  /// Tells the monotonic time; nil: the time was given.
  var ticks: (() -> Tick)?

  /// The value of a variable that is set and not empty.
  func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// How what is said at the terminal is written.
  var signs: Signs { Signs(environment) }

  /// The same world at a later moment.
  func later() -> World {
    var world = self
    if let clock { world.now = clock() }
    if let measure { (world.outColumns, world.errColumns) = measure() }
    return world
  }
}

extension World {
  /// The world of a real process.
  /// - Throws: ``WorldError`` if `SUREFOOT_NOW` is not a moment.
  static func real() throws(WorldError) -> World {
    let environment = ProcessInfo.processInfo.environment
    let given = try givenNow(environment["SUREFOOT_NOW"])
    let signs = Signs(environment)
    let progress = ProgressLine(clock: { MonotonicClock.tick().awake }) { text in
      _ = try? Output(STDERR_FILENO).write(text)
    }
    return World(
      environment: environment, folder: FileManager.default.currentDirectoryPath,
      now: given ?? wallClock(), nowIsGiven: given != nil,
      actor: actor(in: environment), input: STDIN_FILENO,
      out: { text in
        progress.erase()
        try Output(STDOUT_FILENO).write(text)
      },
      err: { text in
        progress.erase()
        _ = try? Output(STDERR_FILENO).write(signs.shown(text))
      },
      outIsTerminal: Surroundings.isTerminal(STDOUT_FILENO),
      outColumns: columns().out,
      outRows: Surroundings.size(of: STDOUT_FILENO)?.rows,
      errIsTerminal: Surroundings.isTerminal(STDERR_FILENO),
      errColumns: columns().err, progress: progress, measure: columns,
      clock: given == nil ? { wallClock() } : nil,
      ticks: given == nil ? { MonotonicClock.tick() } : nil)
  }

  /// How wide the terminals are that standard output and standard error go to.
  private static func columns() -> (out: Int?, err: Int) {
    let isTerminal = Surroundings.isTerminal(STDOUT_FILENO)
    return (
      isTerminal ? Surroundings.size(of: STDOUT_FILENO)?.columns ?? 80 : nil,
      Surroundings.size(of: STDERR_FILENO)?.columns ?? 80
    )
  }

  private static func wallClock() -> Instant {
    Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// The moment of `SUREFOOT_NOW`: an instant in UTC, or a day, which means its noon in UTC.
  static func givenNow(_ text: String?) throws(WorldError) -> Instant? {
    guard let text, !text.isEmpty else { return nil }
    guard let instant = Instant(text) ?? Instant(text + "T12:00:00Z") else {
      throw .badNow(text)
    }
    return instant
  }

  /// The actor named in the environment, else the login: the user's name and id, and the host.
  static func actor(in environment: [String: String]) -> Actor {
    if let name = environment["SUREFOOT_ACTOR"], !name.isEmpty {
      return Actor(name: name, known: .named)
    }
    let id = getuid()
    let name = environment["LOGNAME"] ?? environment["USER"] ?? "uid"
    return Actor(name: "\(name)(\(id))@\(ProcessInfo.processInfo.hostName)", known: .login)
  }
}

/// Something in the environment that nobody could work with.
enum WorldError: Error, Equatable, CustomStringConvertible {
  case badNow(String)

  var description: String {
    switch self {
    case .badNow(let text):
      "SUREFOOT_NOW is \"\(text)\", which is not a moment\n"
        + "give it as 2026-11-23T19:04:29Z or 2026-11-23, or leave it unset"
    }
  }
}
