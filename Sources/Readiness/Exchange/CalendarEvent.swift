/// An event of a whole day in a calendar.
///
/// An event and not a to-do, because calendars that people share show to-dos seldom or never.
/// Source: RFC 5545, *iCalendar*, section 3.6.1. How the calendars of vendors take a file in that
/// holds an event again was not tried: by the RFC, the one with the higher SEQUENCE wins.
struct CalendarEvent: Hashable {
  /// The name by which calendars know it for ever.
  let uid: String
  /// The day.
  let day: Day
  /// What stands in the calendar.
  let summary: String
  /// What is said of it.
  let details: String
  /// Whether it is there no more.
  let isCancelled: Bool
  /// How many days before, at nine in the morning, it is called to mind.
  let reminderDays: Int
  /// When it changed.
  let change: ExchangeChange

  /// Its lines.
  var lines: [CalendarLine] {
    [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", text: uid),
      CalendarLine("DTSTAMP", instant: change.instant),
      CalendarLine("SEQUENCE", String(change.sequence)),
      CalendarLine("DTSTART", day: day), CalendarLine("DTEND", day: day.adding(days: 1)),
      CalendarLine("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"),
      // Nobody is busy all day because of a task.
      CalendarLine("TRANSP", "TRANSPARENT"), CalendarLine("CLASS", "PRIVATE"),
      CalendarLine("SUMMARY", text: summary),
    ] + (details.isEmpty ? [] : [CalendarLine("DESCRIPTION", text: details)])
      + (isCancelled ? [] : reminder) + [CalendarLine("END", "VEVENT")]
  }

  /// A day begins at midnight wherever the calendar is looked at, so fifteen hours before that is
  /// nine o'clock of the day before.
  private var reminder: [CalendarLine] {
    let days = reminderDays > 1 ? "\(reminderDays - 1)D" : ""
    return [
      CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"),
      CalendarLine("TRIGGER", "-P\(days)T15H"), CalendarLine("DESCRIPTION", text: summary),
      CalendarLine("END", "VALARM"),
    ]
  }
}
