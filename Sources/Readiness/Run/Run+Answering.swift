extension Run {
  /// What is recorded when something is said: the events, in their order; none if it only asks to
  /// see something.
  /// - Parameter approvers: who may say yes, in the order they are called, as far as it is known.
  /// - Throws: ``RunRefusal`` if it cannot be said now.
  public func answering(
    _ word: RunWord, _ pen: RunPen, approvers: [String] = []
  ) throws(RunRefusal) -> [Event] {
    if let end = record.ended { throw .over(end.body.end.rawValue) }
    switch word {
    case .look, .help, .quit: return []
    case .note(let text): return [mark(.note, pen, text)]
    case .change(let part, let old, let new): return [try proposal(part, old, new, pen)]
    case .wentOn: return [try explaining(.wentOn, pen)]
    case .stoodStill: return [try explaining(.stoodStill, pen)]
    case .pause(let why):
      guard !record.isPaused else { throw .already("It stands still already.") }
      return [mark(.pause, pen, why)]
    case .alarm(let time):
      return [mark(.alarm, pen, at: try pen.moment(time, in: record, anywhere: true))]
    case .silence(let text):
      guard alarmMoment == nil else { throw .already("The alarm came, as was said before.") }
      return [mark(.silence, pen, text)]
    case .role(let role, let name): return [try casting(role, name, pen)]
    case .stop(let why): return try stopping(why, pen)
    default: break
    }
    guard !record.isPaused else { throw .paused }
    return try working(word, pen, approvers)
  }

  /// The words that move it on.
  private func working(
    _ word: RunWord, _ pen: RunPen, _ approvers: [String]
  ) throws(RunRefusal) -> [Event] {
    switch word {
    case .result(let result, let text, let at):
      return try stepping(result, text, at, pen, approvers)
    case .approval(let allowed, let by, let words, let at):
      return try approving(allowed, by: by, words, at: at, pen)
    case .unreachable(let name):
      guard step?.asks == .approval else { throw .notAsked("A yes") }
      return [mark(.unreachable, pen, name)]
    case .events(let events, let unexplained, let text):
      guard step?.asks == .audit else { throw .notAsked("How many events there were") }
      return [
        .runAudited(
          .init(
            run: record.number, events: events, unexplained: unexplained, text: text,
            tick: pen.tick))
      ]
    case .review(let by, let text): return try reviewing(by, text, pen)
    default: return []
    }
  }

  /// A mark.
  func mark(_ mark: RunMark, _ pen: RunPen, _ text: String? = nil, at: String? = nil) -> Event {
    .runMarked(.init(run: record.number, mark: mark, text: text, at: at, tick: pen.tick))
  }

  /// The result of a step.
  func result(
    _ step: Runbook.Step, _ result: StepResult, _ text: String?, at: String? = nil, _ pen: RunPen
  ) -> Event {
    .runStepped(
      .init(
        run: record.number, step: step.id, result: result, text: text, at: at, tick: pen.tick))
  }

  /// What happened meanwhile: said after a pause or a silence only, or it would be a way to make the
  /// time that counts shorter.
  private func explaining(_ mark: RunMark, _ pen: RunPen) throws(RunRefusal) -> Event {
    guard record.isPaused || record.silence(at: pen.now) >= RunRecord.notableSilence else {
      throw .notPaused
    }
    return self.mark(mark, pen)
  }

  private func casting(
    _ role: String, _ name: String, _ pen: RunPen
  ) throws(RunRefusal) -> Event {
    guard let known = runbook.roles.first(where: { $0.id.text == role || $0.title == role }) else {
      throw .unknownRole(role, runbook.roles.map(\.id.text))
    }
    var roles = record.roles
    roles[known.id] = name
    let start = RunStart(mode: mode, isAlone: record.begun.alone == true, roles: roles)
    if let clash = start.clashes(in: runbook).first(where: {
      $0.first.id == known.id || $0.second.id == known.id
    }) {
      let other = clash.first.id == known.id ? clash.second : clash.first
      throw .clash(name, role: other.id.text)
    }
    return .runMarked(
      .init(run: record.number, mark: .role, text: name, role: known.id, tick: pen.tick))
  }

  private func proposal(
    _ part: StepPart, _ old: String, _ new: String, _ pen: RunPen
  ) throws(RunRefusal) -> Event {
    guard let step = old.isEmpty ? step : spoken.first(where: { $0.text(part).holds(old) }) else {
      throw .wordsAbsent(part)
    }
    return .runProposed(
      .init(run: record.number, step: step.id, part: part, old: old, new: new, tick: pen.tick))
  }

  /// The step that comes next, and those that were done, newest first: people see that words are
  /// wrong while they do what they say, and say so a step later.
  private var spoken: [Runbook.Step] {
    let done = record.log.reversed().compactMap { line -> Runbook.Step? in
      guard case .runStepped(let body) = line.event else { return nil }
      return way.first { $0.id == body.step }
    }
    return [step].compactMap(\.self) + done
  }

  /// Stops: at once if nothing was opened, else what was opened is closed first.
  private func stopping(_ why: String, _ pen: RunPen) throws(RunRefusal) -> [Event] {
    guard record.stopping == nil else { throw .already("It is being stopped already.") }
    let stop = mark(.stop, pen, why)
    guard !hasOpened else { return [stop] }
    return [
      stop, .runEnded(.init(run: record.number, end: .stopped, reason: why, tick: pen.tick)),
    ]
  }

  /// The review, by somebody who took no part.
  private func reviewing(
    _ by: String?, _ text: String, _ pen: RunPen
  ) throws(RunRefusal) -> [Event] {
    guard let step, step.asks == .review else { throw .notAsked("The review") }
    let alone = record.begun.alone == true
    let name = by ?? pen.person.shown
    if alone {
      guard pen.day > record.log[0].record.day else { throw .sameDay }
    } else if record.participants(except: step.roles).contains(where: {
      PersonName.seemSame($0, name)
    }) {
      throw .tookPart(name)
    }
    return [
      .runReviewed(
        .init(
          run: record.number, text: text, by: by, alone: alone ? true : nil, tick: pen.tick)),
      result(step, .done, nil, pen),
    ]
  }
}

extension Runbook.Step {
  /// One of its texts.
  public func text(_ part: StepPart) -> String {
    switch part {
    case .act: act
    case .expect: expect
    case .ifNot: ifNot
    }
  }
}

extension String {
  /// Whether words stand somewhere in it, wherever its lines are broken.
  func holds(_ words: String) -> Bool {
    let plain = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.contains(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
