import FoundationEssentials
import Testing

@testable import Mustache

@Suite struct ValueTests {
  @Test func `any JSON can be read`() throws {
    let json = #"""
      {"n": null, "t": true, "f": false, "i": -3, "z": 85.0, "d": 1.21, "s": "1", "e": "",
       "l": [1, [], {}], "o": {"a.b": {"": 0}}, "big": 123456789012345678901234567890}
      """#
    let expected: Value = [
      "n": .null, "t": true, "f": false, "i": -3, "z": 85, "d": 1.21, "s": "1", "e": "",
      "l": [1, [], [:]], "o": ["a.b": ["": 0]], "big": 123456789012345678901234567890.0,
    ]
    #expect(try JSONDecoder().decode(Value.self, from: Data(json.utf8)) == expected)
  }

  @Test(
    arguments: [
      .null, true, false, 0, -7, 1.5, "", "text\n\"\\é🇨🇭", [], [:], [[1], ["a": [.null]]],
      ["a": ["b": ["c": [1.25, false]]], "": "empty name"],
    ] as [Value])
  func `what is written as JSON reads back as the same`(_ value: Value) throws {
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(Value.self, from: data) == value)
  }

  @Test(
    arguments: [
      [1, 2.5, "a\u{1f}\n\"\\", .null, true], ["b": ["x": []], "a": [:]], [1e300, -0.001, 1e-9],
    ] as [Value])
  func `the text of a list or an object is JSON`(_ value: Value) throws {
    #expect(try JSONDecoder().decode(Value.self, from: Data(value.text.utf8)) == value)
  }

  @Test func `a deep value has a text`() {
    var value: Value = 1
    for _ in 0..<5_000 { value = [value] }
    #expect(value.text.utf8.count == 10_001)
  }
}
