@testable import Readiness
import Testing

/// Figures of ordinary data and of data as odd as it gets.
enum FigureSamples {
  /// A figure, and what is special about it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let figure: Figure
    var testDescription: String { name }
  }

  static let all = areas + burnUps + spaces + owners + timelines + structures

  /// Texts that are hard to place.
  static let odd = [
    String(repeating: "W", count: 200), String(repeating: "wide word ", count: 20),
    String(repeating: "漢字", count: 100), String(repeating: "👩‍👩‍👧", count: 50),
    "<&\"'>\u{202E}turned\u{0000}", "e" + String(repeating: "\u{301}", count: 40), "", " \n ",
    String(repeating: "\u{FDFD}", count: 9), "ไทยที่นี่ กำลัง", "שלום וברכה",
  ]

  static let day = Day(number: 20_783)

  // MARK: Areas

  static func bar(_ title: String, _ counts: [Int]) -> AreaBar {
    AreaBar(
      title: title,
      parts: Dictionary(zip(FigureFill.allCases, counts)) { first, _ in first })
  }

  static let titles = [
    "Root user", "People and sign-in", "Keys and secrets", "Logging", "Monitoring", "Cost",
    "Architecture",
  ]

  static let usual = zip(
    titles,
    [
      [1, 2, 3, 0, 0, 1, 2], [0, 1, 2, 2, 1, 0, 6], [2, 0, 0, 0, 0, 0, 1], [0, 0, 0, 1, 2, 3, 3],
      [0, 0, 0, 0, 0, 0, 7], [0, 0, 4, 0, 0, 0, 0], [1, 0, 0, 0, 4, 0, 2],
    ]
  ).map { bar($0, $1) }

  static let areas = [
    Sample(name: "areas", figure: Figure(areas: usual)),
    Sample(name: "areas, none", figure: Figure(areas: [])),
    Sample(name: "areas, one", figure: Figure(areas: [bar("Logging", [0, 0, 1, 0, 0, 0, 0])])),
    Sample(name: "areas, empty", figure: Figure(areas: [bar("Logging", [0])])),
    Sample(
      name: "areas, sixty",
      figure: Figure(areas: (0..<60).map { bar("Area \($0)", [$0, 1, 0, 2, 9, 0, $0]) })),
    Sample(
      name: "areas, many",
      figure: Figure(
        areas: odd.map { bar($0, [9999, 9999, 9999, 9999, 9999, 9999, 9999]) }
          + [bar("Small", [1, 1, 1, 1, 1, 1, 1]), bar("Nothing", [])])),
  ]

  // MARK: Burn-up

  static func readings(
    _ planned: (Int) -> Int, done: (Int) -> Int, verified: (Int) -> Int, today: Int, first: Int = 1,
    days: Int = 30
  ) -> [BurnUp.Reading] {
    (0..<days).map { index in
      let isPast = index < today
      return BurnUp.Reading(
        day: day.adding(days: index), number: first + index, items: planned(29),
        planned: planned(index), done: isPast ? done(index) : nil,
        verified: isPast ? verified(index) : nil, accepted: isPast ? 0 : nil)
    }
  }

  static func burnUp(_ name: String, _ days: [BurnUp.Reading]) -> Sample {
    Sample(
      name: "burn-up, \(name)", figure: Figure(days: days, words: "That is as planned."))
  }

  static let burnUps = [
    burnUp(
      "usual", readings({ 3 + $0 * 2 }, done: { 1 + $0 * 3 / 2 }, verified: { $0 / 2 }, today: 12)),
    burnUp("none", []),
    burnUp(
      "one day", readings({ _ in 1 }, done: { _ in 0 }, verified: { _ in 0 }, today: 1, days: 1)),
    burnUp("first day", readings({ $0 }, done: { _ in 0 }, verified: { _ in 0 }, today: 1)),
    burnUp("not begun", readings({ $0 }, done: { _ in 0 }, verified: { _ in 0 }, today: 0)),
    burnUp("all zero", readings({ _ in 0 }, done: { _ in 0 }, verified: { _ in 0 }, today: 30)),
    burnUp(
      "9999",
      readings({ _ in 9999 }, done: { _ in 9999 }, verified: { _ in 9999 }, today: 30, first: 371)),
  ]

  // MARK: Owners

  static func owner(_ name: String, _ open: Int, _ overdue: Int = 0) -> OwnerBar {
    OwnerBar(name: name, open: open, overdue: overdue, work: "about \(open) hours")
  }

  static let owners = [
    Sample(
      name: "owners",
      figure: Figure(
        persons: [owner("first person", 9, 2), owner("second person", 4)],
        roles: [owner("account owner", 12, 5), owner("security lead", 6), owner("finance", 1, 1)])),
    Sample(name: "owners, none", figure: Figure(persons: [], roles: [])),
    Sample(name: "owners, idle", figure: Figure(persons: [owner("idle", 0)], roles: [])),
    Sample(
      name: "owners, sixty",
      figure: Figure(persons: (0..<60).map { owner("person \($0)", 60 - $0, $0 % 3) }, roles: [])),
    Sample(
      name: "owners, odd", figure: Figure(persons: odd.map { owner($0, 9999, 9999) }, roles: [])),
  ]

  // MARK: Time

  static func track(
    _ title: String, _ events: [(Int, FigureTrack.Kind)], due: Int? = nil
  ) -> FigureTrack {
    FigureTrack(
      title: title, events: events.map { .init($0.1, on: day.adding(days: $0.0)) },
      due: due.map { day.adding(days: $0) })
  }

  static let timelines = [
    Sample(
      name: "time",
      figure: Figure.timeline(
        [
          track(
            "Use the root user when nothing else works",
            [(-300, .talked), (-190, .failed), (-180, .reviewed), (-160, .passed), (-20, .passed)],
            due: 90),
          track("The identity provider is down", [(-80, .earnest), (-78, .reviewed)], due: -10),
          track("Never tried", []), track("Far ahead", [(-2, .passed)], due: 400),
        ], on: day)),
    Sample(name: "time, none", figure: Figure.timeline([], on: day)),
    Sample(
      name: "time, crowded",
      figure: Figure.timeline(
        odd.map { title in
          track(title, (-500..<1).map { ($0, FigureTrack.Kind.allCases[-$0 % 5]) }, due: 0)
        } + (0..<50).map { track("Track \($0)", [(-365, .passed)], due: 184) }, on: day)),
  ]
}
