extension Run {
  /// The end of the window: its minutes count from the yes, or from going on without one; nil: it
  /// has not begun.
  public var windowEnd: Instant? {
    windowStart.map { Instant(seconds: $0.seconds + Int64(record.begun.minutes) * 60) }
  }

  /// The beginning of the window.
  public var windowStart: Instant? {
    if let said = record.approval, said.body.allowed { return said.line.moment }
    let step = way.first { $0.asks == .approval }
    guard let step, let result = record.results[step.id], result.body.result.isReached else {
      return way.contains { $0.asks == .approval } ? nil : record.start
    }
    return result.line.moment
  }

  /// When nobody was in any more; nil: nobody was, or somebody still is.
  var signedOut: Instant? {
    way.first { $0.reaches == .signedOut }.flatMap { record.results[$0.id] }
      .flatMap { $0.body.result.isReached ? $0.line.moment : nil }
  }

  /// Whether its time is over although nothing was opened: the window, or a day without a yes.
  public func isExpired(at now: Instant) -> Bool {
    guard record.ended == nil, mode == .earnest, record.begun.paper != true, !hasOpened,
      reached < .credentialsOut
    else { return false }
    let end = windowEnd ?? Instant(seconds: record.start.seconds + 86_400)
    return now > end
  }

  /// How it ends whose time is over.
  public func expiring(_ pen: RunPen) -> [Event] {
    [
      .runEnded(
        .init(
          run: record.number, end: .expired,
          reason: windowEnd == nil
            ? "nobody said yes within a day" : "the window was over before anything was taken out",
          tick: pen.tick))
    ]
  }

  /// The window as the events are looked for: ten minutes longer on both sides.
  /// Source: the runbook's step *Read every event of root*.
  public func auditWindow(to now: Instant) -> (start: Instant, end: Instant) {
    let last = record.log.last { line in
      guard case .runStepped(let body) = line.event else { return false }
      return way.first { $0.id == body.step }.map { $0.reaches == .signedOut || !$0.closes.isEmpty }
        ?? false
    }
    let end = last?.moment ?? now
    return (
      Instant(seconds: record.start.seconds - 600), Instant(seconds: end.seconds + 600)
    )
  }

  /// What the facilitator throws in now and has not yet.
  public func dueInjects(at now: Instant) -> [Event.Inject] {
    let said = Set(record.marks(.inject).compactMap(\.body.text))
    let minutes = record.elapsed(to: now) / 60
    return (record.begun.injects ?? []).filter { inject in
      guard !said.contains(inject.say) else { return false }
      if let step = inject.step { return step == self.step?.id }
      return (inject.after ?? 0) <= minutes
    }
  }

  /// The mark that an inject was said.
  public func injecting(_ inject: Event.Inject, _ pen: RunPen) -> Event {
    mark(.inject, pen, inject.say)
  }
}
