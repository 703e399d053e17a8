import Readiness
import Terminal
import Testing

@testable import surefoot

/// A company in a review, and a terminal to play it at.
struct Meeting {
  let company: Company

  /// A company that was taken through the onboarding, and the day of its review.
  init(_ example: String = "three-with-health-data", on day: String = "2027-02-24") throws {
    company = try Company(example, now: "2026-11-23T10:00:00Z")
    company.clock(day)
  }

  /// What the program sees, as somebody at a terminal.
  func desk(_ actor: String = "platform lead") throws -> Desk {
    let now = try #require(try World.givenNow(company.program.environment["SUREFOOT_NOW"]))
    let world = World(
      environment: company.program.environment, folder: company.program.folder, now: now,
      nowIsGiven: true, actor: Actor(name: actor, known: .named), input: -1, out: { _ in },
      err: { _ in })
    return try Desk(opening: company.workspace, folder: nil, in: world)
  }

  /// Begins a review.
  func begin(_ present: String...) throws {
    try company.must("review", "start", "--present", present.joined(separator: ","))
  }

  /// Plays lines at the terminal of the review that is going on; what has `!` in front happens
  /// elsewhere.
  @discardableResult func play(
    _ lines: String..., elsewhere: @escaping (String) throws -> Void = { _ in }
  ) throws -> String {
    var desk = try desk()
    let brief = try desk.openReview()
    var rest = lines[...]
    var said = ""
    let conversation = Conversation(
      read: {
        while let line = rest.popFirst() {
          if line.hasPrefix("!") {
            try elsewhere(String(line.dropFirst()))
            continue
          }
          said += "\n> \(line)\n"
          return .text(line)
        }
        return .end(unfinished: nil)
      }, write: { said += $0 })
    var play = try ReviewConversation(brief, conversation, &desk)
    _ = try play.run(&desk)
    return said
  }

  /// Plays keys on the stage of the review that is going on; the terminal, with all that was seen.
  @discardableResult func press(_ keys: String, columns: Int = 80, rows: Int = 24) throws
    -> MadeStage
  {
    var desk = try desk()
    let made = MadeStage(columns: columns, rows: rows)
    made.type(keys)
    var play = try ReviewConversation(
      try desk.openReview(), Conversation(on: made.stage()), &desk)
    _ = try play.run(&desk)
    #expect(made.faults == [])
    return made
  }

  /// The ids of what is left of the agenda.
  func left() throws -> [String] {
    let desk = try desk()
    return try desk.reviewAtWork(desk.openReview()).rest.map(\.subject.id)
  }

  /// Everything that was said in the reviews so far, as phrases.
  func phrases() throws -> [String] {
    try company.records().filter { $0.kind.hasPrefix("review.") }.map { HistoryLine($0).what }
  }

  /// Where an item stands in the plan of the main account.
  func standing(_ item: Item.ID) throws -> PlanToday.Line {
    let desk = try desk()
    let account = try #require(desk.state.mainAccount)
    let plan = try desk.plan(of: account, desk.checklist(desk.pack()))
    return try #require(plan.lines.first { $0.item.id == item })
  }
}
