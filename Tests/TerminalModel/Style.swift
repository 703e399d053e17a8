/// How a cell is drawn.
public struct Style: Hashable, Sendable {
  /// Strong.
  public var isBold = false
  /// Faint.
  public var isDim = false
  /// Foreground and background exchanged.
  public var isInverse = false
  /// The color of the four-bit palette; nil: the terminal's own.
  public var color: Color?

  /// Nothing special.
  public static let plain = Style()

  /// The first eight colors, in the order of their codes.
  public enum Color: Int, Sendable, CaseIterable {
    /// Code 30 and following.
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  /// Changes it as a code of SGR says; false if it is none of ours.
  mutating func apply(_ code: Int) -> Bool {
    switch code {
    case 0: self = .plain
    case 1: isBold = true
    case 2: isDim = true
    case 7: isInverse = true
    case 30...37: color = Color(rawValue: code - 30)
    case 39: color = nil
    default: return false
    }
    return true
  }
}

extension Style: CustomStringConvertible {
  /// Its words with blanks between: `bold cyan`.
  public var description: String {
    let words = [isBold ? "bold" : "", isDim ? "dim" : "", isInverse ? "inverse" : ""]
    let all = (words + [color.map { "\($0)" } ?? ""]).filter { !$0.isEmpty }
    return all.isEmpty ? "plain" : all.joined(separator: " ")
  }
}

/// Neighbouring columns of a row with the same style, which is not plain.
public struct StyleRun: Hashable, Sendable, CustomStringConvertible {
  /// The columns, counted from 0.
  public internal(set) var columns: Range<Int>
  /// What they have in common.
  public let style: Style

  /// The first and the last column, and the style.
  public var description: String { "\(columns.lowerBound)-\(columns.upperBound - 1) \(style)" }
}
