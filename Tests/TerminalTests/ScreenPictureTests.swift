import TerminalModel
import Testing

struct ScreenPictureTests {
  private static func screen(_ text: String, columns: Int = 40, rows: Int = 6) -> Grid {
    var grid = Grid(columns: columns, rows: rows)
    grid.write(text)
    return grid
  }

  private static func picture(_ screens: [String]) -> String {
    var picture = ScreenPicture(name: "p", title: "A <title>", description: "What & why")
    for text in screens { picture.show(screen(text), milliseconds: 500) }
    return picture.svg
  }

  @Test func `texts are escaped and stand in their columns`() {
    let svg = ScreenPictureTests.picture(["a  <b> & \u{1B}[1;31mc\u{1B}[0m"])
    #expect(svg.contains(">A &lt;title&gt;</title>"))
    #expect(svg.contains(">What &amp; why</desc>"))
    #expect(svg.contains("<text x=\"0\" y=\"15\">a</text>"))
    #expect(svg.contains("<text x=\"27\" y=\"15\" textLength=\"45\">&lt;b&gt; &amp;</text>"))
    #expect(svg.contains("<text class=\"screen-p-s0\" x=\"81\" y=\"15\">c</text>"))
    #expect(svg.contains("\n.screen-p-s0{fill:#ffb3ac;font-weight:bold}\n"))
  }

  @Test func `wide characters keep two columns each`() {
    let svg = ScreenPictureTests.picture(["x日本 y"])
    #expect(svg.contains("<text x=\"9\" y=\"15\" textLength=\"36\">日本</text>"))
    #expect(svg.contains("<text x=\"54\" y=\"15\">y</text>"))
  }

  @Test func `inverse text stands on a ground of its color`() {
    let svg = ScreenPictureTests.picture(["ab\u{1B}[7;36m c \u{1B}[0m"])
    #expect(svg.contains("<rect class=\"screen-p-s0\" x=\"18\" width=\"27\" height=\"20\"/>"))
    #expect(svg.contains("<text class=\"screen-p-s1\" x=\"27\" y=\"15\">c</text>"))
    #expect(svg.contains(".screen-p-s0{fill:#62d6dc}\n.screen-p-s1{fill:#15181e}\n"))
  }

  @Test func `a row is drawn once however often it is seen`() {
    let svg = ScreenPictureTests.picture(["same\n1", "same\n2", "3\nsame"])
    #expect(svg.split(separator: ">same<").count == 2)
    #expect(svg.split(separator: "<use href=\"#screen-p-r0\"").count == 4)
  }

  @Test func `equal screens become one that is longer`() {
    var picture = ScreenPicture(name: "p", title: "t", description: "d")
    picture.show(ScreenPictureTests.screen("a"), milliseconds: 300)
    picture.show(ScreenPictureTests.screen("a"), milliseconds: 200)
    picture.show(ScreenPictureTests.screen("b"), milliseconds: 1_500)
    #expect(picture.svg.contains("animation:2000ms step-end infinite"))
    #expect(
      picture.svg.contains(
        "@keyframes screen-p-0{0.000%{visibility:visible}25.000%{visibility:hidden}}"))
    #expect(
      picture.svg.contains(
        "@keyframes screen-p-1{0%{visibility:hidden}25.000%{visibility:visible}}"))
  }

  @Test func `the same screens make the same bytes, without a script or anything from elsewhere`() {
    let screens = (0..<20).map { "frame \($0)\nthe rest stays" }
    let svg = ScreenPictureTests.picture(screens)
    #expect(svg == ScreenPictureTests.picture(screens))
    #expect(!svg.contains("<script") && !svg.contains("url(") && !svg.contains("@import"))
    #expect(svg.split(separator: "http").count == 2)
    #expect(svg.contains("prefers-reduced-motion:reduce"))
  }

  @Test func `a picture is well-formed, also one without screens`() {
    let texts = ["a < b & c\n\u{1B}[7;31m\"x\"\u{1B}[0m\n日本 'y'", "]]>\n<!-- -->", "\u{1B}[?25lz"]
    #expect(Markup.fault(in: ScreenPictureTests.picture(texts)) == nil)
    #expect(Markup.fault(in: ScreenPictureTests.picture([])) == nil)
    #expect(Markup.fault(in: "<a><b></a></b>") != nil)
    #expect(Markup.fault(in: "<a>&</a>") != nil)
  }

  @Test func `thirty full screens without a common row stay below 200 KB`() {
    var picture = ScreenPicture(name: "large", title: "t", description: "d")
    for number in 0..<30 {
      let rows = (0..<24).map { row in
        "\u{1B}[1m\(number)\u{1B}[0m " + String(repeating: "word ", count: 14) + "\(row)"
      }
      let grid = ScreenPictureTests.screen(rows.joined(separator: "\n"), columns: 80, rows: 24)
      #expect(grid.faults.isEmpty)
      picture.show(grid, milliseconds: 100)
    }
    #expect(picture.svg.utf8.count < 200_000)
  }

  @Test func `no color is hard to read on the ground`() throws {
    let text = (30...37).map { "\u{1B}[\($0)mx\u{1B}[1mx\u{1B}[0m" }.joined()
    let svg = ScreenPictureTests.picture([text])
    let colors = svg.matches(of: /fill:#([0-9a-f]{6})/).compactMap { UInt32($0.1, radix: 16) }
    let ground = try #require(UInt32("15181e", radix: 16))
    #expect(Set(colors).count == 17)
    for color in colors where color != ground {
      #expect(Contrast.of(color, on: ground) >= 4.5)
      #expect(Contrast.of(Contrast.mix(color, ground, 0.75), on: ground) >= 4.5)
    }
  }
}

/// Just enough of XML to see whether a picture is well-formed.
private enum Markup {
  /// What is not as it should be; nil if all is well.
  static func fault(in text: String) -> String? {
    var open: [Substring] = []
    var rest = text[...]
    while let tag = rest.firstMatch(of: /<(\/?)([a-z]+)((?: [a-z-A-Z]+="[^"<&]*")*)(\/?)>/) {
      let before = rest[..<tag.range.lowerBound]
      if !isText(before) { return "the text \(before)" }
      if tag.1.isEmpty {
        if tag.4.isEmpty { open.append(tag.2) }
      } else if open.popLast() != tag.2 {
        return "the end of \(tag.2)"
      }
      rest = rest[tag.range.upperBound...]
    }
    return open.isEmpty && isText(rest) ? nil : "\(open) is not closed, or \(rest.prefix(40))"
  }

  private static func isText(_ text: Substring) -> Bool {
    !text.contains("<") && !text.contains("]]>")
      && text.replacing(/&(amp|lt|gt);/, with: "").firstIndex(of: "&") == nil
  }
}
