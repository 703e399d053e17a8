import FoundationEssentials
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

  @Test(.enabled(if: PythonCalendar.exists))
  func `a reader that is not ours finds every text again`() throws {
    let exchange = ExchangeSample.exchange(of: CalendarLineTests.long)
    let calendar = ItemCalendar(exchange, isDetailed: true) { $0 }
    #expect(calendar.isHeld(by: calendar.text))
    let found = try PythonCalendar.events(in: calendar.text)
    try #require(found.count == exchange.items.count)
    for (event, item) in zip(found, exchange.items) {
      #expect(event.uid == "\(item.uid)@surefoot.invalid")
      #expect(event.summary == Escape.visible(item.title), "\(item.title.debugDescription)")
      #expect([event.start, event.end] == ["2026-11-25", "2026-11-26"])
      #expect([event.stamp, event.status] == ["2026-11-24T19:24:29+00:00", "CONFIRMED"])
      #expect([event.sequence, event.alarms] == [12, 1])
    }
  }
}

/// The calendar library of Python, as Debian has it.
enum PythonCalendar {
  static let exists =
    (try? RealProgram("/usr/bin/python3", "-c", "import icalendar").output(for: "")) != nil

  struct Event: Decodable {
    let uid, summary, start, end, stamp, status, text: String
    let sequence, alarms: Int
  }

  /// The events of a calendar as the library reads them.
  static func events(in text: String) throws -> [Event] {
    let script = """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      print(json.dumps([{
          "uid": e["UID"], "summary": e["SUMMARY"], "start": str(e["DTSTART"].dt),
          "end": str(e["DTEND"].dt), "stamp": e["DTSTAMP"].dt.isoformat(), "status": e["STATUS"],
          "text": e.get("DESCRIPTION", ""), "sequence": int(e["SEQUENCE"]),
          "alarms": len([p for p in e.subcomponents if p.name == "VALARM"])}
          for e in calendar.walk("VEVENT")]))
      """
    let output = try RealProgram("/usr/bin/python3", "-c", script).output(for: Data(text.utf8))
    return try JSONDecoder().decode([Event].self, from: output)
  }
}
