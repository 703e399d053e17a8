import Glibc

/// A program on a terminal that did not do what was waited for.
public enum PseudoTerminalError: Error, Hashable, Sendable {
  /// The system refused something, with its error number.
  case system(String, Int32)
  /// So many seconds have passed, and this was the screen.
  case late(Double, String)
  /// The program has let go of its terminal, and this was the screen.
  case gone(String)
}

extension PseudoTerminalError: CustomStringConvertible {
  /// What happened, and the whole screen.
  public var description: String {
    switch self {
    case .system(let what, let code):
      "cannot \(what): \(strerror(code).map { String(cString: $0) } ?? "error \(code)")"
    case .late(let seconds, let screen): "nothing came of it in \(seconds) seconds:\n\(screen)"
    case .gone(let screen): "the program has let go of its terminal:\n\(screen)"
    }
  }
}

/// A time until which something is waited for.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = .now + .seconds(seconds) }

  var hasPassed: Bool { ContinuousClock.now >= end }

  /// How long it is until then, at least 0.
  var milliseconds: Int32 {
    Int32(max(0, (ContinuousClock.now.duration(to: end) / .milliseconds(1)).rounded(.up)))
  }
}
