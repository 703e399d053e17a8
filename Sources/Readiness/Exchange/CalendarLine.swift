/// A line of an iCalendar file: a property, with what stands between its name and its value.
///
/// Source: RFC 5545, *iCalendar*, section 3.1: at most 75 octets, the line break not counted;
/// longer ones go on after CRLF and a space.
struct CalendarLine: Hashable {
  /// The name, with parameters if there are any, and the value, escaped as its type asks.
  let content: String

  init(_ name: String, _ value: String) {
    content = "\(name):\(value)"
  }

  init(_ name: String, text: String) {
    content = "\(name):\(Escape.calendarText(text))"
  }

  init(_ name: String, day: Day) {
    content = "\(name);VALUE=DATE:\(day.description.filter { $0 != "-" })"
  }

  init(_ name: String, instant: Instant) {
    content = "\(name):\(instant.description.filter { $0 != "-" && $0 != ":" })"
  }

  /// The most octets of a line.
  static let longest = 75

  /// The line, folded between characters as Unicode counts them, never within one.
  var folded: String {
    var lines = [""]
    var octets = 0
    for scalar in content.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > CalendarLine.longest {
        lines.append(" ")
        octets = 1
      }
      lines[lines.count - 1].unicodeScalars.append(scalar)
      octets += size
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// The lines of a file, unfolded.
  static func contents(of text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = []
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: true) {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.first == " ", !lines.isEmpty {
        lines[lines.count - 1].append(contentsOf: line.dropFirst())
      } else {
        lines.append(String.UnicodeScalarView(line))
      }
    }
    return lines.map(String.init)
  }
}
