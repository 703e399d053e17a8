import Terminal

/// Lays pages of help out: in columns, at most 80 wide however wide the terminal is; or line by line,
/// for who has them read aloud.
struct HelpLayout {
  /// How long lines may be; nil: as long as they are.
  private let width: Int?

  /// For a terminal so wide; as for 80 columns if nobody knows.
  init(columns: Int? = nil) {
    width = min(max(columns ?? 80, 30), 80) - 1
  }

  /// Line by line.
  static let lines = HelpLayout(width: nil)

  /// As a person wants it who types these words.
  init(_ arguments: Arguments, _ world: World) {
    self =
      world.outIsTerminal && Gate.wantsLines(arguments, world.environment)
      ? .lines : HelpLayout(columns: world.outColumns)
  }

  private init(width: Int?) { self.width = width }

  /// The page of these parts, those below a heading set in.
  func text(_ blocks: [HelpBlock]) -> String {
    var text = ""
    var margin = ""
    for (block, before) in zip(blocks, [nil] + blocks.map(Optional.some)) {
      if let before, isApart(block, from: before) { text += "\n" }
      if case .heading = block { margin = "" }
      text += self.text(of: block, margin)
      if case .heading = block { margin = "  " }
    }
    return text
  }

  /// Whether a blank line stands between two parts.
  private func isApart(_ block: HelpBlock, from before: HelpBlock) -> Bool {
    switch (before, block) {
    case (_, .heading): true
    case (.heading, _), (.example, .example): false
    default: true
    }
  }

  private func text(of block: HelpBlock, _ margin: String) -> String {
    switch block {
    case .heading(let words): fill(words, "") + "\n"
    case .text(let words): fill(words, margin) + "\n"
    case .rows(let rows): rows.map { row($0, margin) }.joined()
    case .example(let line, let does):
      // Never broken: it is there to be copied.
      "\(margin)\(line)\n" + fill(does, margin + "    ") + "\n"
    }
  }

  private func row(_ row: HelpBlock.Row, _ margin: String) -> String {
    guard let width else { return "\(margin)\(row.left): \(row.right)\n" }
    let start = margin + row.left
    // On a narrow terminal one stands below the other.
    let column = width < 60 ? 6 : 26
    let gap = String(repeating: " ", count: column)
    let lines = Columns.wrap(row.right, to: width - column).split(separator: "\n")
    guard width >= 60, start.count < column - 1 else {
      return "\(start)\n" + lines.map { "\(gap)\($0)\n" }.joined()
    }
    let padding = String(repeating: " ", count: column - start.count)
    return start + padding + lines.joined(separator: "\n\(gap)") + "\n"
  }

  private func fill(_ words: String, _ margin: String) -> String {
    guard let width else { return margin + words }
    return Columns.wrap(words, to: width - margin.count).split(separator: "\n")
      .map { "\(margin)\($0)" }.joined(separator: "\n")
  }
}
