extension FigureText {
  /// How many units a text is wide at most.
  static func width(_ text: String, _ style: Style) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + FigureWidths.hundredths(of: $1) }
    let weight = style == .strong ? 115 : 100
    return (sum * style.size * weight + 9_999) / 10_000
  }

  /// The text on one line, as it can be written: what cannot be seen is spelled out, and no letter
  /// bears more than three marks.
  static func line(_ text: String) -> String {
    var marks = 0
    var line = String.UnicodeScalarView()
    for scalar in Escape.line(text).unicodeScalars {
      marks = FigureWidths.isMark(scalar) ? marks + 1 : 0
      if marks <= 3 { line.append(scalar) }
    }
    return String(line)
  }

  /// A line, or its beginning and `…` if there is no room for it.
  static func fit(_ line: String, _ style: Style, room: Int) -> String {
    if width(line, style) <= room { return line }
    var shown = ""
    for letter in line {
      let longer = shown + String(letter)
      if width(longer + "…", style) > room { break }
      shown = longer
    }
    while shown.last == " " { shown.removeLast() }
    return shown + "…"
  }

  /// A text on as many lines as there may be; the last one is cut if there is more.
  static func wrap(_ text: String, _ style: Style, room: Int, lines limit: Int) -> [String] {
    var lines: [String] = []
    var rest = line(text).split(separator: " ")[...]
    while !rest.isEmpty, lines.count < limit - 1 {
      var count = 1
      while count < rest.count,
        width(rest.prefix(count + 1).joined(separator: " "), style) <= room
      {
        count += 1
      }
      lines.append(fit(rest.prefix(count).joined(separator: " "), style, room: room))
      rest = rest.dropFirst(count)
    }
    if !rest.isEmpty { lines.append(fit(rest.joined(separator: " "), style, room: room)) }
    return lines
  }
}
