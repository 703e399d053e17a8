/// A list of tasks as somebody gives it back: the boxes, by item.
///
/// Tasks may be moved, set in, joined by others and written in any of Markdown's ways; only the
/// code in brackets counts. What stands between code fences or in a comment of HTML is no task.
public struct TaskListReading: Sendable {
  /// What the list was made from; nil if that line is gone.
  public private(set) var mark: TaskListMark?
  /// The boxes with the code of an item, in order.
  public private(set) var boxes: [Box] = []
  /// The lines of boxes without any code, from 1.
  public private(set) var nameless: [Int] = []
  /// The lines of what looks like a box and is neither ticked nor empty, from 1.
  public private(set) var unclear: [Int] = []
  /// The lines of boxes in comments, from 1.
  public private(set) var hidden: [Int] = []

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
    var isComment = false
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    for (index, line) in lines.enumerated() {
      let row = line.drop { $0 == " " || $0 == "\t" }
      if isComment {
        if TaskListReading.box(row) != nil { hidden.append(index + 1) }
        isComment = TaskListReading.isOpen(row, inside: true)
      } else if let open = fence {
        if row.hasPrefix(open) { fence = nil }
      } else if row.hasPrefix("```") || row.hasPrefix("~~~") {
        fence = row.prefix(3)
      } else {
        take(row, index + 1)
        isComment = TaskListReading.isOpen(row, inside: false)
      }
    }
  }

  private mutating func take(_ row: Substring, _ line: Int) {
    if mark == nil { mark = TaskListMark(row) }
    guard let (tick, rest) = TaskListReading.box(row) else { return }
    guard let isTicked = tick else { return unclear.append(line) }
    guard let item = TaskListReading.code(in: rest) else { return nameless.append(line) }
    boxes.append(Box(item: item, isTicked: isTicked, line: line))
  }

  /// Whether a comment is open after a line. Whoever writes one anywhere in a line means to hide
  /// what follows, whether or not every reader of Markdown would; `\\<!--` begins none.
  private static func isOpen(_ row: Substring, inside: Bool) -> Bool {
    var (row, isInside) = (row, inside)
    while let range = row.firstRange(of: isInside ? "-->" : "<!--") {
      let isEscaped = !isInside && row[..<range.lowerBound].last == "\\"
      if !isEscaped { isInside.toggle() }
      row = row[range.upperBound...]
    }
    return isInside
  }

  /// The box at the beginning of a list item, whether it is ticked (nil: it holds something else),
  /// and what follows it; nil if there is none.
  private static func box(_ row: Substring) -> (isTicked: Bool?, rest: Substring)? {
    var row = row
    // Quoted lists are lists, too.
    while row.first == ">" { row = row.dropFirst().drop { $0 == " " || $0 == "\t" } }
    let digits = row.prefix { $0.isASCII && $0.isNumber }
    let sign = row[digits.endIndex...].first
    guard sign.map({ (digits.isEmpty ? "-*+" : ".)").contains($0) }) == true else { return nil }
    let rest = row[digits.endIndex...].dropFirst().drop { $0 == " " || $0 == "\t" }
    guard rest.first == "[", let end = rest.prefix(6).firstIndex(of: "]") else { return nil }
    let (mark, after) = (rest[..<end].dropFirst(), rest[end...].dropFirst())
    switch mark {
    case " ": return (false, after)
    case "x", "X": return (true, after)
    default: return isMeant(mark, after) ? (nil, after) : nil
    }
  }

  /// Whether brackets that are no box were meant as one: where a code follows, or where they hold a
  /// mark and no word, such as `[✓]`, and are no link.
  private static func isMeant(_ mark: Substring, _ rest: Substring) -> Bool {
    if code(in: rest) != nil { return true }
    let inner = mark.filter { $0 != " " && $0 != "\t" }
    let isMark = ["x", "X"].contains(inner) || !inner.contains { $0.isLetter || $0.isNumber }
    return isMark && (rest.first == " " || rest.isEmpty)
  }

  /// The first code that stands in brackets. In a title of ours no backtick stands by itself.
  private static func code(in rest: Substring) -> Item.ID? {
    guard let start = rest.firstRange(of: "(`")?.upperBound,
      let end = rest[start...].firstRange(of: "`)")?.lowerBound
    else { return nil }
    return ID(String(rest[start..<end]))
  }
}
