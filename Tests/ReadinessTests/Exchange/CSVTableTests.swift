import FoundationEssentials
import Testing

@testable import Readiness

@Suite struct CSVTableTests {
  @Test func `a table reads back whatever stands in its cells`() {
    let rows = Hostile.texts.map { [CSVTable.Cell.text($0), .number(-3), .text($0)] }
    let table = CSVTable(header: ["a", "b,c", "d"], rows: rows)
    #expect(table.isHeld(by: table.text))
    #expect(!table.isHeld(by: table.text.replacing("\"key: value\"", with: "\"key: valve\"")))
    #expect(!table.isHeld(by: table.text + "\""))
    #expect(!table.isHeld(by: String(table.text.unicodeScalars.dropLast(2)) + ",x"))
  }

  @Test(.enabled(if: RealProgram.exist("python3")))
  func `a reader that is not ours finds the same cells, and no formula`() throws {
    let tables = [
      ItemTable.table(ExchangeSample.exchange(of: Hostile.texts)),
      GitLabTable.table(ExchangeSample.exchange(of: Hostile.texts)),
      JiraTable.table(ExchangeSample.exchange(of: Hostile.texts)),
    ]
    let script = """
      import csv, io, json, sys
      text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
      print(json.dumps(list(csv.reader(text, strict=True))))
      """
    for table in tables {
      let output = try RealProgram("python3", "-c", script).output(for: Data(table.text.utf8))
      let found = try JSONDecoder().decode([[String]].self, from: output)
      #expect(found == CSVReading(table.text).rows)
      #expect(found.first == table.header)
      #expect(found.count == Hostile.texts.count + 1)
      #expect(found.allSatisfy { $0.count == table.header.count })
      let cells = found.joined().filter { Int($0) == nil }
      #expect(!cells.contains { $0.first.map { "=+-@\t\r".contains($0) } == true })
    }
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"a\r\nb\",\"c\"\"d\"\r\n", [["a\r\nb", "c\"d"]]), ("", []), ("\r\n\r\n", []),
    ("\u{FEFF}a,\r\n", [["a", ""]]), ("a\rb,c\r\n", [["a\rb", "c"]]),
  ])
  func `rows are read as RFC 4180 has them`(text: String, rows: [[String]]) {
    #expect(CSVReading(text).rows == rows)
    #expect(CSVReading(text).isWhole)
  }

  @Test func `a quote that is not closed is told`() {
    #expect(!CSVReading("a,\"b\r\nc").isWhole)
  }
}
