extension Runbook {
  /// Everything that is wrong with the runbook. Paths are `steps/ID/…`, `roles/ID/…`,
  /// `prerequisites/ID/…` and `tasks/ID/…`, positions from 0.
  public func check(_ vocabulary: Vocabulary?) -> [Fault] {
    roleFaults + prerequisiteFaults + stepFaults + shownFaults + askFaults + wayFaults
      + conditions.flatMap { path, condition in
        conditionFaults(condition, at: path, vocabulary)
      }
  }

  private var roleFaults: [Fault] {
    let known = Set(roles.map(\.id))
    let used = Set(steps.flatMap(\.roles))
    return roles.flatMap { role -> [Fault] in
      let path = "roles/\(role.id)"
      var faults = role.notAlso.enumerated().filter { !known.contains($0.element) }.map {
        unknownRole($0.element, at: "\(path)/not-also/\($0.offset)")
      }
      if role.notAlso.contains(role.id) {
        faults.append(Fault("\(path)/not-also", "\(role.id) excludes itself"))
      }
      if !used.contains(role.id) {
        faults.append(
          Fault(
            path, "no step is done by the role \(role.id)",
            remedy: "name it in the roles of a step, or remove it"))
      }
      if !role.notAlso.isEmpty, role.alone.isEmpty {
        faults.append(
          Fault(
            path, "\(role.id) needs a second person, and nothing says what somebody alone does",
            remedy: "add alone: what a company of one does instead"))
      }
      return faults
    }
  }

  private func unknownRole(_ id: Readiness.ID<Role>, at path: String) -> Fault {
    Fault(
      path, "unknown role \"\(id.text.shortened())\"",
      remedy: Suggestion.question(for: id.text, among: roles.map(\.id.text)))
  }

  private var prerequisiteFaults: [Fault] {
    let known = Set(prerequisites.map(\.id))
    return prerequisites.flatMap { one -> [Fault] in
      let path = "prerequisites/\(one.id)"
      var faults = one.apartFrom.enumerated().filter {
        !known.contains($0.element) || $0.element == one.id
      }.map { index, id in
        Fault(
          "\(path)/apart-from/\(index)",
          id == one.id
            ? "it is to be apart from itself"
            : "unknown prerequisite \"\(id.text.shortened())\"",
          remedy: Suggestion.question(for: id.text, among: known.map(\.text)))
      }
      if let role = one.role, !roles.contains(where: { $0.id == role }) {
        faults.append(unknownRole(role, at: "\(path)/role"))
      }
      if !one.apartFrom.isEmpty || one.role != nil, !one.form.namesPeople {
        faults.append(
          Fault(
            path, "role and apart-from speak of people, and its form names none",
            remedy: "add form: people, or form: devices for those who hold one"))
      }
      return faults
    }
  }

  /// What a run asks for must be asked in an order that makes sense, and once in each way.
  private var askFaults: [Fault] {
    Account.Kind.allCases.flatMap { kind -> [Fault] in
      let way = steps(in: Situation(account: ["kind": kind.rawValue]))
      return Ask.allCases.flatMap { ask -> [Fault] in
        let asking = way.filter { $0.asks == ask }
        return asking.dropFirst().map {
          Fault(
            "steps/\($0.id)/asks",
            "for a \(kind.rawValue) account \(asking[0].id) asks for \(ask.rawValue) already",
            remedy: "let one step ask for it")
        }
      }
    }
  }

  private var stepFaults: [Fault] {
    let known = Set(roles.map(\.id))
    return steps.enumerated().flatMap { index, step -> [Fault] in
      let path = "steps/\(step.id)"
      var faults = step.roles.enumerated().filter { !known.contains($0.element) }.map {
        unknownRole($0.element, at: "\(path)/roles/\($0.offset)")
      }
      if case .step(let target) = step.then {
        let place = steps.firstIndex { $0.id == target }
        if place == nil {
          faults.append(
            Fault(
              "\(path)/then", "unknown step \"\(target.text.shortened())\"",
              remedy: Suggestion.question(for: target.text, among: steps.map(\.id.text))
                ?? "write stop, continue or the id of a later step"))
        } else if let place, place <= index {
          faults.append(
            Fault(
              "\(path)/then", "it goes back to \(target), so that nobody can tell where it ends",
              remedy: "name a later step, or write stop"))
        }
      }
      return faults
    }
  }

  /// What a step shows has to be something that is written down.
  private var shownFaults: [Fault] {
    let known = prerequisites.map(\.id)
    return steps.flatMap { step in
      step.shows.enumerated().filter { !known.contains($0.element) }.map { index, id in
        Fault(
          "steps/\(step.id)/shows/\(index)", "unknown prerequisite \"\(id.text.shortened())\"",
          remedy: Suggestion.question(for: id.text, among: known.map(\.text))
            ?? "name one of the prerequisites above")
      }
    }
  }

  /// Every condition with its path.
  private var conditions: [(String, Condition)] {
    let all =
      steps.map { ("steps/\($0.id)", $0.appliesWhen) }
      + tasks.map { ("tasks/\($0.id)", $0.appliesWhen) }
      + prerequisites.map { ("prerequisites/\($0.id)", $0.appliesWhen) }
    return all.compactMap { path, condition in
      condition.map { ("\(path)/applies-when", $0) }
    }
  }

  private func conditionFaults(
    _ condition: Condition, at path: String, _ vocabulary: Vocabulary?
  ) -> [Fault] {
    guard let vocabulary else { return [] }
    let faults = condition.faults(at: path, in: vocabulary)
    guard faults.isEmpty, condition.canHold(vocabulary) == false else { return faults }
    return [
      Fault(
        path, "no account and no answers lead here: \(condition) can never hold",
        remedy: "correct the condition, or remove it")
    ]
  }
}
