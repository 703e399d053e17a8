extension HelpTopic {
  /// The page without its title as Markdown, so that it is filled to the width of whoever reads it:
  /// what stands in two columns is a table, everything else paragraphs.
  func markdown() -> String {
    blocks.dropFirst().map { block in
      switch block {
      case .heading(let words), .text(let words): "\(words)\n\n"
      case .example(let line, let does): "`\(line)`: \(does)\n\n"
      case .rows(let rows):
        "| | |\n| --- | --- |\n"
          + rows.map { "| `\($0.left)` | \($0.right) |\n" }.joined() + "\n"
      }
    }.joined()
  }
}
