/// Puts what is known into the commands of a text: the numbers of accounts, the window.
///
/// Only fenced blocks of code are touched, so that prose stays as it was written.
public struct CommandFilling: Hashable, Sendable {
  /// The number of the account that it is about; nil: not known.
  public let account: String?
  /// The number of the management account; nil: not known.
  public let management: String?
  /// The window in which events are looked for; nil: none yet.
  public let window: Window?

  /// From when to when, in UTC.
  public struct Window: Hashable, Sendable {
    let start: String
    let end: String

    /// A window.
    public init(start: Instant, end: Instant) {
      self.start = start.description
      self.end = end.description
    }
  }

  /// The number that stands for the account in examples.
  static let exampleAccount = "111122223333"
  /// The number that stands for the management account in examples.
  static let exampleManagement = "444455556666"

  /// What is known.
  public init(account: String?, management: String? = nil, window: Window? = nil) {
    self.account = account
    self.management = management
    self.window = window
  }

  /// The text with its commands filled.
  public func filled(_ text: String) -> String {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
        return String(line)
      }
      return isCode ? command(String(line)) : String(line)
    }.joined(separator: "\n")
  }

  private func command(_ line: String) -> String {
    // Both at once, so that no number is taken for the other's example.
    var filled = line.replacing(CommandFilling.exampleManagement, with: "\u{1}")
    if let account { filled = filled.replacing(CommandFilling.exampleAccount, with: account) }
    filled = filled.replacing("\u{1}", with: management ?? CommandFilling.exampleManagement)
    guard let window else { return filled }
    return CommandFilling.assigning(
      "START", window.start, in: CommandFilling.assigning("END", window.end, in: filled))
  }

  /// The line with another value behind `NAME=`, quoted for the shell.
  private static func assigning(_ name: String, _ value: String, in line: String) -> String {
    guard let range = line.firstRange(of: "\(name)=2") else { return line }
    if range.lowerBound != line.startIndex {
      guard line[line.index(before: range.lowerBound)] == " " else { return line }
    }
    let old = line[range.lowerBound...].prefix { $0 != ";" && $0 != " " }
    let end = line.index(range.lowerBound, offsetBy: old.count)
    return line[..<range.lowerBound] + "\(name)=\(Escape.shellWord(value))" + line[end...]
  }
}
