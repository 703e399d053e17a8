import Glibc
import Testing

@testable import surefoot

/// Whether snapshots are written anew; a run that does so fails.
enum Recording {
  static var isOn: Bool { getenv("SUREFOOT_RECORD").map { String(cString: $0) } == "1" }

  /// Holds what comes now against a file that was recorded, or writes it anew.
  static func hold(_ new: String, at path: String, named name: String) throws {
    let kept = (try? OpenFile(reading: path).read(atMost: 1 << 20)) ?? []
    let old = String(decoding: kept, as: UTF8.self)
    guard old != new else { return }
    if isOn {
      try AtomicFile.write(Array(new.utf8), to: path, mode: 0o644)
      Issue.record("recorded \(name); look at the difference, then run again")
    } else {
      Issue.record("\(name) is otherwise now:\n\(TextDifference.first(old, new))")
    }
  }
}

/// Where two texts part.
enum TextDifference {
  /// The first line that differs, with the one before it.
  static func first(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    let shared = zip(old, new).prefix { $0 == $1 }.count
    let before = shared > 0 ? "  \(old[shared - 1])\n" : ""
    func line(_ lines: [Substring]) -> Substring { shared < lines.count ? lines[shared] : "(end)" }
    return "\(before)- \(line(old))\n+ \(line(new))"
  }
}
