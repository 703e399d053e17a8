import Glibc

/// Whether snapshots are written anew; a run that does so fails.
enum Recording {
  static var isOn: Bool { getenv("SUREFOOT_RECORD").map { String(cString: $0) } == "1" }
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
