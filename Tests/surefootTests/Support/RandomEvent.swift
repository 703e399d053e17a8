import Readiness

/// Events of every kind, the fullest and the leanest, and random ones.
enum RandomEvent {
  /// Every kind with every key.
  static let full: [Event] =
    [
      .made(.init(name: "Example Bakery", zone: "Europe/Vienna")),
      .adopted(
        .init(
          pack, renamed: [.init(from: "keys", to: "root-keys")],
          outgrown: [.init(question: "people-now", account: "main")])),
      .accountAdded(.init(number: "111122223333", kind: .member, environment: "production")),
      .accountSet(.init(number: "111122223333", kind: .standAlone, environment: "sandbox")),
      .accountClosed(.init(reason: "merged")),
      .answered(.init(question: "people-now", answer: answer(.value(.number(3))))),
      .finished(.init(questionnaire: "onboarding")),
      .decided(
        .init(
          outputs: ["outcome": "single"], settled: true, rules: ["rest"], facts: ["people": "3"])),
      .planned(.init(checklist: "thirty-days", start: Day(number: 20_780), items: [planned])),
      .replanned(
        .init(
          added: [planned],
          removed: [
            .init(
              item: "trail", because: ["people-now"], content: "surefoot 2", title: "A trail",
              into: ["trails"])
          ], kept: [.init(item: "root-mfa", because: ["people-now"])])),
      .paced(.init(start: Day(number: 20_780), days: [.friday, .monday])),
      .started(.init(item: "root-mfa")),
      .done(
        .init(
          item: "root-mfa", grade: .witnessed, until: Day(number: 20_900), note: "in the safe",
          on: Day(number: 20_780),
          evidence: [
            .init(file: "mfa.png", digest: "00ff", bytes: 7), .init(link: "https://example.com/1"),
            .init(text: "two keys are listed"),
          ], despite: "the other way is down")),
      .confirmed(
        .init(
          item: "root-mfa", entry: 11, statement: "I saw it", by: "lead", signature: "armour",
          recorder: .init(Actor(name: "owner", known: .named), holdsKey: false))),
      .reopened(.init(item: "root-mfa", reason: "a key was lost")),
      .assigned(.init(item: "root-mfa", owner: "platform lead")),
      .dated(.init(item: "root-mfa", due: Day(number: 20_800))),
      .noted(.init(item: "root-mfa", note: "ordered two", kept: "00ff")),
      .attached(
        .init(
          item: "root-mfa", evidence: .init(file: "a.pdf", digest: "00ff", bytes: 9), kept: "00ff")),
      .skipped(
        .init(item: "trail", reason: "no servers", until: Day(number: 20_900), accepted: accepted)),
      .waived(
        .init(
          item: "trail", reason: "too dear", control: "read by hand", approver: "owner",
          alone: "none", until: Day(number: 20_900), accepted: accepted)),
      .added(
        .init(
          item: "own-vpn", title: "The old VPN is gone", scope: .organization, area: "root",
          priority: .high, due: Day(number: 20_800), minutes: 45, needs: ["root-mfa"],
          validFor: "P90D", why: "nobody updates it")),
      .prepared(
        .init(
          runbook: "root-break-glass", prerequisite: "vault-place",
          answer: answer(.value(.text("the red folder"))))),
      .reviewed(.init(runbook: "root-break-glass")),
      .drillPaced(
        .init(
          runbook: "root-break-glass", every: period("P90D"), because: "customers' data",
          drill: Day(number: 20_900))),
      .runBegun(
        .init(
          runbook: "root-break-glass", mode: .signIn, task: "close-account",
          emergency: "locked out",
          why: "a drill is due", ticket: "T-7", minutes: 60, roles: ["approver": "lead"],
          alone: true,
          alarmWithin: 15, paper: true, at: moment,
          injects: [.init(after: 10, say: "no key"), .init(step: "sign-in", say: "an update")],
          tick: tick)),
      .runStepped(
        .init(run: 7, step: "sign-in", result: .differed, text: "slow", at: moment, tick: tick)),
      .runApproved(
        .init(
          run: 7, allowed: true, statement: "yes", by: "lead", alone: true, signature: "armour",
          recorder: .init(Actor(name: "owner", known: .named), holdsKey: false), at: moment,
          tick: tick)),
      .runMarked(
        .init(
          run: 7, mark: .role, text: "platform engineer", role: "operator", at: moment, tick: tick)),
      .runAudited(
        .init(run: 7, events: 9, unexplained: 1, text: "one is odd", tick: tick)),
      .runReviewed(.init(run: 7, text: "needed", by: "adviser", alone: true, tick: tick)),
      .runProposed(
        .init(run: 7, step: "sign-in", part: .ifNot, old: "guess", new: "ask", tick: tick)),
      .runThrough(
        .init(
          run: 7, passed: false, review: Day(number: 20_800), drill: Day(number: 20_900), tick: tick
        )),
      .runEnded(.init(run: 7, end: .closed, reason: "all done", tick: tick)),
    ] + reviews + [
      .issued(.init(page: "runbook book", form: "html", audience: .restricted)),
      .undone(.init(entries: [3, 4])),
      .redacted(.init(entry: 1, reason: "held a name", zone: "Europe/Vienna")),
    ]

  /// The kinds whose bodies may lack keys, with as few as may be.
  static let lean: [Event] =
    [
      .adopted(.init(pack)), .replanned(.init(added: [], removed: [])),
      .accountAdded(.init()), .accountSet(.init()), .redacted(.init(entry: 7, reason: "a slip")),
      .answered(.init(question: "people-now", answer: Answer(.unknown))),
      .done(.init(item: "root-mfa", grade: .selfStated)),
      .paced(.init()), .assigned(.init(item: "root-mfa", owner: nil)),
      .confirmed(.init(item: "root-mfa", entry: 1, statement: "I saw it")),
      .dated(.init(item: "root-mfa", due: nil)), .noted(.init(item: "root-mfa", note: nil)),
      .attached(.init(item: "root-mfa", evidence: .init(text: "seen"))),
      .skipped(
        .init(
          item: "a", reason: "b", until: Day(number: 1), accepted: .init(title: "", answers: [:]))
      ),
      .added(.init(item: "own-a", title: "b", due: Day(number: 1))),
      .drillPaced(.init(runbook: "b", every: week, because: "c")),
      .runBegun(.init(runbook: "b", mode: .earnest, why: "c", minutes: 1, alarmWithin: 1)),
      .runStepped(.init(run: 1, step: "a", result: .done)),
      .runApproved(.init(run: 1, allowed: false, statement: "no")),
      .runMarked(.init(run: 1, mark: .alarm)),
      .runAudited(.init(run: 1, events: 0, unexplained: 0)),
      .runReviewed(.init(run: 1, text: "b")), .runThrough(.init(run: 1)),
      .runProposed(.init(run: 1, step: "a", part: .act, old: "", new: "b")),
      .runEnded(.init(run: 1, end: .stopped)),
    ] + leanReviews

  private static let week = period("P7D")

  private static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
    return period
  }

  private static let moment = "2026-11-23T03:12:00Z"
  private static let tick = Tick(boot: "0123abcd", awake: 60_000, up: 61_000)

  private static let pack = PackReference(pack: "surefoot", version: "1", digest: "00ff")

  private static let accepted = Accepted(
    title: "A trail", answers: ["regions": answer(.value(.options(["a", "b"])))])

  private static let planned = PlannedItem(
    item: "root-mfa", due: Day(number: 20_800), unsure: ["root-mfa"], because: ["people-now"],
    content: "surefoot 2")

  private static func answer(_ response: Answer.Response) -> Answer {
    Answer(response, justification: "two teams joined", control: "a second pair of eyes")
  }

  /// An event with any text in every place that takes one.
  static func any(_ random: inout StoreRandom) -> Event {
    let text = random.text()
    let day = Day(number: Int.random(in: -9_000...90_000, using: &random))
    let numbers = (0..<Int.random(in: 0..<4, using: &random)).map { $0 * $0 }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return .made(.init(name: text, zone: random.text()))
    case 1: return .accountClosed(.init(reason: text))
    case 2:
      let answer = Answer(
        response(&random), justification: maybe(&random), control: maybe(&random))
      return .answered(.init(question: ID(text), answer: answer))
    case 3:
      let items = [PlannedItem(item: ID(text), due: day, unsure: [ID(random.text())])]
      return .replanned(.init(added: items, removed: [.init(item: ID(text), because: [])]))
    case 4: return .planned(.init(checklist: ID(text), start: day, items: []))
    case 5:
      return .done(.init(item: ID(text), grade: .assumed, until: day, note: maybe(&random)))
    case 6: return .undone(.init(entries: numbers))
    case 7:
      return .decided(
        .init(outputs: [text: random.text()], settled: false, rules: [text], facts: [text: text]))
    default: return .accountSet(.init(number: maybe(&random), environment: maybe(&random)))
    }
  }

  private static func maybe(_ random: inout StoreRandom) -> String? {
    Bool.random(using: &random) ? random.text() : nil
  }

  private static func response(_ random: inout StoreRandom) -> Answer.Response {
    let number = Int.random(in: Int.min...Int.max, using: &random)
    let all: [Answer.Response] = [
      .unknown, .notApplicable(because: random.text()), .value(.yesNo(number % 2 == 0)),
      .value(.option(ID(random.text()))), .value(.options([ID(random.text()), "b"])),
      .value(.number(number)), .value(.text(random.text())), .value(.day(Day(number: 20_000))),
    ]
    return all[Int.random(in: all.indices, using: &random)]
  }
}
