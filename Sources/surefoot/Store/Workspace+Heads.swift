import Readiness
import SQLite

extension Workspace {
  /// The head that the journal had when an entry was its last; nil if there is no such entry.
  func head(at number: Int) throws -> Head? {
    try guarded {
      let digest = try connection.first(
        "SELECT digest FROM entry WHERE number = ?", [.integer(number)]
      ) { row in Entry.Digest(row.bytes(0)) }
      return digest.flatMap { $0 }.map { Head(number: number, digest: $0) }
    }
  }
}
