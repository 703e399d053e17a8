/// A place where the text given to libyaml holds U+E000 for something libyaml cannot read.
///
/// libyaml follows YAML 1.1: it ends lines at U+0085, U+2028 and U+2029, knows no escaped surrogate
/// pairs and refuses some characters that JSON allows. Each of these is replaced by as many
/// characters as it had, so that libyaml's places stay true, and put back afterwards. A U+E000 the
/// text holds itself is listed too: the n-th one in a scalar is then always the n-th stand-in.
struct StandIn {
  /// What the text really holds.
  enum Original {
    /// U+E000, by itself or escaped.
    case same
    /// A character that may stand in double quotes only.
    case character(Unicode.Scalar)
    /// A character that may stand nowhere; its fault is listed already.
    case refused
    /// Half of a pair, as in `\ud83d`; means itself outside double quotes.
    case surrogate(UInt16)
  }

  /// The character used.
  static let character: Unicode.Scalar = "\u{E000}"
  /// Its bytes in UTF-8.
  static let bytes: [UInt8] = [0xEE, 0x80, 0x80]

  /// What it stands for.
  let original: Original
  /// How many characters stand before it.
  let index: Int
  /// Its place.
  let position: YAML.Position

  /// The first half of a pair, if this is one.
  var highSurrogate: UInt16? {
    guard case .surrogate(let unit) = original, UTF16.isLeadSurrogate(unit) else { return nil }
    return unit
  }

  /// The character this and `next` make together, if they are two escapes in a row that make one.
  func joined(with next: StandIn?) -> Unicode.Scalar? {
    guard let high = highSurrogate, let next, next.index == index + 6,
      case .surrogate(let low) = next.original, UTF16.isTrailSurrogate(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + UInt32(high & 0x3FF) << 10 + UInt32(low & 0x3FF))
  }
}

/// The stand-ins of a text, taken off in step with the scalars read.
struct StandIns {
  private var rest: ArraySlice<StandIn>

  /// All of `list`, in the order of reading.
  init(_ list: [StandIn]) {
    rest = list[...]
  }

  /// Whether none are left.
  var isEmpty: Bool { rest.isEmpty }

  /// Takes off those before the character at `index`.
  mutating func take(before index: Int) -> ArraySlice<StandIn> {
    let end = rest.firstIndex { $0.index >= index } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }
}

extension ArraySlice<StandIn> {
  /// The text of a double-quoted scalar in which these stood, as it was meant. Half pairs are
  /// reported to `faults`.
  func restored(in text: String, faults: inout FaultList) -> String {
    var rest = self
    var restored = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == StandIn.character, let standIn = rest.popFirst() else {
        restored.append(scalar)
        continue
      }
      switch standIn.original {
      case .same: restored.append(scalar)
      case .character(let original): restored.append(original)
      case .refused: restored.append("\u{FFFD}")
      case .surrogate(let unit):
        if let joined = standIn.joined(with: rest.first) {
          restored.append(joined)
          rest.removeFirst()
          _ = scalars.next()
        } else {
          faults.add(.character(.loneSurrogate(unit)), at: standIn.position)
        }
      }
    }
    return String(restored)
  }
}
