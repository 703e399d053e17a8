import Testing
import YAML

@Suite struct `The core schema` {
  private func node(_ text: String) throws -> YAML.Node {
    try YAML.parse(Array(text.utf8)).root
  }

  @Test(arguments: [
    ("0", 0), ("12", 12), ("-12", -12), ("+7", 7), ("007", 7), ("0o17", 15), ("0xfF", 255),
    ("9223372036854775807", Int.max), ("012345678901", 12_345_678_901),
  ])
  func `reads whole numbers`(text: String, expected: Int) throws {
    #expect(try node(text).integer == expected)
    #expect(try node(text).text == text)
  }

  @Test(arguments: [
    "", "+", "-", "1.0", "1e3", "1_000", "0x", "0x-1", "0o+1", "0o8", "0b1", "9223372036854775808",
    "１２", "12 34", "\"12\"", "'12'", "|\n  12", ">-\n  12", "[12]", "{a: 12}", "1:30",
  ])
  func `takes nothing else for a whole number`(text: String) throws {
    #expect(try node(text).integer == nil)
  }

  @Test(arguments: ["true", "True", "TRUE"])
  func `reads true`(text: String) throws {
    #expect(try node(text).boolean == true)
  }

  @Test(arguments: ["false", "False", "FALSE"])
  func `reads false`(text: String) throws {
    #expect(try node(text).boolean == false)
  }

  @Test(arguments: [
    "no", "yes", "on", "off", "y", "n", "No", "YES", "tRUE", "1", "\"true\"", "'false'", "|\n true",
    "", "[true]",
  ])
  func `leaves other words as text`(text: String) throws {
    #expect(try node(text).boolean == nil)
    #expect(try node(text).integer != 0)
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `reads null`(text: String) throws {
    #expect(try node(text).isNull)
    #expect(try node(text).text == text)
  }

  @Test(arguments: ["nil", "none", "nULL", "\"\"", "''", "\"null\"", "'~'", "|\n", "[]", "{}"])
  func `takes nothing else for null`(text: String) throws {
    #expect(try !node(text).isNull)
  }
}
