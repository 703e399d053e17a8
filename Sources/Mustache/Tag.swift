/// One tag as it stands in a template.
struct Tag {
  let kind: Kind
  /// The bytes from the opening to behind the closing delimiter.
  let range: Range<Int>
  /// The bytes of the name without the white space around it.
  let content: Range<Int>

  /// What a tag does, by the sign after its opening delimiter.
  enum Kind: Equatable {
    case variable(escaped: Bool)
    case triple
    case section(inverted: Bool)
    case end
    case partial
    case comment
    case delimiters

    /// The kind that the sign stands for, or nil where the name begins at once.
    init?(sign: UInt8) {
      switch sign {
      case UInt8(ascii: "&"): self = .variable(escaped: false)
      case UInt8(ascii: "{"): self = .triple
      case UInt8(ascii: "#"): self = .section(inverted: false)
      case UInt8(ascii: "^"): self = .section(inverted: true)
      case UInt8(ascii: "/"): self = .end
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: "="): self = .delimiters
      default: return nil
      }
    }

    /// What stands before the closing delimiter.
    var closingSign: [UInt8] {
      switch self {
      case .triple: [UInt8(ascii: "}")]
      case .delimiters: [UInt8(ascii: "=")]
      default: []
      }
    }

    /// Whether such a tag, alone on a line, takes its line along.
    var canStandAlone: Bool {
      switch self {
      case .variable, .triple: false
      default: true
      }
    }
  }
}
