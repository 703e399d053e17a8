/// What SQLite can hold.
public enum Value: Hashable, Sendable {
  /// Nothing.
  case null
  /// A whole number of 64 bits.
  case integer(Int)
  /// A number of 64 bits.
  case real(Double)
  /// UTF-8 text, which may hold NUL.
  case text(String)
  /// Bytes.
  case blob([UInt8])
}
