extension RunRecord {
  /// A result with the line that brought it.
  public typealias Result = (body: Event.RunStepped, line: Line)

  /// The newest result of each step.
  public var results: [Runbook.Step.ID: Result] {
    log.reduce(into: [:]) { results, line in
      if case .runStepped(let body) = line.event { results[body.step] = (body, line) }
    }
  }

  /// The newest line of a kind, with its body.
  private func newest<Body>(_ body: (Event) -> Body?) -> (body: Body, line: Line)? {
    for line in log.reversed() {
      if let found = line.event.flatMap(body) { return (found, line) }
    }
    return nil
  }

  /// The yes or no, the newest one.
  public var approval: (body: Event.RunApproved, line: Line)? {
    newest { if case .runApproved(let body) = $0 { body } else { nil } }
  }

  /// The marks of a kind, oldest first.
  public func marks(_ mark: RunMark) -> [(body: Event.RunMarked, line: Line)] {
    log.compactMap { line in
      guard case .runMarked(let body) = line.event, body.mark == mark else { return nil }
      return (body, line)
    }
  }

  /// What the events showed, the newest word on it.
  public var audit: (body: Event.RunAudited, line: Line)? {
    newest { if case .runAudited(let body) = $0 { body } else { nil } }
  }

  /// The review.
  public var review: (body: Event.RunReviewed, line: Line)? {
    newest { if case .runReviewed(let body) = $0 { body } else { nil } }
  }

  /// The other words that were proposed.
  public var proposals: [Event.RunProposed] {
    log.compactMap { line in
      guard case .runProposed(let body) = line.event else { return nil }
      return body
    }
  }

  /// The end of the steps; nil: they are not through.
  public var through: Event.RunThrough? {
    newest { if case .runThrough(let body) = $0 { body } else { nil } }?.body
  }

  /// How it ended; nil: it has not.
  public var ended: (body: Event.RunEnded, line: Line)? {
    newest { if case .runEnded(let body) = $0 { body } else { nil } }
  }

  /// Who plays which role now.
  public var roles: [Runbook.Role.ID: String] {
    marks(.role).reduce(into: begun.roles) { roles, mark in
      if let role = mark.body.role { roles[role] = mark.body.text }
    }
  }

  /// The latest moment that was said, and not taken.
  var lastTold: Instant? { log.compactMap(\.told).max() }

  /// Whether work stands still.
  public var isPaused: Bool {
    let last = log.last { line in
      guard case .runMarked(let body) = line.event else { return false }
      return [.pause, .wentOn, .stoodStill].contains(body.mark)
    }
    guard case .runMarked(let body) = last?.event else { return false }
    return body.mark == .pause
  }

  /// From how many seconds without a word on somebody is asked what happened meanwhile.
  public static let notableSilence = 120

  /// How many seconds ago the last word was recorded.
  public func silence(at now: Instant) -> Int {
    guard let last = log.last.flatMap({ Instant($0.record.instant) }) else { return 0 }
    return Int(now.seconds - last.seconds)
  }

  /// When the alarm came first.
  public var alarm: Instant? { marks(.alarm).first?.line.moment }

  /// Whether it is to be stopped, and why.
  public var stopping: String? { marks(.stop).last.map { $0.body.text ?? "" } }

  /// Everybody who is said or known to have taken part.
  /// - Parameter roles: the parts that are none: whoever is to review takes no part by that.
  public func participants(except spared: [Runbook.Role.ID]) -> Set<String> {
    var names: Set<String> = []
    for cast in [roles, begun.roles] {
      names.formUnion(cast.filter { !spared.contains($0.key) }.values)
    }
    for line in log {
      switch line.event {
      // Whoever writes down a review does not take part by that.
      case .runReviewed, .runEnded: continue
      case .runApproved(let body): if let by = body.by { names.insert(by) }
      default: break
      }
      names.insert(Person(line.record).shown)
    }
    return names
  }
}
