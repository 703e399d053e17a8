import Readiness

/// Keeps people from cutting off their own way in: what can do that is closed only once another way
/// in is proved.
enum LockOut {
  /// Refuses to close items that can cut off the way in while no way that stays is proved.
  /// - Parameters:
  ///   - closing: the items that are closed together: a way in among them counts for those after it.
  ///   - despite: why it is closed all the same; nil: nobody said.
  /// - Throws: ``LockOutError`` for the first of them.
  static func check(
    _ closing: [PlanToday.Line], _ subject: ItemSubject, despite: String?
  ) throws(LockOutError) {
    guard despite == nil else { return }
    for (place, line) in closing.enumerated() where stands(against: line, subject) {
      let before = Set(closing[..<place].map(\.item.id))
      guard !subject.plan.hasWayIn(for: line.item, after: before) else { continue }
      throw LockOutError(
        item: line.item.id, ways: ways(of: line.item, subject).map(\.id),
        open: subject.plan.missing(forWaysInOf: line.item))
    }
  }

  /// Whether closing an item may lock somebody out as things are.
  static func stands(against line: PlanToday.Line, _ subject: ItemSubject) -> Bool {
    guard line.item.effects.contains(.cutsOff) else { return false }
    return !subject.plan.hasWayIn(for: line.item)
  }

  /// The ways in that an item needs.
  private static func ways(of item: Item, _ subject: ItemSubject) -> [Item] {
    subject.checklist.items.filter { item.needs.contains($0.id) && $0.effects.contains(.wayIn) }
  }
}

/// An item that was not closed, because nothing proves that a way in stays.
struct LockOutError: StatusBearing, Equatable, CustomStringConvertible {
  let item: Item.ID
  /// The ways in that would do.
  let ways: [Item.ID]
  /// What these ways themselves rest on that is open.
  var open: [Item.ID] = []

  var status: ExitStatus { .gate }

  /// What stands against it, in a line.
  var what: String {
    let names = Suggestion.list(ways.map(\.text), or: "and")
    let rest = Suggestion.list(open.map(\.text), or: "and")
    return "\(item) can cut off your own way in, and \(names.isEmpty ? "no way in" : names) "
      + "is not proved\(open.isEmpty ? "" : " while \(rest) is open"); nothing was recorded"
  }

  var description: String {
    let first = (open.first ?? ways.first).map { "surefoot show \($0)" } ?? "surefoot plan"
    return "\(what)\n"
      + "prove the way that stays first (\(first)), or say why not: --despite REASON"
  }
}
