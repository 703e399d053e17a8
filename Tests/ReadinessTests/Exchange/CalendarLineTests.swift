import Testing

@testable import Readiness

@Suite struct CalendarLineTests {
  private static let long =
    Hostile.texts + [
      String(repeating: "é", count: 200), String(repeating: "😀", count: 60),
      String(repeating: "שלום ", count: 40), String(repeating: "a", count: 74) + "ü",
    ]

  @Test func `no line has more than 75 octets, and none breaks a character`() {
    for text in CalendarLineTests.long {
      let line = CalendarLine("SUMMARY", text: text)
      let rows = Array(line.folded.utf8).split(separator: UInt8(ascii: "\n"))
      #expect(rows.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
      #expect(rows.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      #expect(rows.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
      let unfolded = CalendarLine.contents(of: line.folded)
      #expect(unfolded.count == 1)
      #expect(unfolded.first.map { Array($0.utf8) } == Array(line.content.utf8))
    }
  }
}
