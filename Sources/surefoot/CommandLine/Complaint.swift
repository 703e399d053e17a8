import Readiness
import Terminal

/// An error as the person at the terminal sees it: one line what, one line what to do.
enum Complaint {
  /// `surefoot: what`, then what to do, set in.
  /// - Parameter columns: how wide the terminal is that it goes to; nil: it is not broken.
  static func text(_ error: any Error, isColored: Bool = false, columns: Int? = nil) -> String {
    // Faults of files stand as compilers write them, so that editors find the place.
    if error is ContentFaults { return "\(error)\n" }
    // What was typed may stand in it: no secret is repeated, nothing acts on the terminal.
    let said = Escape.terminal(SecretGuard.masked("\(error)"), lineBreaks: .kept)
    let margin = "       "
    let lines = said.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard let columns, !line.isEmpty else { return [line] }
      return Columns.wrap(String(line), to: max(20, columns - margin.count - 3))
        .split(separator: "\n")
    }
    let rest = lines.dropFirst().map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }
    let name = Styled("surefoot:", .danger).rendered(isColored: isColored) { $0 }
    return "\(name) \(lines.first ?? "something failed")\n" + rest.joined()
  }

  /// What the shell is told of an error.
  static func status(_ error: any Error) -> ExitStatus {
    switch error {
    case is UsageError, is WorldError: .usage
    case let error as WorkspaceError where error.isContention: .busy
    case let error as any StatusBearing: error.status
    default: .failed
    }
  }
}

/// Something that somebody has to agree to, and nobody can be asked.
struct UnaskedError: StatusBearing, CustomStringConvertible {
  let what: String
  let remedy: String

  var status: ExitStatus { .incomplete }
  var description: String { "\(what)\n\(remedy)" }
}

/// An error that knows what the shell should be told.
protocol StatusBearing: Error {
  var status: ExitStatus { get }
}
