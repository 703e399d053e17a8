import Readiness
import SQLite

extension Workspace {
  /// The digest of the entry of that number; nil if there is none.
  func digest(of number: Int) throws -> Entry.Digest? {
    try guarded {
      try connection.first("SELECT digest FROM entry WHERE number = ?", [.integer(number)]) {
        Entry.Digest($0.bytes(0))
      } ?? nil
    }
  }
}
