import Glibc

/// What decides whether and how somebody can be asked.
public struct Surroundings: Hashable, Sendable {
  /// The environment variables.
  public var environment: [String: String] = [:]
  /// Whether what is typed comes from a terminal.
  public var inputIsTerminal = false
  /// Whether what is asked appears on a terminal.
  public var promptIsTerminal = false
  /// The terminal's size; nil if it does not say.
  public var size: Size?
  /// Asked for by option: nothing may be asked.
  public var noInput = false
  /// Asked for by option: people sit there although the environment speaks of automation.
  public var interactive = false
  /// Asked for by option or setting: lines only.
  public var plain = false
  /// Variables that ask for lines only, besides `ACCESSIBLE`.
  public var plainVariables: [String] = []

  /// Surroundings without terminals.
  public init() {}

  /// A size in columns and rows.
  public struct Size: Hashable, Sendable {
    /// Characters in a row.
    public let columns: Int
    /// Rows.
    public let rows: Int

    /// A size.
    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// How somebody can be asked.
  public enum Mode: Hashable, Sendable {
    /// Nobody can be asked.
    case silent(Silence)
    /// Line by line, nothing redrawn.
    case plain
    /// With redrawn frames.
    case rich
  }

  /// Why nobody can be asked.
  public enum Silence: String, Hashable, Sendable {
    /// `--no-input`.
    case noInput = "--no-input was given"
    /// Input comes from elsewhere.
    case input = "the input is not a terminal"
    /// What is asked would not be seen.
    case prompt = "the output for questions is not a terminal"
    /// `CI` is set.
    case automation = "CI is set"
  }

  /// The mode. Every gate is here and nowhere else.
  public var mode: Mode {
    if noInput { return .silent(.noInput) }
    if !inputIsTerminal { return .silent(.input) }
    if !promptIsTerminal { return .silent(.prompt) }
    if isOn("CI"), !interactive { return .silent(.automation) }
    return isPlain ? .plain : .rich
  }

  private var isPlain: Bool {
    plain || (plainVariables + ["ACCESSIBLE"]).contains(where: isOn)
      || Surroundings.isDumb(environment["TERM"])
      || size.map { $0.columns < 30 || $0.rows < 8 } ?? false
  }

  /// Whether a variable is set and means yes: not empty, not `0`, not `false`.
  private func isOn(_ name: String) -> Bool {
    !["", "0", "false"].contains(environment[name]?.lowercased() ?? "")
  }

  /// Whether a terminal of that type can only show lines.
  static func isDumb(_ term: String?) -> Bool {
    ["", "dumb", "unknown"].contains(term ?? "")
  }
}

extension Surroundings {
  /// Whether a descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The size of the terminal behind a descriptor; nil if there is none, or it does not say.
  public static func size(of descriptor: Int32) -> Size? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
