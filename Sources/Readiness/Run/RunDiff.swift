/// The difference between a text of a runbook and the words proposed for it, as lines.
public enum RunDiff {
  /// A unified difference of the lines that change, with its head: which step, which text.
  ///
  /// The words may stand over the ends of lines; then every line that they touch is given anew.
  public static func text(_ proposal: Event.RunProposed, of step: Runbook.Step) -> String {
    let place = "\(step.id)/\(proposal.part.rawValue)"
    let head = "--- \(place)\n+++ \(place)\n"
    let lines = step.text(proposal.part).split(separator: "\n", omittingEmptySubsequences: false)
    guard !proposal.old.isEmpty else { return head + "+\(proposal.new)\n" }
    guard let range = touched(lines.map(String.init), proposal.old) else {
      return head + "-\(proposal.old)\n+\(proposal.new)\n"
    }
    let old = lines[range].map { "-\($0)\n" }.joined()
    let indent = lines[range.lowerBound].prefix { $0 == " " }
    let whole = plain(lines[range].joined(separator: " "))
    let new = whole.replacing(plain(proposal.old), with: proposal.new, maxReplacements: 1)
    return head + old + (new.isEmpty ? "" : "+\(indent)\(new)\n")
  }

  /// The fewest lines that hold the words.
  private static func touched(_ lines: [String], _ words: String) -> ClosedRange<Int>? {
    for length in 0..<lines.count {
      for start in 0..<(lines.count - length) {
        let range = start...(start + length)
        if lines[range].joined(separator: "\n").holds(words) { return range }
      }
    }
    return nil
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
