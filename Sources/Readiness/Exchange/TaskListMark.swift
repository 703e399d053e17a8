/// The line of a list of tasks that says what it was made from, so that what people changed since
/// can be told from what the journal did.
public struct TaskListMark: Hashable, Sendable {
  /// The account.
  public let account: Account.ID
  /// The day it was judged on.
  public let day: Day
  /// The number of the journal's last entry then.
  public let number: Int
  /// The beginning of that entry's digest.
  public let digest: String

  /// A mark.
  init(account: Account.ID, day: Day, number: Int, digest: String) {
    self.account = account
    self.day = day
    self.number = number
    self.digest = digest
  }

  /// `Written by surefoot: account main, 2026-11-23, journal 27:0123456789abcdef.`
  var line: String {
    "\(TaskListMark.beginning) account \(account), \(day), journal \(number):\(digest)."
  }

  /// The mark in a line; nil if there is none. What stands around it does not matter.
  init?(_ line: Substring) {
    guard let start = line.firstRange(of: TaskListMark.beginning)?.upperBound else { return nil }
    let words = line[start...].split { " ,:.\t\r".contains($0) }
    guard words.count >= 6, words[0] == "account", words[3] == "journal",
      let day = Day(String(words[2])), let number = Int(words[4]), number > 0
    else { return nil }
    let digest = String(words[5])
    let isHex = digest.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    guard digest.utf8.count == Exchange.digits, isHex else { return nil }
    self.init(account: ID(String(words[1])), day: day, number: number, digest: digest)
  }

  private static let beginning = "Written by surefoot:"
}
