import Readiness
import Testing

/// Decisions and actions on one line.
@Suite struct ReviewLineTests {
  private let today = Day(number: 20_783)

  private func line(_ text: String) throws -> ReviewLine {
    try ReviewLine(text, today: today, people: ["On-Call Lead", "finance owner"])
  }

  @Test(arguments: [
    (
      "Restore into a clean account @on-call-lead due +3w !high",
      "Restore into a clean account; On-Call Lead; due 2026-12-17 (Thursday); high"
    ),
    (
      "!low due friday @\"night watch\" count the keys",
      "count the keys; night watch; due 2026-11-27 (Friday); low"
    ),
    ("one account stays", "one account stays; nobody named"),
    ("Ask @FINANCE_OWNER about it", "Ask about it; finance owner"),
    ("pay due next monday", "pay; nobody named; due 2026-11-30 (Monday)"),
    ("it is due", "it is due; nobody named"),
    ("mail a@b.example", "mail a@b.example; nobody named"),
    ("what a day!", "what a day!; nobody named"), ("@ and ! stay", "@ and ! stay; nobody named"),
  ])
  func `it is said back as it was understood`(text: String, echo: String) throws {
    #expect(try line(text).echo == echo)
  }

  @Test(arguments: [
    ("", ReviewLineError.empty), ("@lead !high", .empty), ("a @b @c", .twice("@")),
    ("a !low !high", .twice("!")), ("a due +1d due +2d", .twice("due")),
    ("a !urgent", .badPriority("urgent")), ("a due soon", .badDay("soon")),
    ("a due next week", .badDay("next week")), ("a due 2026-11-25", .past(Day(number: 20_782))),
  ])
  func `what cannot be meant is refused by its part`(text: String, error: ReviewLineError) {
    #expect(throws: error) { try line(text) }
    #expect(error.description.count > 10)
  }

  @Test func `what was understood is understood again from what is said back`() throws {
    let first = try line("Count @lead due +3w !high")
    let day = try #require(first.due)
    let second = try line(
      "\(first.text) @\(first.owner ?? "") due \(day) !\(first.priority?.rawValue ?? "")")
    #expect(first == second)
  }
}
