import Readiness

/// What a review came to so far, before it is closed.
struct ReviewSummary {
  private let work: ReviewAtWork
  private let minutes: Int?

  init(_ work: ReviewAtWork, at world: World) {
    self.work = work
    minutes = work.record.minutes(to: (world.now, world.ticks?()))
  }

  var text: String {
    let record = work.record
    let time = minutes.map { "\($0) \($0 == 1 ? "minute" : "minutes"), " } ?? ""
    let people = record.present.count
    let parked = work.rest.count { record.isParked($0.subject) }
    let looks = record.verdicts.values.filter { $0.body.verdict.settles }
    let kinds = ReviewVerdict.allCases.compactMap { verdict -> String? in
      let count = looks.count { $0.body.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.prose)"
    }
    let decisions = record.log.count { if case .reviewDecided = $0.event { true } else { false } }
    let actions = record.log.count { if case .reviewActed = $0.event { true } else { false } }
    let rest =
      work.rest.isEmpty ? "" : "  What is left stays open and heads the next agenda.\n"
    return """
      Close review \(record.name)   \(time)\(people) \(people == 1 ? "person" : "people")
        Looked at   \(looks.count) of \(work.count), parked \(parked), not reached \(work.rest.count - parked)
        Said        \(kinds.isEmpty ? "nothing" : kinds.joined(separator: ", "))
        Decisions   \(decisions), actions \(actions)

      """ + rest
  }
}
