import FoundationEssentials
import Readiness
import Terminal
import Testing

@testable import surefoot

/// A review at a terminal: what is said, what comes of it, what is refused.
@Suite struct ReviewConversationTests {
  @Test func `the first card says why it stands there, and Enter alone waves nothing through`()
    throws
  {
    let meeting = try Meeting()
    try meeting.begin("platform lead", "on-call lead")
    let said = try meeting.play("", "s")
    #expect(said.contains("Review 2027-Q1, Sample Physio Diary, the first one"))
    #expect(said.contains("risk critical\n  Why      "))
    #expect(said.contains("No default here. Choose a letter."))
    #expect(said.unwrapped.contains("so it cannot stay as before"))
    #expect(
      try meeting.phrases().count == 2, "nothing was recorded but the beginning and the leaving")
  }

  @Test func `a card names no key that is refused there`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let ids = try meeting.left()
    for id in ids {
      let prompt = try meeting.play("g \(id)").unwrapped
      let card = try #require(prompt.components(separatedBy: "> g \(id)").last)
      let isTaken = try meeting.play("g \(id)", "s").contains("Recorded: ")
      #expect(card.contains("s same") == isTaken, "\(id): \(card)")
      if isTaken { try meeting.play("u") }
    }
  }

  @Test func `the numbers of the list are those of the cards, and the chosen card is there again`()
    throws
  {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let first = try #require(try meeting.left().first)
    let said = try meeting.play("e text: shown", "g 5", "l", "q")
    let title = try #require(said.components(separatedBy: "5 of ").dropFirst().first)
      .split(separator: "\n")[1]
    let name = try #require(title.components(separatedBy: " (").first)
    #expect(said.unwrapped.contains("5. \(name)"))
    let again = try meeting.play("q")
    #expect(again.contains("5 of ") && again.contains(name) && !again.contains("(\(first)"))
  }

  @Test func `new evidence proves an item, and its effect is told at once`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let id = try #require(try meeting.left().first)
    let said = try meeting.play("e text: the report shows none")
    #expect(said.contains("Recorded: \(id): new evidence: the report shows none"))
    #expect(said.contains(" done, self-stated") && said.contains("Done ") && said.contains(" -> "))
    #expect(try meeting.standing(Item.ID(id)).grade == .selfStated)
    #expect(try !meeting.left().contains(id))
  }

  @Test func `what ran out is accepted until a day, and comes again after it`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let lapsed = "root-keys-gone"
    let said = try meeting.play(
      "g \(lapsed)", "a 2027-03-20", "a 2027-03-20: new keys come", "g root-mfa", "a +3w: soon",
      "a +2y: far")
    #expect(said.contains("Behind accept comes until when, and why."))
    #expect(
      said.unwrapped.contains("accepted without new evidence until 2027-03-20: new keys come"))
    #expect(
      said.unwrapped.contains("surefoot waive root-mfa"),
      "what was never done needs somebody who accepts it")
    #expect(said.unwrapped.contains("more than a year ahead"))
    #expect(try meeting.standing(Item.ID(lapsed)).state == .lapsed, "nothing was proved")
    try meeting.company.must("review", "close", "--yes")
    #expect(try !meeting.company.must("review", "agenda").contains("(\(lapsed)"))
    meeting.company.clock("2027-03-21")
    #expect(try meeting.company.must("review", "agenda").contains("(\(lapsed)"))
  }

  @Test func `a changed answer shows what it changes, and is kept only if it is wanted`() throws {
    let meeting = try Meeting("ten-at-the-boundary")
    try meeting.begin("platform lead")
    let before = try meeting.company.state().decisions.count
    let no = try meeting.play("g people-now", "c 40", "no")
    #expect(
      no.contains("Decision: ") && no.contains("Keep this answer?")
        && no.contains("Nothing was recorded."))
    #expect(try meeting.company.state().decisions.count == before)
    let yes = try meeting.play("g people-now", "c 40", "yes")
    #expect(yes.contains("people-now: changed: 40 people"))
    #expect(yes.components(of: "Decision: ") == 1, "what was read is not told again")
    let state = try meeting.company.state()
    #expect(state.decisions.count == before + 1)
    #expect(state.answers["people-now"]?.value.response == .value(.number(40)))
    #expect(try !meeting.left().contains("people-now"))
  }

  @Test func `nobody knows is an answer of its own, and an item keeps its proof`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    try meeting.play("g people-in-a-year", "d the plan is not made", "yes", "g root-keys-gone", "d")
    let state = try meeting.company.state()
    let answer = try #require(state.answers["people-in-a-year"]?.value)
    #expect(answer.response == .unknown && answer.justification == "the plan is not made")
    #expect(try meeting.standing("root-keys-gone").proof != nil)
  }

  @Test func `an action is said back, kept, and an item of the plan from then on`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead", "on-call lead")
    let said = try meeting.play(
      "t count the keys @on-call-lead due soon", "t", "count the keys @on-call-lead due +3w !high",
      "",
      "t drop this", "no", "t wrong", "write the rota @lead", "")
    #expect(said.contains("\"due soon\" is no day"))
    #expect(said.contains("  count the keys; on-call lead; due 2027-03-17 (Wednesday); high"))
    let line = try meeting.standing("own-count-the-keys")
    #expect(
      line.owner == "on-call lead" && line.due.description == "2027-03-17"
        && line.item.priority == .high)
    let own = try meeting.company.state().ownItems.map(\.id.text)
    #expect(own == ["own-count-the-keys", "own-write-the-rota"])
  }

  @Test func `parked topics come again at the end, and a note leaves the card`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let all = try meeting.left()
    let said = try meeting.play("p nobody has the key here", "n two are ordered", "s")
    #expect(try meeting.left().last == all[0])
    #expect(said.contains("Recorded: \(all[1]): noted: two are ordered"))
    #expect(try meeting.left().first == all[1])
    #expect(try meeting.company.must("history", all[1]).contains("two are ordered"))
  }

  @Test
  func
    `what is carried over is confirmed by part, with the number above ten, and taken back in one go`()
    throws
  {
    let meeting = try Meeting("eight-moderate", on: "2026-12-01")
    try meeting.company.must("done", "--area", "cost", "--yes")
    try meeting.begin("platform lead")
    let desk = try meeting.desk()
    let parts = try desk.reviewAtWork(desk.openReview()).agenda.parts
    let part = try #require(parts.max { $0.low.count < $1.low.count })
    #expect(part.low.allSatisfy { $0.kind == .item })
    let said = try meeting.play("confirm nowhere", "confirm \(part.name) \(part.low.count)")
    #expect(said.contains("There is no part \"nowhere\""))
    #expect(said.contains("Confirmed as before, in one go: "))
    let bulk = try meeting.company.records().filter {
      if case .reviewLooked(let body) = $0.event { body.bulk == true } else { false }
    }
    #expect(bulk.count == part.low.count && Set(bulk.map(\.act)).count == 1)
    let undone = try meeting.play("u")
    #expect(undone.components(of: "Taken back: ") == part.low.count)
  }

  @Test func `what was changed elsewhere is not confirmed unseen`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let said = try meeting.play("g people-now", "!", "s", "s") { _ in
      try meeting.company.must("answer", "people-now", "4", "--yes")
    }
    #expect(said.contains("Meanwhile somebody else changed it; nothing was recorded."))
    #expect(said.components(of: "people-now: as before") == 1 && said.contains("4 people (today"))
  }

  @Test func `what a closed review rests on is not taken back by the way, and nobody is nobody`()
    throws
  {
    let meeting = try Meeting()
    try meeting.company.must("review", "start")
    #expect(
      try meeting.company.refused(.usage, "review", "close", "--yes").contains("nobody is named"))
    try meeting.play("platform lead", "g root-drill", "p", "c done")
    #expect(try meeting.left().last == "root-drill")
    try meeting.company.must("review", "close", "--yes")
    let refused = try meeting.company.refused(.failed, "undo")
    #expect(refused.contains("older than the review 2027-Q1"))
    #expect(try meeting.company.must("undo", "--past-runs").contains("Taken back"))
  }

  @Test func `who does an item of an account is said of that account, from whichever card`() throws
  {
    let meeting = try Meeting()
    try meeting.company.must("account", "add", "sandbox")
    try meeting.begin("platform lead")
    let said = try meeting.play(
      "g owners", "assign root-password: on-call lead", "assign no-such: x",
      "assign identity-center: platform lead")
    #expect(said.unwrapped.contains("root-password stands there more than once"))
    try meeting.company.must("account", "close", "sandbox", "--reason", "over")
    try meeting.play("g owners", "assign root-password: on-call lead")
    let assigned = try meeting.company.records().compactMap { record -> String? in
      guard case .assigned(let body) = record.event else { return nil }
      return "\(record.account?.text ?? "-") \(body.item)"
    }
    #expect(assigned == ["- identity-center", "main root-password"])
  }

  @Test func `secrets are refused and not repeated`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let key = "AKIA" + String(repeating: "Q7", count: 8)
    for line in [
      "n \(key)", "e text: \(key)", "t use \(key)", "x \(key)", "present \(key)", "p \(key)",
    ] {
      let said = try meeting.play(line)
      let after = said.split(separator: "> \(line)\n").dropFirst().joined()
      #expect(!after.contains(key), "\(line)")
    }
    #expect(try !String(decoding: meeting.company.bytes(), as: UTF8.self).contains(key))
  }

  @Test func `closing wants the name typed; what was not settled heads the next agenda`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead", "on-call lead")
    let said = try meeting.play("p", "z", "yes", "z", "2027-q1")
    #expect(said.contains("It stays open.") && said.contains("review closed: "))
    let end = try #require(try meeting.company.state().lastReview?.end)
    #expect(end.next.description == "2027-05-24")
    #expect(end.open.count > 10 && end.open.count { $0.parked == true } == 1)
    meeting.company.clock("2027-05-24")
    let agenda = try meeting.company.must("review", "agenda")
    #expect(agenda.contains("parked in 2027-Q1") && agenda.contains("not reached in 2027-Q1"))
    #expect(
      try meeting.company.refused(.usage, "review", "resume").contains("no review is going on"))
  }

  @Test func `interrupted at any card, it goes on with the same bytes`() throws {
    let lines = [
      "e text: seen", "p", "d", "t count @lead due +1w !low", "", "g people-now", "s",
      "x stay @lead", "", "u",
    ]
    let whole = try Meeting()
    try whole.begin("platform lead")
    try whole.company.change { _ in }
    var desk = try whole.desk()
    let said = try play(lines, &desk)
    #expect(said.contains("Taken back"))
    let parted = try Meeting()
    try parted.begin("platform lead")
    for part in [
      ["e text: seen"], ["p"], ["d"], ["t count @lead due +1w !low", ""], ["g people-now", "s"],
      ["x stay @lead", ""], ["u"],
    ] {
      var desk = try parted.desk()
      _ = try play(part, &desk)
    }
    func bodies(_ meeting: Meeting) throws -> [String] {
      try meeting.company.records().filter { if case .reviewSat = $0.event { false } else { true } }
        .map { "\($0.account?.text ?? "") \(HistoryLine($0).what)" }
        .map { $0.replacing(/entry \d+/, with: "entry") }
    }
    #expect(try bodies(whole) == bodies(parted))
  }

  private func play(_ lines: [String], _ desk: inout Desk) throws -> String {
    var rest = lines[...]
    var said = ""
    let conversation = Conversation(
      read: { rest.popFirst().map { .text($0) } ?? .end(unfinished: nil) }, write: { said += $0 })
    var play = try ReviewConversation(try desk.openReview(), conversation, &desk)
    _ = try play.run(&desk)
    return said
  }
}

extension String {
  /// The same with what was broken to the width of the terminal on one line again.
  var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// How often a text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
