import CPseudoTerminal
import Glibc

/// A program on a terminal of its own, whose screen is a ``Grid``. It ends with this value, so
/// that a test that fails leaves nothing behind.
///
/// The program is the first of its session, so the kernel does not stop it for Ctrl-Z; let an
/// interactive shell run it for that.
public final class PseudoTerminal {
  /// What the terminal shows.
  public internal(set) var grid: Grid
  /// Every byte that the terminal was sent.
  public internal(set) var transcript: [UInt8] = []
  /// What was printed to the pipe, if there is one.
  public internal(set) var printed: [UInt8] = []
  /// The terminal's settings before the program began.
  public let modesAtStart: Modes?
  /// How many bytes are taken at once; few make a slow terminal.
  public var bytesAtOnce = 4_096

  /// How the program ended, once that was asked.
  var ending: Ending?
  /// Whether the program has let go of the terminal.
  var isGone = false
  var master: Descriptor?
  var pipe: Descriptor?
  /// The number of the process.
  public let process: Int32

  /// What is to be run, and what it is given.
  public struct Program: Sendable {
    /// Where it is, from the root on.
    public var path: String
    /// Its arguments, without its name.
    public var arguments: [String]
    /// All the variables it has.
    public var environment: [String: String]
    /// The folder it begins in.
    public var folder: String

    /// A program.
    public init(
      _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
      folder: String = "/"
    ) {
      self.path = path
      self.arguments = arguments
      self.environment = environment
      self.folder = folder
    }
  }

  /// Where goes what the program prints. What it complains of goes to the terminal in any case.
  public enum Output: Sendable {
    /// To the terminal.
    case terminal
    /// Into a pipe.
    case pipe
  }

  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself, with this status.
    case exit(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// Starts a program on a terminal of that size.
  /// - Throws: ``PseudoTerminalError/system(_:_:)``.
  public init(
    _ program: Program, columns: Int = 80, rows: Int = 24, output: Output = .terminal
  ) throws(PseudoTerminalError) {
    grid = Grid(columns: columns, rows: rows)
    let opened = try Opened(columns: columns, rows: rows, output: output)
    modesAtStart = Modes(of: opened.master.number)
    process = try opened.start(program)
    master = opened.master
    pipe = opened.reading
  }

  deinit {
    guard ending == nil else { return }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
