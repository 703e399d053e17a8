import FoundationEssentials
import Testing

@testable import Readiness

@Suite struct EscapeTests {
  @Test(.enabled(if: RealProgram.exist("sh")))
  func `a shell gives every text back byte for byte`() throws {
    let script = Hostile.texts.map { "printf '%s\\0' \(Escape.shellWord($0))" }
    let output = try RealProgram("sh").output(for: Data(script.joined(separator: "\n").utf8))
    let wanted = Hostile.texts.map { Array($0.utf8).replacing([0], with: Array("\u{FFFD}".utf8)) }
    let found = output.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    #expect(found.map(Array.init) == wanted)
  }

  @Test(.enabled(if: RealProgram.exist("python3")))
  func `a CSV reader gives every text back`() throws {
    let rows = Hostile.texts.map { "\(Escape.csvCell($0)),x,\(Escape.csvCell($0))\r\n" }
    let script = """
      import csv, io, json, sys
      rows = csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline=""), strict=True)
      print(json.dumps([row for row in rows]))
      """
    let output = try RealProgram("python3", "-c", script).output(for: Data(rows.joined().utf8))
    let found = try JSONDecoder().decode([[String]].self, from: output)
    try #require(found.count == Hostile.texts.count)
    for (row, text) in zip(found, Hostile.texts) {
      let read = Array(row[0].utf8)
      let wanted = Array(text.utf8).replacing([0], with: Array("\u{FFFD}".utf8))
      #expect(read == wanted || read == [UInt8(ascii: "'")] + wanted, "\(text.debugDescription)")
      #expect(row == [row[0], "x", row[0]])
      let sign = row[0].unicodeScalars.first { !$0.properties.isWhitespace }
      #expect(!["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(sign), "\(text.debugDescription)")
      #expect(!["\t", "\r", "\n"].contains(row[0].unicodeScalars.first))
    }
  }

  @Test func `a YAML scalar is a JSON string on one line of what can be seen`() throws {
    for text in Hostile.texts {
      let scalar = Escape.yamlScalar(text)
      let read = try JSONDecoder().decode(String.self, from: Data(scalar.utf8))
      #expect(Array(read.utf8) == Array(text.utf8))
      #expect(
        scalar.unicodeScalars.allSatisfy {
          $0.value > 0xFFFF || ![.control, .format].contains($0.properties.generalCategory)
        })
    }
    #expect(Escape.yamlScalar("é\u{85}\u{2028}\u{FEFF}😀") == "\"é\\u0085\\u2028\\uFEFF😀\"")
  }

  @Test(.enabled(if: RealProgram.exist("python3")))
  func `an HTML reader finds the text and the attribute and no tag`() throws {
    let html = Hostile.texts.map {
      "<p title=\"\(Escape.htmlAttribute($0))\" lang='\(Escape.htmlAttribute($0))'>"
        + "\(Escape.htmlText($0))</p>"
    }
    let script = """
      import html.parser, json, sys
      class Reader(html.parser.HTMLParser):
          found = []
          def handle_starttag(self, tag, attrs): self.found.append([tag, *(v for k, v in attrs), ""])
          def handle_data(self, data): self.found[-1][-1] += data
          def handle_comment(self, data): self.found.append(["comment"])
      Reader().feed(sys.stdin.buffer.read().decode())
      print(json.dumps(Reader.found))
      """
    let output = try RealProgram("python3", "-c", script).output(for: Data(html.joined().utf8))
    let found = try JSONDecoder().decode([[String]].self, from: output)
    let wanted = Hostile.texts.map { text in
      ["p"] + Array(repeating: Escape.visible(text), count: 3)
    }
    #expect(found.map { $0.map { Array($0.utf8) } } == wanted.map { $0.map { Array($0.utf8) } })
  }

  @Test func `a file name is plain and has no meaning as a path`() {
    for text in Hostile.texts {
      let name = Escape.fileName(text)
      #expect(name.wholeMatch(of: #/[a-z0-9_]+(-[a-z0-9_]+)*/#) != nil, "\(name)")
      #expect((1...80).contains(name.utf8.count))
    }
  }

  @Test(arguments: [
    ("Root access: e-mail & MFA", "root-access-e-mail-mfa"), ("../../etc/passwd", "etc-passwd"),
    ("", "unnamed"),
    ("東京", "unnamed"), ("CON", "con_"), ("com1", "com1_"), ("lpt9.txt", "lpt9-txt"), ("-rf", "rf"),
    ("Über", "ber"),
    ("v1.2", "v1-2"), ("a_b", "a_b"), (".", "unnamed"),
  ])
  func `a file name keeps what it can`(_ text: String, _ name: String) {
    #expect(Escape.fileName(text) == name)
  }

  @Test func `a long file name ends in a word`() {
    #expect(
      Escape.fileName(String(repeating: "a", count: 79) + " b") == String(repeating: "a", count: 79)
    )
    #expect(Escape.fileName(String(repeating: "a", count: 90)).count == 80)
  }
}
