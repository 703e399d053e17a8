import FoundationEssentials
import Glibc

/// A program of the system, against which an escaper is held.
struct RealProgram {
  let name: String
  let arguments: [String]

  init(_ name: String, _ arguments: String...) {
    self.name = name
    self.arguments = arguments
  }

  /// Whether all of these programs can be found; where not, a test that needs them is shown as skipped.
  static func exist(_ names: String...) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let folders = path.split(separator: ":")
    return names.allSatisfy { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
  }

  /// What the program prints for an input; throws if it cannot be run or fails.
  func output(for input: String) throws -> String {
    String(decoding: try output(for: Data(input.utf8)), as: UTF8.self)
  }

  /// The same in bytes.
  func output(for input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [folder.appending(path: "in"), folder.appending(path: "out")]
    try input.write(to: files[0])
    let status = run(reading: files[0].path, writing: files[1].path)
    guard status == 0 else { throw Failure(program: name, status: status) }
    return try Data(contentsOf: files[1])
  }

  /// A program that did not end well.
  struct Failure: Error {
    let program: String
    let status: CInt
  }

  private func run(reading input: String, writing output: String) -> CInt {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, name, &actions, nil, &words, environ)
    guard failure == 0 else { return failure }
    var status: CInt = 0
    waitpid(process, &status, 0)
    return status
  }
}
