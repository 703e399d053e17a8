import Readiness

/// `surefoot waive ID… --reason TEXT --control TEXT --approver NAME --until WHEN`
enum WaiveItem {
  static let command = Command(
    "waive", "Accept for a time that items are not done",
    discussion: """
      An accepted exception has a reason, something that limits the harm, somebody else who accepts \
      it, and an end within a year. Where there is only one person, --alone says in writing what \
      stands in for the second one. What was known is kept: if an answer it rests on changes, or the \
      day has passed, the item comes back by itself.
      """,
    positionals: [ItemChoice.positional],
    options: [
      .init("--reason", value: "TEXT", "why it is not done; required"),
      .init("--control", value: "TEXT", "what limits the harm instead; required"),
      .init("--approver", value: "NAME", "who accepts it, and is not you"),
      .init("--alone", value: "TEXT", "what stands in for an approver where there is nobody else"),
      .init("--until", value: "WHEN", "the last day, or for how long; required"),
    ] + ItemChoice.options,
    endings: [.tooMany],
    examples: [
      .init(
        "surefoot waive trail --reason WHY --control WHAT --approver WHO --until P90D",
        "for ninety days")
    ]
  ) { invocation in
    let terms = try Terms(invocation)
    let verb = ItemVerb(
      schema: "waived", names: invocation.arguments.positionals, fits: \.isOpen,
      event: { line, subject in
        try Acceptance.refuseDone(line)
        return .waived(
          .init(
            item: line.item.id, reason: terms.reason, control: terms.control,
            approver: terms.approver, alone: terms.alone,
            until: try Acceptance.lastDay(terms.last, today: subject.today),
            accepted: subject.state.known(of: line.item, seenFrom: subject.account.name)))
      },
      says: { line, event in
        guard case .waived(let body) = event else { return "" }
        return "Waived: \(line.item.id), until \(body.until)"
      })
    return try verb.run(invocation)
  }

  /// On which terms something is accepted.
  private struct Terms {
    let reason: String
    let control: String
    let approver: String?
    let alone: String?
    let last: LastDay

    init(_ invocation: borrowing Invocation) throws {
      reason = try ItemVerb.line("--reason", invocation)
      control = try ItemVerb.line("--control", invocation)
      approver = try ItemVerb.lineIfGiven("--approver", invocation)
      alone = try ItemVerb.lineIfGiven("--alone", invocation)
      guard let last = try invocation.lastDay("--until") else {
        throw UsageError.missingArgument("--until WHEN", command: "waive")
      }
      self.last = last
      try refuseOneself(invocation.world.actor)
    }

    /// Whoever asks does not accept.
    private func refuseOneself(_ asker: Actor) throws(UsageError) {
      guard (approver == nil) != (alone == nil) else {
        throw .contradiction(
          approver == nil
            ? "nobody accepts it" : "--approver and --alone contradict each other",
          remedy: "give --approver NAME, or --alone TEXT where there is only one person")
      }
      guard let approver, PersonName.areSame(approver, asker.personName) else { return }
      throw .contradiction(
        "\(approver) asks for it and cannot accept it",
        remedy: "name somebody else, or say with --alone what stands in for a second person")
    }
  }
}

extension Actor {
  /// The name of the person, without user id and host.
  var personName: String {
    guard known == .login, let open = name.lastIndex(of: "(") else { return name }
    return String(name[..<open])
  }
}
