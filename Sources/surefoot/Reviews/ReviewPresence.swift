import FoundationEssentials
import Glibc
import Readiness

/// Which process holds a review: one person is at the keyboard, others read along.
///
/// The holder is named by host, start of the machine, process and when that process started, so that
/// a number that was given out again is not taken for it. Only a holder that is proved dead makes
/// room: one on the same host, whose machine was started anew, or whose process is gone.
struct ReviewPresence {
  private let key: String

  /// Takes hold of a review.
  /// - Parameter takesOver: whether a holder of whom nobody can tell whether it lives makes room.
  /// - Returns: also whom it was taken from, if nobody could tell.
  /// - Throws: ``ReviewHeld`` if somebody else holds it.
  static func take(
    _ brief: ReviewBrief, takesOver: Bool, _ desk: inout Desk
  ) throws -> (presence: ReviewPresence, from: String?) {
    let key = "review/\(brief.number)"
    let here = Note.here(desk.world)
    let from = try desk.transact { desk -> String? in
      let found = try note(key, desk)
      var from: String?
      if let found, found.isSurely(here) == false, !found.isDead(seenFrom: here) {
        guard takesOver, found.host != here.host else { throw ReviewHeld(brief.name, found) }
        from = found.line
      }
      try desk.workspace.keep(draft: Array(JSONText.line(here).utf8), for: key)
      return from
    }
    return (ReviewPresence(key: key), from)
  }

  /// - Throws: ``ReviewHeld`` if somebody else holds a review.
  static func refuseHeld(_ brief: ReviewBrief, _ desk: borrowing Desk) throws {
    guard let holder = try holder(of: brief, desk) else { return }
    throw ReviewHeld(brief.name, holder: holder)
  }

  /// Who holds a review, in words; nil: nobody does.
  static func holder(of brief: ReviewBrief, _ desk: borrowing Desk) throws -> String? {
    let here = Note.here(desk.world)
    guard let found = try note("review/\(brief.number)", desk), !found.isSurely(here),
      !found.isDead(seenFrom: here)
    else { return nil }
    return found.line
  }

  /// The process leaves; if that cannot be noted, the next one sees that it is gone.
  func leave(_ desk: inout Desk) {
    try? desk.transact { desk in try desk.workspace.keep(draft: nil, for: key) }
  }

  private static func note(_ key: String, _ desk: borrowing Desk) throws -> Note? {
    try desk.workspace.draft(key).flatMap { try? JSONDecoder().decode(Note.self, from: Data($0)) }
  }

  /// A process as it is noted.
  struct Note: Codable, Equatable {
    let host: String
    let boot: String
    let process: Int32
    /// Clock ticks between the start of the machine and that of the process (proc(5), `starttime`).
    let started: UInt64
    let actor: String
    let since: String

    static func here(_ world: World) -> Note {
      Note(
        host: ProcessInfo.processInfo.hostName, boot: MonotonicClock.tick().boot,
        process: getpid(), started: startTime(of: getpid()) ?? 0, actor: world.actor.name,
        since: world.now.description)
    }

    /// Whether it is the same process.
    func isSurely(_ here: Note) -> Bool {
      host == here.host && boot == here.boot && process == here.process && started == here.started
    }

    /// Whether it is proved that the process lives no more.
    func isDead(seenFrom here: Note) -> Bool {
      guard host == here.host else { return false }
      guard boot == here.boot else { return true }
      return Note.startTime(of: process) != started
    }

    var line: String { "\(actor), process \(process) on \(host), since \(since)" }

    /// When a process started; nil: there is none of that number.
    static func startTime(of process: Int32) -> UInt64? {
      guard let file = try? OpenFile(reading: "/proc/\(process)/stat"),
        let bytes = try? file.read(atMost: 4_096)
      else { return nil }
      // The name stands in brackets and may hold anything; the fields are counted behind it.
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.lastIndex(of: ")") else { return nil }
      let fields = text[text.index(after: end)...].split(separator: " ")
      return fields.count > 19 ? UInt64(fields[19]) : nil
    }
  }
}

/// Somebody else holds the review.
struct ReviewHeld: StatusBearing, CustomStringConvertible {
  let review: String
  let holder: String
  /// Whether the holder is on another machine, so that nobody here can tell whether it lives.
  let isElsewhere: Bool

  init(_ review: String, _ note: ReviewPresence.Note) {
    self.review = review
    holder = note.line
    isElsewhere = note.host != ProcessInfo.processInfo.hostName
  }

  init(_ review: String, holder: String) {
    self.review = review
    self.holder = holder
    isElsewhere = false
  }

  var status: ExitStatus { .busy }

  var description: String {
    "\(review) is held by \(holder)\n"
      + "read along: surefoot review show \(review)"
      + (isElsewhere ? "; if that machine is gone: surefoot review resume --take-over" : "")
  }
}
