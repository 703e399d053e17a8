/// A list of tasks as somebody gives it back: the boxes, by item.
///
/// Tasks may be moved, set in, joined by others and written in any of Markdown's ways; only the
/// code in brackets counts. What stands between code fences is no task.
public struct TaskListReading: Sendable {
  /// What the list was made from; nil if that line is gone.
  public private(set) var mark: TaskListMark?
  /// The boxes with the code of an item, in order.
  public private(set) var boxes: [Box] = []
  /// The lines of boxes without any code, from 1.
  public private(set) var nameless: [Int] = []

  /// A box.
  public struct Box: Hashable, Sendable {
    /// The code.
    public let item: Item.ID
    /// Whether it is ticked.
    public let isTicked: Bool
    /// The line, from 1.
    public let line: Int
  }

  /// Reads a list.
  public init(_ text: String) {
    var fence: Substring?
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    for (index, line) in lines.enumerated() {
      let row = line.drop { $0 == " " || $0 == "\t" }
      if let open = fence {
        if row.hasPrefix(open) { fence = nil }
      } else if row.hasPrefix("```") || row.hasPrefix("~~~") {
        fence = row.prefix(3)
      } else {
        take(row, index + 1)
      }
    }
  }

  private mutating func take(_ row: Substring, _ line: Int) {
    if mark == nil { mark = TaskListMark(row) }
    guard let (isTicked, rest) = TaskListReading.box(row) else { return }
    guard let item = TaskListReading.code(in: rest) else { return nameless.append(line) }
    boxes.append(Box(item: item, isTicked: isTicked, line: line))
  }

  /// The box at the beginning of a list item, and what follows it; nil if there is none.
  private static func box(_ row: Substring) -> (isTicked: Bool, rest: Substring)? {
    var row = row
    // Quoted lists are lists, too.
    while row.first == ">" { row = row.dropFirst().drop { $0 == " " || $0 == "\t" } }
    let digits = row.prefix { $0.isASCII && $0.isNumber }
    let sign = row[digits.endIndex...].first
    guard sign.map({ (digits.isEmpty ? "-*+" : ".)").contains($0) }) == true else { return nil }
    let rest = row[digits.endIndex...].dropFirst().drop { $0 == " " || $0 == "\t" }
    guard rest.count >= 3, rest.first == "[", rest.dropFirst(2).first == "]" else { return nil }
    switch rest.dropFirst().first {
    case " ": return (false, rest.dropFirst(3))
    case "x", "X": return (true, rest.dropFirst(3))
    default: return nil
    }
  }

  /// The first code that stands in brackets. In a title of ours no backtick stands by itself.
  private static func code(in rest: Substring) -> Item.ID? {
    guard let start = rest.firstRange(of: "(`")?.upperBound,
      let end = rest[start...].firstRange(of: "`)")?.lowerBound
    else { return nil }
    return ID(String(rest[start..<end]))
  }
}
