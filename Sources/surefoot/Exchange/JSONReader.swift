/// Reads one JSON text strictly, as RFC 8259 has it, with bounds on everything.
///
/// It is our own because neither reader at hand is strict enough for a file from elsewhere whose
/// texts have digests: Foundation's takes the last of two members of one name without a word and
/// has no bounds, and libyaml refuses characters that a JSON string may hold.
struct JSONReader {
  /// How much one text may hold.
  struct Limits {
    /// The deepest nesting; the root is at depth 1.
    var depth = 64
    /// The largest number of values.
    var values = 4_000_000
  }

  let bytes: [UInt8]
  private let limits: Limits
  var place = 0
  private var values = 0

  /// The tree of a text in UTF-8.
  static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes, limits: limits)
    let value = try reader.value(depth: 1)
    guard reader.next() == nil else { throw reader.error(.surplus) }
    return value
  }

  private init(bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    values += 1
    guard depth <= limits.depth else { throw error(.tooDeep(limits.depth)) }
    guard values <= limits.values else { throw error(.tooMany(limits.values)) }
    switch next() {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try items(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    place += 1
    if take(UInt8(ascii: "}")) { return [] }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw error(.expected("a name in quotes")) }
      let start = place
      let name = try string()
      guard names.insert(name).inserted else {
        place = start
        throw error(.duplicate(name))
      }
      guard take(UInt8(ascii: ":")) else { throw error(.expected("a colon")) }
      members.append(.init(name: name, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error(.expected("a comma or }")) }
    return members
  }

  private mutating func items(depth: Int) throws(JSONError) -> [JSONValue] {
    var items: [JSONValue] = []
    place += 1
    if take(UInt8(ascii: "]")) { return [] }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error(.expected("a comma or ]")) }
    return items
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let text = word.description
    guard bytes[place...].starts(with: text.utf8) else { throw error(.expected("a value")) }
    place += text.utf8.count
    return value
  }

  /// Whether a byte is white space: space, tab, line feed, carriage return.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  /// Steps over a sign, if it comes next.
  private mutating func take(_ sign: UInt8) -> Bool {
    guard next() == sign else { return false }
    place += 1
    return true
  }

  func error(_ problem: JSONError.Problem) -> JSONError {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return JSONError(line: line, column: column, problem: problem)
  }
}
