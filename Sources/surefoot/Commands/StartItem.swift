import Readiness

/// `surefoot start ID…`
enum StartItem {
  static let command = Command(
    "start", "Record that somebody is at items",
    discussion: "What is started is shown first by surefoot next until it is done.",
    positionals: [ItemChoice.positional], options: ItemChoice.options,
    endings: [.tooMany],
    examples: [.init("surefoot start identity-center", "work on it has begun")]
  ) { invocation in
    let verb = ItemVerb(
      schema: "started", names: invocation.arguments.positionals,
      fits: { $0.isOpen && $0.state != .started },
      event: { line, _ in
        try refuseClosed(line)
        return .started(.init(item: line.item.id))
      },
      says: { line, _ in
        let waits = line.waitsFor.map(\.text).joined(separator: ", ")
        return "Started: \(line.item.id)"
          + (waits.isEmpty ? "" : ", although it needs \(waits), which is still open")
      })
    return try verb.run(invocation)
  }

  private static func refuseClosed(_ line: PlanToday.Line) throws(UsageError) {
    if line.state.isClosed {
      throw .contradiction(
        "\(line.item.id) is closed: \(line.state.rawValue)",
        remedy: "surefoot reopen \(line.item.id) --reason TEXT opens it again")
    }
    if let started = line.record.started {
      throw .contradiction(
        "\(line.item.id) was started on \(started.day) by \(started.actor)",
        remedy: "surefoot done \(line.item.id) when it holds")
    }
  }
}
