/// A test of one value, in the grammar of DMN's unary tests.
///
/// `-` passes anything; `none, in-scope` any of the words; `1..5` a closed range; `< 3`, `<= 3`,
/// `> 10`, `>= 10` one-sided; `not(…)` the opposite. A set passes a word it contains, and numbers
/// by how many it holds. Days compare with days.
/// Source: OMG, *Decision Model and Notation 1.5*, section 7.3 (unary tests).
public indirect enum UnaryTest: Hashable, Sendable {
  /// `-`
  case anything
  /// `a, 1..5, > 7`: any of the parts.
  case anyOf([Part])
  /// `not(…)`
  case not([Part])

  /// One alternative of a test.
  public enum Part: Hashable, Sendable {
    /// The word itself.
    case word(String)
    /// Both bounds included.
    case range(Int, Int)
    /// At least, included.
    case atLeast(Int)
    /// At most, included.
    case atMost(Int)
    /// Not before the day.
    case notBefore(Day)
    /// Not after the day.
    case notAfter(Day)
  }
}

/// A value as tests see it.
public enum Term: Hashable, Sendable {
  /// A word: an option, `yes`, `no`, a fact's value.
  case word(String)
  /// A whole number.
  case number(Int)
  /// A set of words: options ticked, triggers that hold.
  case words(Set<String>)
  /// A calendar day.
  case day(Day)
  /// Text that no test looks into.
  case text(String)
  /// Known to be absent: it does not apply, or it is not asked.
  case absent
}
