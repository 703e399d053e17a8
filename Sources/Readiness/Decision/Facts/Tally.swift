/// A sum of points in a situation: what is sure, and how far the unknown can move it.
struct Tally {
  private(set) var sure = 0
  private(set) var low = 0
  private(set) var high = 0
  private(set) var because: [Because] = []
  private(set) var unsettled: [Question.ID] = []

  init(of points: [Derivation.Points], in situation: Situation) {
    for part in points {
      let worth = Tally.worth(of: part)
      switch part.when.truth(in: situation) {
      case .no: continue
      case .yes:
        (sure, low, high) = (sure + worth, low + worth, high + worth)
        because.append(
          Because(
            reason: part.reason, points: part.points, answers: situation.answers(part.when)))
      case .unknown:
        (low, high) = (low + min(worth, 0), high + max(worth, 0))
        unsettled += worth == 0 ? [] : situation.unsettled(part.when)
      }
    }
  }

  /// The points, held within the numbers that tests may name.
  static func worth(of part: Derivation.Points) -> Int {
    min(max(part.points, -UnaryTest.limit), UnaryTest.limit)
  }
}
