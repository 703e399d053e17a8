import FoundationEssentials
import Testing

@testable import surefoot

struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test(
    arguments: [
      ("null", .null), (" true\n", .bool(true)), ("false", .bool(false)), ("0", .number("0")),
      ("-12.50e+3", .number("-12.50e+3")), ("1E9", .number("1E9")), (#""""#, .string("")),
      (#""a\"\\\/\b\f\n\r\t\u00e9""#, .string("a\"\\/\u{8}\u{C}\n\r\t\u{E9}")),
      (#""\ud83d\udd11🔑\u0000""#, .string("🔑🔑\0")),
      ("\"\u{7F}\u{85}\u{2028}\u{FFFE}\"", .string("\u{7F}\u{85}\u{2028}\u{FFFE}")),
      ("[]", .array([])), ("[1 ,\t2]", .array([.number("1"), .number("2")])), ("{}", .object([])),
      (
        #"{"b": [null], "a": {}}"#,
        .object([
          .init(name: "b", value: .array([.null])), .init(name: "a", value: .object([])),
        ])
      ),
    ] as [(String, JSONValue)])
  func `what is JSON is read as it is meant`(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
    #expect(throws: JSONError.self) { try read(text + "x") }
    let cut = Array(text.utf8.dropLast())
    if text.utf8.last != 0x0A, text.count > 1, text != "-12.50e+3" {
      #expect(throws: JSONError.self) { try JSONReader.read(cut) }
    }
  }

  @Test(
    arguments: [
      ("", 1, 1, .expected("a value")), ("\n [1,]", 2, 5, .expected("a value")),
      ("[1 2]", 1, 4, .expected("a comma or ]")), ("{\"a\" 1}", 1, 6, .expected("a colon")),
      ("{\"a\":1,}", 1, 8, .expected("a name in quotes")),
      ("{a:1}", 1, 2, .expected("a name in quotes")),
      ("{\"a\":1 \"b\":2}", 1, 8, .expected("a comma or }")), ("[1] 2", 1, 5, .surplus),
      ("{\"a\":1,\n\"a\":2}", 2, 1, .duplicate("a")),
      ("{\"a\":1,\"\\u0061\":2}", 1, 8, .duplicate("a")),
      ("01", 1, 1, .expected("a value")), ("-", 1, 1, .expected("a value")),
      ("1.", 1, 1, .expected("a value")),
      ("+1", 1, 1, .expected("a value")), (".5", 1, 1, .expected("a value")),
      ("1e", 1, 1, .expected("a value")),
      ("nul", 1, 1, .expected("a value")), ("NaN", 1, 1, .expected("a value")),
      ("'a'", 1, 1, .expected("a value")),
      ("\u{FEFF}1", 1, 1, .expected("a value")), ("// a", 1, 1, .expected("a value")),
      ("\"a", 1, 3, .openString), ("\"a\nb\"", 1, 3, .openString), ("\"\\", 1, 3, .openString),
      ("\"\\x\"", 1, 4, .escape), ("\"\\u12\"", 1, 4, .escape), ("\"\\u+123\"", 1, 4, .escape),
      ("\"\\ud83d\"", 1, 8, .notUnicode), ("\"\\ud83d\\n\"", 1, 9, .notUnicode),
      ("\"\\udd11\"", 1, 8, .notUnicode), ("\"\\ud83d\\ud83d\"", 1, 14, .notUnicode),
    ] as [(String, Int, Int, JSONError.Problem)])
  func `what is not JSON is refused at its place`(
    text: String, line: Int, column: Int, problem: JSONError.Problem
  ) throws {
    #expect(throws: JSONError(line: line, column: column, problem: problem)) { try read(text) }
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
  ])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONReader.read(bytes) }
  }

  @Test func `depth and number are bounded, and no depth of nesting ends the program`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    for depth in [65, 1_000_000] {
      #expect(throws: JSONError(line: 1, column: 65, problem: .tooDeep(64))) {
        try read(nested(depth))
      }
    }
    let three = JSONReader.Limits(values: 3)
    _ = try JSONReader.read(Array("[1,2]".utf8), limits: three)
    #expect(throws: JSONError(line: 1, column: 6, problem: .tooMany(3))) {
      try JSONReader.read(Array("[1,2,3]".utf8), limits: three)
    }
  }

  @Test(arguments: 1...200) func `what is written is what is read`(seed: UInt64) throws {
    var random = StoreRandom(state: seed)
    let texts = (0..<8).map { _ in random.text() }
    let value = try read(String(decoding: JSONEncoder().encode(texts), as: UTF8.self))
    #expect(value.texts.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test(arguments: 1...300) func `a changed byte is refused wherever another reader refuses it`(
    seed: UInt64
  ) throws {
    var random = StoreRandom(state: seed)
    var bytes = Array(#"{"a":["x\u00e9\n",-1.5e3,true,null,{"b":"ü"}],"c":{}}"#.utf8)
    let place = Int.random(in: bytes.indices, using: &random)
    bytes[place] = UInt8.random(in: 0...255, using: &random)
    let isRead = (try? JSONReader.read(bytes)) != nil
    // It takes one name twice, which we do not, and `nan` and its like, which have no byte here.
    let isReadThere = (try? JSONDecoder().decode(Anything.self, from: Data(bytes))) != nil
    if isRead { #expect(isReadThere, "\(String(decoding: bytes, as: UTF8.self))") }
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
