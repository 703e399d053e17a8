// Who can play which part by what is written down: together with others, and alone.

extension Preparation {
  /// The lists whose people all play a part already that excludes theirs, if each part goes to the
  /// first one who may play it, as at the beginning of a run.
  func unplayed(
    _ runbook: Runbook, in situation: Situation
  ) -> [Runbook.Prerequisite.ID: Problem] {
    let cast = RunStart.cast([:], in: runbook) {
      people(of: $0, in: runbook, for: situation).map(\.name)
    }
    var problems: [Runbook.Prerequisite.ID: Problem] = [:]
    for role in runbook.roles where cast[role.id] == nil {
      let named = people(of: role.id, in: runbook, for: situation).map(\.name)
      let list = runbook.prerequisites(in: situation).first {
        $0.role == role.id && answers[$0.id] != nil
      }
      guard let list, !named.isEmpty else { continue }
      let parts = named.map { name in
        let other = runbook.roles.first { other in
          (other.notAlso.contains(role.id) || role.notAlso.contains(other.id))
            && cast[other.id].map { PersonName.areSame($0, name) } == true
        }
        return "\(name) is \(other?.title ?? "something else")"
      }
      problems[list.id] = (
        "Nobody is left to be \(role.title) once \(Prose.list(parts)), which excludes it.",
        "Name somebody else, too."
      )
    }
    return problems
  }

  /// Whether everybody who is written down is one and the same person, and all lists are.
  public func namesOnePerson(_ runbook: Runbook, in situation: Situation) -> Bool {
    let lists = runbook.prerequisites(in: situation).filter(\.form.namesPeople)
    let answered = lists.compactMap { one in
      answers[one.id].map { one.people(in: $0.value).map(\.name) }
    }
    let names = answered.flatMap(\.self)
    guard answered.count == lists.count, let first = names.first else { return false }
    return names.allSatisfy { PersonName.areSame($0, first) }
  }

  /// What the roles say under *alone*, for those that need somebody else.
  public static func substitutes(_ runbook: Runbook) -> [(title: String, text: String)] {
    runbook.roles.filter { !$0.alone.isEmpty }.map { ($0.title, $0.alone) }
  }
}
