extension Run {
  /// The result of the step that comes next, if the beginning holds it already: the task is named,
  /// the request is written. Nil: somebody has to say it.
  public func knownResult(_ pen: RunPen) -> Event? {
    guard record.ended == nil, record.stopping == nil, let step else { return nil }
    switch step.asks {
    case .task:
      let task = record.begun.task.flatMap { id in runbook.tasks.first { $0.id == id } }
      let words =
        task?.title ?? record.begun.emergency.map { "an emergency: \($0)" }
        ?? (mode.isDrill ? "a drill" : nil)
      return words.map { result(step, .done, $0, at: record.begun.at, pen) }
    case .request: return result(step, .done, request, at: record.begun.at, pen)
    default: return nil
    }
  }

  /// The request in one line.
  public var request: String {
    let task = record.begun.task.flatMap { id in runbook.tasks.first { $0.id == id }?.title }
    let parts = [
      "\(record.requester.shown) asks for \(runbook.id) in \(account.name)"
        + (mode.isDrill ? " as a drill" : ""),
      task, record.begun.emergency.map { "an emergency: \($0)" }, record.begun.why,
      record.begun.ticket,
      "\(record.begun.minutes) minutes from the yes on",
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  /// The same as if a result had been recorded, to see what comes then.
  public func supposing(_ body: Event.RunStepped, _ pen: RunPen) -> Run {
    let last = record.log.last?.record
    return taking([
      Record(
        number: (last?.number ?? 0) + 1, instant: pen.now.description, day: pen.day,
        actor: pen.actor.name, known: pen.actor.known, account: record.account,
        kind: Event.runStepped(body).kind, event: .runStepped(body), act: last?.act ?? 0)
    ])
  }
}
