extension Styled {
  /// The columns it takes.
  public var columns: Int { Columns.count(of: text) }

  /// The text without its meanings.
  public var text: String { runs.map(\.text).joined() }

  /// How many blanks it begins with.
  public var margin: Int { text.prefix { $0 == " " }.count }

  /// Whether nothing is in it.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// The text in rows of at most so many columns, broken between words; a word that is longer is
  /// broken where it must be. Line breaks in it begin new rows.
  ///
  /// - Parameter hanging: how many blanks stand before every row but the first.
  public func wrapped(to width: Int, hanging: Int = 0) -> [Styled] {
    var filling = RowFilling(width: max(1, width), hanging: min(hanging, max(0, width - 8)))
    for run in runs {
      for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { filling.breakLine() }
        filling.take(line, run.meaning)
      }
    }
    return filling.end()
  }
}

/// Rows being filled with words of several meanings.
private struct RowFilling {
  let width: Int
  let hanging: Int
  private var rows: [Styled] = []
  private var row = Styled("")
  private var used = 0
  /// The word at the end, which may go on in the next run.
  private var word = Styled("")
  private var wordColumns = 0
  /// Blanks before the word.
  private var gap = 0
  private var isFresh = true

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  mutating func take(_ text: Substring, _ meaning: Styled.Meaning) {
    var piece = ""
    for character in text {
      if character == " " {
        add(piece, meaning)
        piece = ""
        closeWord()
        gap += 1
      } else {
        piece.append(character)
      }
    }
    add(piece, meaning)
  }

  private mutating func add(_ piece: String, _ meaning: Styled.Meaning) {
    guard !piece.isEmpty else { return }
    word = word + Styled(piece, meaning)
    wordColumns += Columns.count(of: piece)
  }

  /// Puts the word into the row, or into the next one.
  private mutating func closeWord() {
    guard wordColumns > 0 else { return }
    if !isFresh, used + gap + wordColumns > width { nextRow() }
    if used + gap + wordColumns <= width {
      row = row + Styled(String(repeating: " ", count: gap), meaningOfGap) + word
      used += gap + wordColumns
    } else {
      if used + gap < width {
        row = row + Styled(String(repeating: " ", count: gap))
        used += gap
      }
      cutWord()
    }
    (word, wordColumns, gap, isFresh) = (Styled(""), 0, 0, false)
  }

  /// What stands between two words that mean the same means it, too: less is sent.
  private var meaningOfGap: Styled.Meaning {
    guard let last = row.parts.last?.meaning, last == word.parts.first?.meaning else {
      return .plain
    }
    return last
  }

  /// A word that no row holds.
  private mutating func cutWord() {
    for (text, meaning) in word.parts {
      for character in text {
        let columns = Columns.count(of: character)
        if used + columns > width, used > 0 { nextRow() }
        row = row + Styled(String(character), meaning)
        used += columns
      }
    }
  }

  private mutating func nextRow() {
    rows.append(row)
    row = Styled(String(repeating: " ", count: hanging))
    (used, gap, isFresh) = (hanging, 0, true)
  }

  mutating func breakLine() {
    closeWord()
    rows.append(row)
    (row, used, gap, isFresh) = (Styled(""), 0, 0, true)
  }

  mutating func end() -> [Styled] {
    closeWord()
    return rows + [row]
  }
}
