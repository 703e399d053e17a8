import Readiness

/// `surefoot export calendar`
enum ExportCalendar {
  static let command = Command(
    "export calendar", "Write the due days as a calendar (iCalendar)",
    discussion: """
      An event on each due day, one on the last day of each proof, waiver and exception, and one \
      on the day of the next review. \
      Taken in again, a file changes the events of the one before: what is done or left the plan \
      is cancelled. Calendars are shared, so no event says what it is about unless you say \
      --detail; surefoot plan tells.
      """,
    options: [.init("--detail", "titles, reasons and owners, for calendars that nobody else sees")]
      + Exporting.options,
    examples: [
      .init("surefoot export calendar -o plan.ics", "for a calendar that others see, too"),
      .init("surefoot export calendar --detail -o own.ics", "with titles, for your own"),
    ]
  ) { invocation in
    let isDetailed = invocation.arguments.has("--detail")
    return try Exporting.run("calendar", hasWords: isDetailed, invocation) { exchange in
      let calendar = ItemCalendar(
        exchange, isDetailed: isDetailed, seal: Exporting.seal(exchange.origin))
      return ExportDocument(
        text: calendar.text, count: calendar.count, noun: (one: "event", many: "events"),
        isHeld: { calendar.isHeld(by: $0) })
    }
  }
}
