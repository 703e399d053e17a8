import Terminal

extension Grid {
  /// Takes what a program sends. It may be cut anywhere, also inside a sequence or a character.
  public mutating func write(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// The same with a text.
  public mutating func write(_ text: String) {
    write(text.utf8)
  }

  private mutating func take(_ byte: UInt8) {
    guard sequence == .none else { return takeOfSequence(byte) }
    switch decoder.take(byte) {
    case .more: break
    case .scalar(let scalar): take(scalar)
    case .malformed: takeMalformed()
    case .broken:
      takeMalformed()
      take(byte)
    }
  }

  private mutating func takeMalformed() {
    fault("bytes that are not UTF-8")
    put("\u{FFFD}")
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": move(to: Place(row: cursor.row, column: 0))
    case "\n": feed()
    case "\u{1B}": sequence = .escape
    case _ where scalar.properties.generalCategory == .control:
      fault("the control character \(Grid.name(scalar))")
    default: put(scalar)
    }
  }

  /// The next row, from its first column on: a terminal's driver makes CR LF of LF.
  private mutating func feed() {
    if cursor.row == size.rows - 1 {
      lines.append(Line())
      top += 1
      returning += 1
    }
    move(to: Place(row: min(cursor.row + 1, size.rows - 1), column: 0))
  }

  mutating func move(to place: Place) {
    cursor = place
    canJoin = false
  }

  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Grid {
  /// Writes a scalar at the cursor, or joins it to the character before.
  private mutating func put(_ scalar: Unicode.Scalar) {
    if join(scalar) { return }
    let character = Character(scalar)
    let columns = Columns.count(of: character)
    guard columns > 0 else {
      return fault("\(Grid.name(scalar)), which takes no column and joins nothing")
    }
    if cursor.column + columns > size.columns {
      fault("\(character), which does not fit into its row")
      line.wraps = true
      feed()
    }
    place(character, columns, at: min(cursor.column, max(0, size.columns - columns)))
  }

  /// Makes one character of what stands before the cursor and what comes, if they are one.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    guard canJoin, scalar.value > 0x7F, let before = line.cell(before: cursor.column) else {
      return false
    }
    var text = before.text
    text.unicodeScalars.append(scalar)
    guard text.count == 1, let joined = text.first else { return false }
    let columns = max(before.cell.columns, Columns.count(of: joined))
    if before.column + columns > size.columns {
      fault("\(joined), which has become too wide for its row")
      return true
    }
    place(joined, columns, at: before.column, in: before.cell.style)
    return true
  }

  private mutating func place(
    _ character: Character, _ columns: Int, at column: Int, in other: Style? = nil
  ) {
    if line.isInside(column) { fault("\(character) over the second half of a wide character") }
    line.put(character, min(columns, size.columns), other ?? style, at: column)
    cursor = Place(row: cursor.row, column: min(column + columns, size.columns))
    canJoin = true
    // Terminals do not agree about when a full row wraps.
    if cursor.column == size.columns { fault("\(character) in the last column") }
  }
}

extension Line {
  /// The character that ends before a column, and where it begins.
  fileprivate func cell(before column: Int) -> (cell: Cell, column: Int, text: String)? {
    guard column > 0, column <= cells.count else { return nil }
    let start = start(of: column - 1)
    guard let character = cells[start].character else { return nil }
    return (cells[start], start, String(character))
  }
}
