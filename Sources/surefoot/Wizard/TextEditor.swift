import Glibc
import Readiness
import Terminal

/// A text edited by the person's own editor: `VISUAL`, else `EDITOR`, else `vi`.
struct TextEditor {
  private let command: String
  private let world: World

  init(_ world: World) {
    self.world = world
    command = world.variable("VISUAL") ?? world.variable("EDITOR") ?? "vi"
  }

  /// Has it edited, in a file of its own in a folder that only its owner may enter. Neither is left,
  /// however this ends.
  /// - Throws: ``TextEditorError``, `SystemError`.
  func edit(_ text: String) throws -> String {
    guard let shell = ChildProgram(named: "sh", in: world) else {
      throw TextEditorError.none(command)
    }
    let folder = try EditorFolder(
      in: world.variable("XDG_RUNTIME_DIR") ?? world.variable("TMPDIR") ?? "/tmp")
    try AtomicFile.write(Array((text + "\n").utf8), to: folder.file, mode: 0o600, isNew: true)
    // The variable holds a command line; the file comes as an argument, so that nothing in its
    // name is read by the shell.
    let status = try Keys.lend {
      try shell.runOnTerminal(["-c", ShellLine.text(command, "\"$1\""), "sh", folder.file])
    }
    guard status == 0 else { throw TextEditorError.failed(command, status) }
    let bytes = try OpenFile(reading: folder.file).read(atMost: LineReader.limit)
    guard let edited = String(validating: bytes, as: UTF8.self) else {
      throw TextEditorError.notText
    }
    return edited.trimmedEnd
  }
}

/// A folder for the file that is being edited; it goes with the value, and at a death by a signal.
private final class EditorFolder {
  let path: String
  var file: String { "\(path)/answer.txt" }

  init(in parent: String) throws {
    // mkdtemp puts a name of its own in the place of six X.
    var name = Array("\(parent)/surefoot-\(String(repeating: "X", count: 6))".utf8CString)
    guard let made = unsafe mkdtemp(&name) else { throw SystemError("make a folder in", parent) }
    path = unsafe String(cString: made)
    guard DeathBed.removes(folder: path) else {
      throw SystemError("use", path)
    }
  }

  deinit {
    // Whatever the editor has put beside it, too.
    try? Folders.remove(path)
    DeathBed.forget()
  }
}

/// An editor that gave no text. What was in the field stays there.
enum TextEditorError: Error, Equatable, CustomStringConvertible {
  case none(String)
  case failed(String, Int32)
  case notText

  var description: String {
    switch self {
    case .none(let command): "there is no shell to start \(command)"
    case .failed(let command, let status):
      "\(command.shortened()) ended with status \(status), so nothing was taken over"
    case .notText: "what the editor left is not UTF-8 text, so nothing was taken over"
    }
  }
}
