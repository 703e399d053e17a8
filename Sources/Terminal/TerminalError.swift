import Glibc

/// A terminal or stream that could not be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Reading failed, with the system's error number.
  case reading(Int32)
  /// Writing failed, with the system's error number.
  case writing(Int32)
  /// Signals could not be caught, with the system's error number.
  case catching(Int32)
  /// Keys could not be read one by one, with the system's error number.
  case keys(Int32)
}

extension TerminalError: CustomStringConvertible {
  /// What failed and why, in the system's words.
  public var description: String {
    switch self {
    case .reading(let code): "cannot read what is typed: \(TerminalError.text(code))"
    case .writing(let code): "cannot write: \(TerminalError.text(code))"
    case .keys(let code): "cannot read keys one by one: \(TerminalError.text(code))"
    case .catching(let code): "cannot catch signals: \(TerminalError.text(code))"
    }
  }

  private static func text(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
