/// A field of a record, as it is documented: what it is called, how it is written, what it means.
struct RecordField: Sendable, Hashable, Encodable {
  /// What it is called in the documentation; the records themselves name nothing.
  let name: String
  /// How it is written.
  let kind: Kind
  /// What it means.
  let help: String

  /// How a field is written. Every kind but yes and no may be empty: there is nothing to say.
  enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
    /// A permanent name, or one of few words.
    case word
    /// Several of those, with commas between them.
    case words
    /// Text from people.
    case text
    /// Digits, perhaps with a point.
    case number
    /// `2026-11-23`
    case day
    /// `2026-11-23T19:04:29Z`
    case instant
    /// `yes` or `no`.
    case yesOrNo = "yes or no"
  }

  /// The left and right side of its row in the help.
  /// - Parameter number: its place, from 1.
  func row(_ number: Int) -> (String, String) {
    ("\(number) \(name)", "\(help) (\(kind.rawValue))")
  }
}
