/// Who confirmed an item, and how we know, for the page.
public struct ConfirmationLine: Encodable, Sendable {
  /// Which item.
  public let item: Item.ID
  /// The entry that is confirmed.
  public let proof: Int
  /// The entry that holds the confirmation.
  public let entry: Int
  /// The day it was recorded.
  public let day: Day
  /// Whether it is a second person's own act; else it is a claim.
  public let witnessed: Bool
  /// How the one who confirms is known.
  public let known: Actor.Known
  /// Who, in words: "witnessed by lead (as user 1001 on desk)", "named by owner: lead".
  public let who: String
  /// What they said.
  public let words: String

  /// The line of a confirmation that stands.
  init(_ confirmation: Recorded<Event.Confirmed>, _ testimony: Testimony) {
    item = confirmation.value.item
    proof = confirmation.value.entry
    entry = confirmation.entry
    day = confirmation.day
    witnessed = testimony == .witness
    known = confirmation.known
    who = ConfirmationLine.phrase(confirmation, isWitness: testimony == .witness)
    words = confirmation.value.words
  }

  /// The lines of what the journal says of one item.
  public static func lines(_ record: ItemRecord) -> [ConfirmationLine] {
    record.standing.map(ConfirmationLine.init)
  }

  /// "witnessed by …" or "named by …".
  private static func phrase(
    _ confirmation: Recorded<Event.Confirmed>, isWitness: Bool
  ) -> String {
    guard isWitness else {
      let actor = Person(confirmation).shown
      return "named by \(actor)" + (confirmation.value.by.map { ": \($0)" } ?? "")
    }
    return confirmation.witnessPhrase(
      confirmation.value.recorder.map { recorder in
        if recorder.holdsKey { return "the key of \(recorder.name)" }
        guard let by = confirmation.value.by else { return "handed in by \(recorder.name)" }
        return "the key of \(by), as \(recorder.name) says"
      })
  }
}

extension Recorded<Event.Confirmed> {
  /// "witnessed by SHA256:… (signed)" or "witnessed by lead (as user 1001 on desk)".
  /// - Parameter more: what else is known of it; nil: nothing.
  func witnessPhrase(_ more: String? = nil) -> String {
    let person = Person(self)
    let how = person.login.map { "as user \($0.user) on \($0.host)" } ?? known.rawValue
    return "witnessed by \(person.shown) (\(how)\(more.map { "; \($0)" } ?? ""))"
  }
}
