import Testing

@testable import Readiness

/// How texts of figures are measured and cut.
@Suite struct FigureTextTests {
  @Test(
    "What has room stays as it is; what has none ends in an ellipsis and fits",
    arguments: FigureSamples.odd)
  func fits(_ text: String) {
    let line = FigureText.line(text)
    for room in [40, 90, 300, 100_000] {
      let shown = FigureText.fit(line, .strong, room: room)
      #expect(FigureText.width(shown, .strong) <= room)
      #expect(shown == line || shown.hasSuffix("…"))
    }
  }

  @Test("Lines of a wrapped text have room, and lose nothing if there are enough of them")
  func wraps() {
    let text = "Use the root user when nothing else works"
    let lines = FigureText.wrap(text, .label, room: 120, lines: 9)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { FigureText.width($0, .label) <= 120 })
    let cut = FigureText.wrap(text, .label, room: 120, lines: 2)
    #expect(cut.count == 2 && cut.last?.hasSuffix("…") == true)
    #expect(FigureText.wrap("", .label, room: 120, lines: 2) == [])
  }

  @Test(
    "Wide letters count double, marks nothing",
    arguments: [("漢", 132), ("👍", 132), ("a", 66), ("W", 100), ("\u{301}", 0), ("é", 82)])
  func widths(_ letter: String, hundredths: Int) {
    #expect(letter.unicodeScalars.map(FigureWidths.hundredths).reduce(0, +) == hundredths)
  }

  @Test("A letter keeps three marks at most")
  func marks() {
    let tower = "e" + String(repeating: "\u{301}", count: 40)
    #expect(FigureText.line(tower).unicodeScalars.count == 4)
  }

  @Test("What is cut is whole in the title of its element")
  func titles() {
    var pen = FigurePen()
    pen.write("A & B, and much more than there is room for", at: (0, 14), .label, room: 60)
    let svg = pen.elements.map { $0.svg(in: "x") }.joined()
    #expect(svg.contains("<title>A &amp; B, and much more than there is room for</title>A &amp; B"))
  }
}
