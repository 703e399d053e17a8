import Testing

@testable import YAML

@Suite struct `Any tree` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `written as JSON is read back the same`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let tree = RandomTree(depth: 5, using: &random)
    var writer = RandomWriter(random: random)
    let text = writer.text(of: tree)
    let document = try YAML.parse(Array(text.utf8))
    #expect(document.faults.isEmpty)
    #expect(RandomTree(document.root) == tree, "\(text)")
  }
}

/// A small seeded generator (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A JSON value; texts are compared by scalar, not by canonical equivalence.
indirect enum RandomTree: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case text([UInt32])
  case list([RandomTree])
  case object([Pair])

  struct Pair: Equatable {
    let key: [UInt32]
    let value: RandomTree
  }

  init(depth: Int, using random: inout SplitMix64) {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 10), using: &random) {
    case 0: self = .null
    case 1: self = .boolean(Bool.random(using: &random))
    case 2: self = .integer(Int.random(in: Int.min...Int.max, using: &random))
    case 3...5: self = .text(Self.text(using: &random))
    case 6, 7:
      self = .list(
        (0..<Int.random(in: 0..<6, using: &random)).map { _ in
          RandomTree(depth: depth - 1, using: &random)
        })
    default:
      self = .object(
        (0..<Int.random(in: 0..<6, using: &random)).map { number in
          let key = Array("\(number)-".unicodeScalars.map(\.value)) + Self.text(using: &random)
          return Pair(key: key, value: RandomTree(depth: depth - 1, using: &random))
        })
    }
  }

  init(_ node: YAML.Node) {
    switch node.content {
    case .scalar(let text, quoted: true): self = .text(text.unicodeScalars.map(\.value))
    case .scalar(let text, quoted: false):
      if node.isNull {
        self = .null
      } else if let boolean = node.boolean {
        self = .boolean(boolean)
      } else {
        self = node.integer.map { .integer($0) } ?? .text(text.unicodeScalars.map(\.value))
      }
    case .sequence(let items): self = .list(items.map { RandomTree($0) })
    case .mapping(let pairs):
      self = .object(
        pairs.map { pair in
          Pair(
            key: pair.key.text?.unicodeScalars.map(\.value) ?? [], value: RandomTree(pair.value))
        })
    }
  }

  private static let pool: [UInt32] =
    Array("ab:,-#&*!|>'\"%@`{}[]\\ /u\t\n\r\u{8}~<=?.0\u{E9}\u{2028}\u{85}".unicodeScalars).map(
      \.value)
    + [
      0x01, 0x1F, 0x7F, 0x9F, 0xA0, 0xD7FF, 0xE000, 0xE001, 0xFEFF, 0xFFFE, 0xFFFF, 0x1F600,
      0x10FFFF,
    ]

  private static func text(using random: inout SplitMix64) -> [UInt32] {
    (0..<Int.random(in: 0..<9, using: &random)).map { _ in
      pool.randomElement(using: &random) ?? 0x61
    }
  }
}

/// Writes JSON in all its spellings: any white space, any escape.
struct RandomWriter {
  var random: SplitMix64

  mutating func text(of tree: RandomTree) -> String {
    space() + value(tree) + space()
  }

  private mutating func value(_ tree: RandomTree) -> String {
    switch tree {
    case .null: return "null"
    case .boolean(let value): return "\(value)"
    case .integer(let value): return "\(value)"
    case .text(let text): return quoted(text)
    case .list(let items):
      let inner = items.map { space() + value($0) + space() }
      return "[" + (inner.isEmpty ? space() : inner.joined(separator: ",")) + "]"
    case .object(let pairs):
      let inner = pairs.map { pair in
        // No line break between key and colon: see the room's notes on JSON.
        space() + quoted(pair.key) + blank() + ":" + space() + value(pair.value) + space()
      }
      return "{" + (inner.isEmpty ? space() : inner.joined(separator: ",")) + "}"
    }
  }

  private mutating func space() -> String {
    ["", "", " ", "\n", "\r\n", "\t", "\n\t\t", "  \n  "].randomElement(using: &random) ?? ""
  }

  private mutating func blank() -> String {
    ["", " ", "\t"].randomElement(using: &random) ?? ""
  }

  private mutating func quoted(_ text: [UInt32]) -> String {
    "\"" + text.map { character($0) }.joined() + "\""
  }

  private mutating func character(_ code: UInt32) -> String {
    let mustEscape = code < 0x20 || code == 0x22 || code == 0x5C
    guard mustEscape || Int.random(in: 0..<3, using: &random) == 0 else {
      return Unicode.Scalar(code).map { String($0) } ?? ""
    }
    let short: [UInt32: String] = [
      0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"", 0x2F: "\\/",
      0x5C: "\\\\",
    ]
    if let escape = short[code], Bool.random(using: &random) { return escape }
    return Unicode.Scalar(code).map { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
