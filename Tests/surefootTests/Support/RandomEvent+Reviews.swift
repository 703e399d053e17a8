import Readiness

extension RandomEvent {
  /// Every kind that is about reviews, with every key.
  static let reviews: [Event] = [
    .reviewBegun(
      .init(
        name: "2026-Q4", present: ["lead", "on-call"], minutes: 60, entered: true,
        tick: reviewTick)),
    .reviewAttended(.init(review: 7, present: ["lead"])),
    .reviewLooked(
      .init(
        review: 7, subject: "item root-mfa", verdict: .accepted, because: "overdue",
        text: "the keys come in May", until: Day(number: 20_900), bulk: true)),
    .reviewDecided(
      .init(
        review: 7, text: "one Region", owner: "lead", due: Day(number: 20_900), priority: .high,
        subject: "item root-mfa")),
    .reviewActed(.init(review: 7, item: "own-vpn", subject: "item root-mfa")),
    .reviewSat(.init(review: 7, mark: .takenOver, text: "owner at laptop", tick: reviewTick)),
    .reviewClosed(
      .init(
        review: 7, next: Day(number: 20_990), every: Period("P3M"), minutes: 40,
        open: [.init(ReviewSubject(.item, "root-mfa", in: "main"), parked: true)],
        snapshot: snapshot)),
    .reviewCorrected(.init(review: 7, text: "the key is in the second safe")),
    .reviewSigned(
      .init(
        review: 7, statement: "this is how it stood", signature: "armour",
        recorder: .init(Actor(name: "owner", known: .named), holdsKey: true))),
  ]

  /// Those of them whose bodies may lack keys, with as few as may be.
  static let leanReviews: [Event] = [
    .reviewBegun(.init(name: "2026-Q4", present: [])),
    .reviewLooked(.init(review: 7, subject: "plan owners", verdict: .same)),
    .reviewDecided(.init(review: 7, text: "a", owner: nil, due: nil, priority: .low)),
    .reviewActed(.init(review: 7, item: "own-a")), .reviewSat(.init(review: 7, mark: .left)),
    .reviewClosed(
      .init(
        review: 7, next: Day(number: 1), every: nil, minutes: nil, open: [], snapshot: snapshot)),
  ]

  private static let reviewTick = Tick(boot: "0123abcd", awake: 60_000, up: 61_000)

  private static let snapshot = ReviewSnapshot(
    WorkspaceState(), pack: PackReference(pack: "surefoot", version: "1", digest: "00ff"),
    plans: [], on: Day(number: 20_800))
}
