import Glibc
import Terminal

/// Another program, run to its end: its arguments as a list, its streams in files without names.
struct ChildProgram {
  /// Where it is.
  let path: String
  /// The environment it gets.
  var environment: [String: String]
  private let progress: ProgressLine

  /// The program of that name in the folders of the world's `PATH`, never in the folder somebody
  /// happens to be in; nil if there is none.
  init?(named name: String, in world: World) {
    let folders = (world.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(
      separator: ":")
    let paths = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    let found = paths.first { path in
      guard (try? FileSystem.status(of: path))??.kind == .file else { return false }
      return unsafe access(path, X_OK) == 0
    }
    guard let found else { return nil }
    path = found
    environment = world.environment
    progress = world.progress
  }

  /// How a run ended.
  struct End {
    /// The exit status; 128 and the signal's number if a signal ended it.
    let status: Int32
    /// What it printed.
    let out: String
    /// What it complained of; empty if its complaints went to the terminal.
    let complaint: String
  }

  /// Where it finds the text that is attached.
  static let attachment = "/proc/self/fd/3"

  /// Runs it and waits for its end.
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - attached: what it finds in the file ``attachment``.
  ///   - asks: whether it may ask at the terminal; else it has none.
  /// - Throws: `SystemError` if it cannot be run.
  func run(
    _ arguments: [String], input: String, attached: String = "", asks: Bool = false
  ) throws -> End {
    let standard = try UnnamedFile(input)
    let side = try UnnamedFile(attached)
    let out = try UnnamedFile()
    let complaint = try UnnamedFile()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, standard.descriptor, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, out.descriptor, 1)
    if !asks { unsafe posix_spawn_file_actions_adddup2(&actions, complaint.descriptor, 2) }
    unsafe posix_spawn_file_actions_adddup2(&actions, side.descriptor, 3)
    let process = try unsafe spawn(arguments, &actions, asks: asks)
    let status = ChildProgram.end(of: process)
    withExtendedLifetime(standard) {}
    withExtendedLifetime(side) {}
    return End(status: status, out: try out.text(), complaint: try complaint.text())
  }

  /// Runs it on the terminal that this process has, and waits for its end.
  /// - Returns: the exit status; 128 and the signal's number if a signal ended it.
  /// - Throws: `SystemError` if it cannot be run.
  func runOnTerminal(_ arguments: [String]) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // Questions go to standard error, and standard output may lead to a file.
    unsafe posix_spawn_file_actions_adddup2(&actions, 2, 1)
    let process = try unsafe spawn(arguments, &actions, asks: true)
    Keys.pass(on: process)
    defer { Keys.pass(on: nil) }
    return ChildProgram.end(of: process)
  }

  /// Runs it at the terminal, reading a text from standard input, and waits for its end.
  /// - Returns: its status, as in ``End``.
  /// - Throws: `SystemError` if it cannot be run.
  func show(_ text: String, _ arguments: [String]) throws -> Int32 {
    let input = try UnnamedFile(text)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.descriptor, 0)
    let status = ChildProgram.end(of: try unsafe spawn(arguments, &actions, asks: true))
    withExtendedLifetime(input) {}
    return status
  }

  private func spawn(
    _ arguments: [String], _ actions: inout posix_spawn_file_actions_t, asks: Bool
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    ChildProgram.set(&attributes, asks: asks)
    // Without a terminal it could only wait for nobody.
    let variables =
      asks ? environment : environment.merging(["SSH_ASKPASS_REQUIRE": "never"]) { $1 }
    let words = CStrings([path] + arguments)
    let settings = CStrings(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    // It may draw on the same terminal.
    progress.erase()
    var process = pid_t()
    let failure = unsafe posix_spawn(
      &process, path, &actions, &attributes, words.pointers, settings.pointers)
    withExtendedLifetime(words) {}
    withExtendedLifetime(settings) {}
    guard failure == 0 else { throw SystemError("run", path, number: failure) }
    return process
  }

  /// Signals as a program expects them; a session of its own, and so no terminal, if nobody may be
  /// asked.
  private static func set(_ attributes: inout posix_spawnattr_t, asks: Bool) {
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID of glibc since 2.26, which its headers show to GNU programs only.
    let session = asks ? 0 : 0x80
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(session))
  }

  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Texts as C takes a list of them: each ends with a zero, the list with a null.
@safe private struct CStrings: ~Copyable {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) {
    unsafe pointers = texts.map { unsafe strdup($0) } + [nil]
  }

  deinit { unsafe pointers.forEach { unsafe free($0) } }
}
