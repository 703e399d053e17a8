/// A line of text being written, with the keys that shells have for it. The cursor goes by
/// characters as people see them.
public struct TextField: Hashable, Sendable {
  /// What stands before the cursor.
  private(set) var before: String
  /// What stands behind it.
  private(set) var after: String
  /// What was cut last.
  private var cut = ""
  /// What stood there before each change, the latest last.
  private var earlier: [String] = []

  /// A field with the cursor behind its text.
  public init(_ text: String = "") {
    before = text
    after = ""
  }

  /// A field with a text that may have been several lines; it is one then.
  public init(oneLineOf text: String) {
    self.init(TextField.oneLine(text))
  }

  /// The text.
  public var text: String { before + after }

  /// Puts the cursor before the character at an offset.
  public mutating func place(at offset: Int) {
    let all = text
    before = String(all.prefix(offset))
    after = String(all.dropFirst(before.count))
  }

  /// Takes a key that edits or moves. False: it means nothing here, and nothing changed.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text)
    // One line: what was pasted never sends it off.
    case .paste(let text): insert(TextField.oneLine(text))
    case .backspace, .delete: erase(key)
    case .left, .right, .home, .end: move(key)
    case .control(let letter): return control(letter)
    case .alt(let character): return alt(character)
    default: return false
    }
    return true
  }

  private static func oneLine(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isNewline == true { text.removeLast() }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private mutating func insert(_ text: String) {
    remember()
    before += text
  }

  private mutating func erase(_ key: Key) {
    remember()
    if key == .delete {
      after = String(after.dropFirst())
    } else {
      before = String(before.dropLast())
    }
  }

  private mutating func move(_ key: Key) {
    let offset = before.count
    switch key {
    case .left: place(at: max(0, offset - 1))
    case .right: place(at: offset + 1)
    case .home: place(at: 0)
    default: place(at: text.count)
    }
  }

  private mutating func control(_ letter: Character) -> Bool {
    switch letter {
    case "a": move(.home)
    case "e": move(.end)
    case "b": move(.left)
    case "f": move(.right)
    case "h": erase(.backspace)
    case "d" where !text.isEmpty: erase(.delete)
    case "k": cutAway(before: before, after: "", after)
    case "u": cutAway(before: "", after: after, before)
    case "w": cutAway(before: TextField.withoutLastWord(before) { $0 == " " })
    case "y": insert(cut)
    case "_": undo()
    default: return false
    }
    return true
  }

  private mutating func alt(_ character: Character) -> Bool {
    switch character {
    case "b": place(at: TextField.withoutLastWord(before, TextField.isBetween).count)
    case "f": place(at: before.count + TextField.nextWord(after))
    case "d":
      let count = TextField.nextWord(after)
      cutAway(before: before, after: String(after.dropFirst(count)), String(after.prefix(count)))
    case "\u{7F}": cutAway(before: TextField.withoutLastWord(before, TextField.isBetween))
    default: return false
    }
    return true
  }

  /// Cuts what stands before the cursor down to a beginning of it.
  private mutating func cutAway(before rest: String) {
    cutAway(before: rest, after: after, String(before.dropFirst(rest.count)))
  }

  private mutating func cutAway(before: String, after: String, _ piece: String) {
    guard !piece.isEmpty else { return }
    remember()
    (self.before, self.after, cut) = (before, after, piece)
  }

  private mutating func undo() {
    guard let text = earlier.popLast() else { return }
    (before, after) = (text, "")
  }

  private mutating func remember() {
    if earlier.last != text { earlier.append(text) }
    if earlier.count > 200 { earlier.removeFirst() }
  }

  private static func isBetween(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber
  }

  private static func withoutLastWord(
    _ text: String, _ isBetween: (Character) -> Bool
  ) -> String {
    var rest = Substring(text)
    while let last = rest.last, isBetween(last) { rest.removeLast() }
    while let last = rest.last, !isBetween(last) { rest.removeLast() }
    return String(rest)
  }

  private static func nextWord(_ text: String) -> Int {
    let gap = text.prefix(while: isBetween).count
    return gap + text.dropFirst(gap).prefix { !isBetween($0) }.count
  }
}
