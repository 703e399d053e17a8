import CPseudoTerminal
import Glibc

/// A descriptor that is closed when it goes.
final class Descriptor {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }
}

/// A terminal that nothing runs on yet.
struct Opened {
  let master: Descriptor
  /// What the program prints, if that goes into a pipe.
  let reading: Descriptor?
  private let writing: Descriptor?
  private let name: String

  init(columns: Int, rows: Int, output: PseudoTerminal.Output) throws(PseudoTerminalError) {
    var name = [CChar](repeating: 0, count: 64)
    let number = cpseudoterminal_open(&name, Int32(name.count), Int32(columns), Int32(rows))
    guard number >= 0 else { throw .system("open a terminal", errno) }
    master = Descriptor(number)
    self.name = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    var ends: [Int32] = [-1, -1]
    if output == .pipe {
      guard cpseudoterminal_pipe(&ends) == 0 else { throw .system("make a pipe", errno) }
    }
    reading = ends[0] < 0 ? nil : Descriptor(ends[0])
    writing = ends[1] < 0 ? nil : Descriptor(ends[1])
  }

  /// Starts a program. What it writes to is closed here when this value goes.
  func start(_ program: PseudoTerminal.Program) throws(PseudoTerminalError) -> pid_t {
    let words = [program.path] + program.arguments
    let settings = program.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process = pid_t()
    let failure = withCStrings(words) { words in
      withCStrings(settings) { settings in
        program.path.withCString { path in
          program.folder.withCString { folder in
            var start = cpseudoterminal_program(
              path: path, arguments: words, environment: settings, folder: folder)
            return withExtendedLifetime(writing) {
              cpseudoterminal_start(&start, name, writing?.number ?? -1, &process)
            }
          }
        }
      }
    }
    guard failure == 0 else { throw .system("run \(program.path)", failure) }
    return process
  }
}

/// Texts as C takes a list of them: each ends with a zero, the list with a null.
private func withCStrings(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
  let pointers = texts.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeBufferPointer { list in
    list.baseAddress.map(body) ?? EINVAL
  }
}
