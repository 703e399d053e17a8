/// The items of a plan as a calendar: an event on the day by which each should be done, one on the
/// last day on which a proof or an exception counts, and one on the day of the next review.
///
/// Calendars are shared: unless the details are asked for, nothing in it tells what is open. So the
/// names of its events are sealed, too, and the same with the details and without.
public struct ItemCalendar: Sendable {
  private let events: [CalendarEvent]

  /// The calendar of an export.
  /// - Parameters:
  ///   - isDetailed: whether titles, reasons and owners stand in it.
  ///   - seal: gives a text for a text from which nobody can tell it, always the same.
  public init(_ exchange: Exchange, isDetailed: Bool, seal: (String) -> String) {
    var events: [CalendarEvent] = []
    for item in exchange.items {
      let words = Words(item, isDetailed: isDetailed)
      events.append(ItemCalendar.due(item, words, seal))
      if let end = ItemCalendar.end(item, words, seal) { events.append(end) }
    }
    for item in exchange.left { events += ItemCalendar.gone(item, seal) }
    if let review = exchange.review {
      events.append(ItemCalendar.next(review, isDetailed: isDetailed, seal))
    }
    self.events = events
  }

  /// The calendar of the next review alone.
  public init(_ review: ExchangeReview, seal: (String) -> String) {
    events = [ItemCalendar.next(review, isDetailed: false, seal)]
  }

  /// How many events are in it, cancelled ones among them.
  public var count: Int { events.count }

  /// The file.
  public var text: String {
    let lines =
      [
        CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
        CalendarLine("PRODID", "-//Surefoot//Surefoot//EN"), CalendarLine("CALSCALE", "GREGORIAN"),
      ] + events.flatMap(\.lines) + [CalendarLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  /// Whether a file reads back as this calendar.
  public func isHeld(by text: String) -> Bool {
    let wanted = events.flatMap(\.lines).map(\.content)
    return CalendarLine.contents(of: text).dropFirst(4).dropLast() == wanted[...]
  }

  private static func due(
    _ item: ExchangeItem, _ words: Words, _ seal: (String) -> String
  ) -> CalendarEvent {
    CalendarEvent(
      uid: uid(seal(item.uid)), day: item.due, summary: words.due, details: words.details,
      isCancelled: item.isClosed, reminderDays: 1, change: item.change)
  }

  /// The end of what closes an item; cancelled once nothing does any more. Nil if nothing ever did.
  private static func end(
    _ item: ExchangeItem, _ words: Words, _ seal: (String) -> String
  ) -> CalendarEvent? {
    guard item.closedUntil != nil || item.hadEnd else { return nil }
    return CalendarEvent(
      uid: uid(seal("\(item.uid).end")), day: item.closedUntil ?? item.due, summary: words.end,
      details: words.details, isCancelled: item.closedUntil == nil, reminderDays: 7,
      change: item.change)
  }

  /// Both events of an item that left the plan, so that they leave calendars.
  private static func gone(_ item: ExchangeLeft, _ seal: (String) -> String) -> [CalendarEvent] {
    [item.uid, "\(item.uid).end"].map { name in
      CalendarEvent(
        uid: uid(seal(name)), day: item.due, summary: Words.neutral, details: "",
        isCancelled: true, reminderDays: 1, change: item.change)
    }
  }

  /// That there are reviews is no secret; whose, is.
  private static func next(
    _ review: ExchangeReview, isDetailed: Bool, _ seal: (String) -> String
  ) -> CalendarEvent {
    CalendarEvent(
      uid: uid(seal(review.uid)), day: review.day,
      summary: isDetailed ? "Review of AWS at \(review.organization)" : "Surefoot review",
      details: "What it has to look at: surefoot review agenda", isCancelled: false,
      reminderDays: 7, change: review.change)
  }

  private static func uid(_ sealed: String) -> String { "\(sealed)@surefoot.invalid" }
}

extension ItemCalendar {
  /// What stands in an event.
  struct Words {
    let due: String
    let end: String
    let details: String

    /// What a stranger may read.
    static let neutral = "Surefoot task"

    init(_ item: ExchangeItem, isDetailed: Bool) {
      guard isDetailed else {
        let time = item.isClosed ? "" : " (\(item.minutes) min)"
        due = Words.neutral + time
        end = Words.neutral
        details = "What it is about is in the workspace: surefoot plan"
        return
      }
      due = item.title
      end = "\(Words.ending(item)): \(item.title)"
      let facts = "\(item.account): \(item.id), \(item.priority.rawValue), \(item.owner)"
      details = ([facts, item.why.text] + ["surefoot show \(item.id)"])
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func ending(_ item: ExchangeItem) -> String {
      switch item.state {
      case .waived: "Waiver ends"
      case .notApplicable: "Ask again whether it applies"
      default: "Prove again"
      }
    }
  }
}
