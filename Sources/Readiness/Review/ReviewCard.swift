/// The card of a topic: what it is, why it stands there, what was known, what can be said.
public struct ReviewCard: Sendable {
  private let topic: ReviewTopic
  private let matter: ReviewMatter
  private let past: ReviewPast
  /// Its place among what is left, from 1, and how many there are and were.
  private let place: (number: Int, count: Int)
  /// The minutes that the rest of the agenda takes.
  private let minutesLeft: Int
  /// Whether it was parked before.
  private let isParked: Bool

  /// A card.
  public init(
    _ topic: ReviewTopic, of matter: ReviewMatter, _ past: ReviewPast,
    place: (number: Int, count: Int), minutesLeft: Int, isParked: Bool
  ) {
    self.topic = topic
    self.matter = matter
    self.past = past
    self.place = place
    self.minutesLeft = minutesLeft
    self.isParked = isParked
  }

  /// The card as lines.
  public var text: String {
    let part = topic.part == .must ? "must look at" : "answered anew"
    let time = minutesLeft == 1 ? "about 1 minute left" : "about \(minutesLeft) minutes left"
    let named = topic.subject.account.map { "\(topic.subject.id), \($0)" } ?? topic.subject.id
    let head =
      "\(place.number) of \(place.count), \(part), \(time)" + (isParked ? ", parked before" : "")
    return ([head, "\(topic.title) (\(named)), risk \(topic.risk.rawValue)"] + lines)
      .joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    var lines = [("Why", topic.reasons.isEmpty ? "you asked for it" : topic.because)]
    if let asked { lines.insert(("Asked", asked.question.ask), at: 0) }
    if let last { lines.append(("Last", last)) }
    let before = past.phrases(topic, asked)
    if !before.isEmpty { lines.append(("Before", before.joined(separator: "; "))) }
    lines += actions.map { ("Action", $0) }
    if let asked { lines.append(("Answers", asked.question.allowed)) }
    if let owner = topic.owner { lines.append(("Owner", owner)) }
    return lines.map { name, text in
      "  " + name + String(repeating: " ", count: max(1, 9 - name.count)) + text
    }
  }

  private var asked: ReviewMatter.Asked? { matter.asked(topic.subject) }

  private var line: PlanToday.Line? { matter.place(topic.subject)?.line }

  /// What is known now, with how old it is.
  private var last: String? {
    if let asked, let answer = matter.answer(asked) {
      let why = answer.value.justification.map { ", because \($0)" } ?? ""
      return
        "\(answer.value.display(for: asked.question))\(why) (\(age(answer.day)), \(answer.actor))"
    }
    guard let line else { return nil }
    guard let proof = line.proof else { return line.state.words }
    let evidence = (proof.value.evidence ?? []).map(\.prose).joined(separator: "; ")
    let day = proof.value.on ?? proof.day
    return
      "\(line.state.words), \((line.record.grade ?? proof.value.grade).rawValue) by \(proof.actor) "
      + "(\(age(day))), " + (evidence.isEmpty ? "no evidence" : "evidence: \(evidence)")
  }

  /// The open actions that earlier reviews made of it.
  private var actions: [String] {
    let own = matter.records.compactMap { record -> Item.ID? in
      guard case .reviewActed(let body) = record.event, body.subject == topic.subject.text
      else { return nil }
      return body.item
    }
    return matter.places.filter { own.contains($0.line.item.id) && $0.line.isOpen }.map { place in
      let late =
        place.line.isOverdue ? ", \(matter.day.number - place.line.due.number) days late" : ""
      return "\(place.line.item.id) “\(place.line.item.title)”, \(place.line.owner), "
        + "due \(place.line.due)\(late)"
    }
  }

  private func age(_ day: Day) -> String {
    let days = matter.day.number - day.number
    return days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago, \(day)"
  }

  /// What can be said at this card, in a line.
  public var prompt: String {
    words.map { "\($0.key) \($0.word)" }.joined(separator: ", ")
      + (enter.isEmpty ? "" : ", Enter \(enter)") + ":"
  }

  /// What can be said at this card by one letter, in the order of the keys.
  public var words: [(key: Character, word: String)] {
    let same: (key: Character, word: String) = ("s", "same")
    let changed: (key: Character, word: String) = ("c", "changed")
    let unknown: (key: Character, word: String) = ("d", "don't know")
    let action: (key: Character, word: String) = ("t", "action")
    let accept: (key: Character, word: String) = ("a", "accept")
    let words =
      switch topic.subject.kind {
      case .item:
        [same] + (line?.isNeverDone ?? false ? [] : [changed]) + [
          ("e", "evidence"), unknown, action,
        ]
          + (line?.proof == nil ? [] : [accept])
      case .question: [same, changed, unknown, action]
      case .drill: [same, action, accept, unknown]
      case .run, .plan: [same, changed, action, unknown]
      }
    return words.filter { $0.key != "s" || isSame } + [
      ("n", "note"), ("p", "park"), ("v", "history"), ("?", "help"),
    ]
  }

  /// Whether it can be said to be as before.
  private var isSame: Bool { matter.objection(toSame: topic) == nil }

  /// What Enter alone says; empty: nothing.
  public var enter: String { topic.mayBeWavedThrough && isSame ? "same" : "" }

  /// What can be said anywhere.
  public static let help = """
    s [TEXT]         as it was; refused of what is late, lapsed or contradicted
    c WHAT           otherwise now: of a question the new answer, of an item what changed
    e WHAT           proof: a file, an address, or text: and words
    d [TEXT]         nobody knows
    t TASK           an action: what is to be done @WHO due DAY !PRIORITY
    a DAY: WHY       accept what has run out until a day, without new proof
    due DAY          by when an open item is done
    assign ID WHO    who does an item
    control TEXT     what limits the harm of the answer
    n TEXT           a note; the card stays
    p [TEXT]         park: it comes again at the end
    x DECISION       what you decide @WHO due DAY !PRIORITY
    v                what was recorded about it
    l                what is left of the agenda
    g WHAT           go to a card, by number or id
    u                take back what was said last
    confirm PART     what is carried over of a part, in one go
    present NAMES    who is here from now on
    z                to the end
    q                leave; it stays open
    A day is 2026-12-14, +3w, friday or next friday. !critical, !high, !medium, !low. @"two words".
    """
}
