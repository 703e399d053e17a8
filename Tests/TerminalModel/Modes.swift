import Glibc

/// The settings of a terminal, to be compared with those before.
public struct Modes: Hashable, Sendable {
  private let input: UInt32
  private let output: UInt32
  private let control: UInt32
  private let local: UInt32
  private let characters: [UInt8]

  /// The settings of the terminal behind a descriptor; nil if it has none.
  init?(of descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether lines are sent off by Enter.
  public var isCanonical: Bool { local & UInt32(ICANON) != 0 }

  /// Whether what is typed is shown by the terminal itself.
  public var echoes: Bool { local & UInt32(ECHO) != 0 }
}

extension Modes: CustomStringConvertible {
  /// The settings in the words of `stty`, a dash before what is off, and the numbers of all.
  public var description: String {
    let words = [
      ("icanon", local, ICANON), ("echo", local, ECHO), ("isig", local, ISIG),
      ("iexten", local, IEXTEN), ("ixon", input, IXON), ("icrnl", input, ICRNL),
      ("opost", output, OPOST),
    ].map { name, flags, flag in flags & UInt32(flag) != 0 ? name : "-\(name)" }
    return "\(words.joined(separator: " ")) \([input, output, control, local]) \(characters)"
  }
}
