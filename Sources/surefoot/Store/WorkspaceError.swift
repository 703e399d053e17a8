import Readiness
import SQLite

/// Why a workspace cannot be used.
enum WorkspaceError: Error, Equatable {
  /// Nothing stands under that name.
  case missing(String)
  /// Something stands under that name already.
  case exists(String)
  /// A folder, a device, a pipe.
  case notAFile(String)
  /// A symbolic link.
  case link(String)
  /// Somebody else's, by user id.
  case anotherOwner(String, user: UInt32)
  /// A file beside it that this program never makes and SQLite would read.
  case strangeCompanion(String)
  /// Not a database, or another program's.
  case notAWorkspace(String)
  /// A byte of the file's header is not what this program writes.
  case alteredHeader(String, byte: Int)
  /// The schema is not that version's: each difference as a line.
  case alteredSchema(String, [String])
  /// Made by a newer program.
  case newer(String, version: Int)
  /// Of an older schema, which cannot be brought up to date because the file cannot be written.
  case olderReadOnly(String, version: Int)
  /// The file, its folder or the medium cannot be written.
  case notWritable(String)
  /// A write was interrupted, and cannot be undone because the file cannot be written.
  case interrupted(String)
  /// Another process holds the lock.
  case locked(String)
  /// Another process recorded something, or put another file in its place.
  case changedUnderneath(String)
  /// The pages contradict each other, or an entry does.
  case damaged(String, String)
  /// No space left.
  case noSpace(String)
  /// Whatever else SQLite says.
  case refused(String, SQLiteError)

  /// Whether somebody else's work is the reason, so that trying again can help: exit status 5.
  var isContention: Bool {
    switch self {
    case .locked, .changedUnderneath: true
    default: false
    }
  }

  /// What an error of SQLite means for this workspace.
  init(_ error: SQLiteError, at path: String) {
    self =
      switch (error.code, error.kind) {
      case (SQLiteError.moved, _): .changedUnderneath(path)
      case (SQLiteError.cannotRollBack, _): .interrupted(path)
      case (_, .busy): .locked(path)
      case (_, .readOnly), (_, .cannotOpen): .notWritable(path)
      case (_, .corrupt), (_, .notADatabase): .damaged(path, error.message)
      case (_, .full): .noSpace(path)
      default: .refused(path, error)
      }
  }
}

extension WorkspaceError: CustomStringConvertible {
  var description: String {
    let (what, remedy) = sentences
    // Names in a hostile file may hold what moves a terminal's cursor.
    return "\(Escape.terminal(what))\n\(Escape.terminal(remedy))"
  }

  private var sentences: (what: String, remedy: String) {
    switch self {
    case .missing(let path): ("there is no workspace \(path)", "make one with surefoot init")
    case .exists(let path): ("\(path) exists already", "choose another name, or move it away")
    case .notAFile(let path): ("\(path) is not a file", "name the workspace's file")
    case .link(let path):
      ("\(path) is a symbolic link", "name the file itself (readlink -f shows it)")
    case .anotherOwner(let path, let user):
      ("\(path) belongs to user \(user), not to you", "copy it, and use the copy")
    case .strangeCompanion(let path):
      (
        "\(path) stands beside the workspace, and Surefoot did not make it",
        "move it away if you do not know it; keep a copy of both files"
      )
    case .notAWorkspace(let path): ("\(path) is not a workspace of Surefoot", "check the name")
    default: damageSentences
    }
  }

  private var damageSentences: (what: String, remedy: String) {
    let restore = "restore the last backup: surefoot restore FILE"
    switch self {
    case .alteredHeader(let path, let byte):
      return ("\(path) is damaged or altered: byte \(byte) of its header is not ours", restore)
    case .alteredSchema(let path, let lines):
      return ("the schema of \(path) was altered: \(lines.joined(separator: ", "))", restore)
    case .damaged(let path, let detail):
      return ("\(path) is damaged: \(detail)", "see surefoot journal verify; \(restore)")
    case .newer(let path, let version):
      return (
        "\(path) was made by a newer Surefoot (schema \(version))",
        "use that one: nothing was changed"
      )
    case .olderReadOnly(let path, let version):
      return (
        "\(path) has the older schema \(version), and cannot be written to bring it up to date",
        "make it writable: chmod u+w, or copy it"
      )
    default: return passingSentences
    }
  }

  private var passingSentences: (what: String, remedy: String) {
    switch self {
    case .notWritable(let path):
      (
        "\(path), or the folder it is in, cannot be written",
        "look at both with ls -ld; both must be yours and writable"
      )
    case .interrupted(let path):
      (
        "writing \(path) was interrupted, and undoing that needs a writable file and folder",
        "make both writable: chmod u+w"
      )
    case .locked(let path):
      ("another process is using \(path)", "wait until it has finished, then try again")
    case .changedUnderneath(let path):
      (
        "another process changed \(path) in the meantime; nothing was recorded",
        "look at surefoot journal show, then try again"
      )
    case .noSpace(let path):
      ("no space left to write \(path); nothing was recorded", "free some space, then try again")
    case .refused(let path, let error):
      ("\(path): \(error)", "see surefoot journal verify")
    default: ("the workspace cannot be used", "see surefoot journal verify")
    }
  }
}
