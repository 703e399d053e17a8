import FoundationEssentials
import Glibc
import Readiness

/// Which process has a run open on this machine: so that nobody is asked what happened meanwhile
/// while somebody else is at it.
struct RunPresence {
  /// The other process that has it open; nil: none.
  let other: Int32?
  private let key: String

  init(_ brief: RunBrief, _ desk: inout Desk) throws {
    key = "run/\(brief.number)"
    let here = Note(process: getpid(), boot: MonotonicClock.tick().boot)
    let key = key
    other = try desk.transact { desk in
      let found = try desk.workspace.draft(key).flatMap {
        try? JSONDecoder().decode(Note.self, from: Data($0))
      }
      if let found, found.boot == here.boot, found.process != here.process,
        kill(found.process, 0) == 0
      {
        return found.process
      }
      try desk.workspace.keep(draft: Array(JSONText.line(here).utf8), for: key)
      return nil
    }
  }

  /// The process leaves; if that cannot be noted, the next one sees that it is gone.
  func leave(_ desk: inout Desk) {
    guard other == nil else { return }
    let key = key
    try? desk.transact { desk in try desk.workspace.keep(draft: nil, for: key) }
  }

  private struct Note: Codable {
    let process: Int32
    let boot: String
  }
}
