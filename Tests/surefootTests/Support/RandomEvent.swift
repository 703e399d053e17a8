import Readiness

/// Events of every kind, the fullest and the leanest, and random ones.
enum RandomEvent {
  /// Every kind with every key.
  static let full: [Event] = [
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
      .init(outputs: ["outcome": "single"], settled: true, rules: ["rest"], facts: ["people": "3"])),
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
    .undone(.init(entries: [3, 4])), .redacted(.init(entry: 7, reason: "held a name")),
  ]

  /// The kinds whose bodies may lack keys, with as few as may be.
  static let lean: [Event] = [
    .adopted(.init(pack)), .replanned(.init(added: [], removed: [])),
    .accountAdded(.init()), .accountSet(.init()),
    .answered(.init(question: "people-now", answer: Answer(.unknown))),
    .done(.init(item: "root-mfa", grade: .selfStated)),
    .paced(.init()), .assigned(.init(item: "root-mfa", owner: nil)),
    .confirmed(.init(item: "root-mfa", entry: 1, statement: "I saw it")),
    .dated(.init(item: "root-mfa", due: nil)), .noted(.init(item: "root-mfa", note: nil)),
    .attached(.init(item: "root-mfa", evidence: .init(text: "seen"))),
    .skipped(
      .init(item: "a", reason: "b", until: Day(number: 1), accepted: .init(title: "", answers: [:]))
    ),
    .added(.init(item: "own-a", title: "b", due: Day(number: 1))),
  ]

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
