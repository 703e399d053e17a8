/// What a run or a drill showed: how long it took until somebody was in and until the alarm came,
/// whether a second person was there, and how the steps went.
public struct RunScore: Hashable, Sendable {
  /// Seconds from the beginning until somebody was in; nil: nobody was.
  public let access: Int?
  /// Seconds from what sets off the alarm until it came; nil: it did not, or nothing set it off.
  public let alarm: Int?
  /// What sets off the alarm was done.
  public let hasRung: Bool
  /// How the second person was reached.
  public let second: Second
  /// How many steps went in each way; those that were passed over are in none.
  public let results: [StepResult: Int]
  /// How many steps were passed over.
  public let passedOver: Int
  /// Why it is not passed, as sentences; empty if nothing speaks against it.
  public let faults: [String]

  /// How a second person was reached.
  public enum Second: String, Hashable, Sendable, Codable {
    /// They said yes themselves: under another login, or signed.
    case witnessed
    /// Somebody says that they did.
    case named
    /// There is only one person.
    case alone
    /// Nobody was reached.
    case none
  }
}

extension Run {
  /// What it has shown so far.
  public var score: RunScore {
    let counted = Dictionary(grouping: way.compactMap { record.results[$0.id]?.body.result }) { $0 }
      .mapValues(\.count)
    let over = record.ended != nil || record.through != nil
    return RunScore(
      access: access, alarm: alarmDelay, hasRung: alarmStart != nil, second: second,
      results: counted,
      passedOver: over ? way.count { record.results[$0.id] == nil && $0.asks != .review } : 0,
      faults: faults)
  }

  private var access: Int? {
    way.first { $0.reaches == .inUse }.flatMap { record.results[$0.id] }
      .flatMap { $0.body.result.isReached ? record.elapsed(to: $0.line.moment) : nil }
  }

  /// When what sets off the alarm was done.
  var alarmStart: Instant? {
    way.first(where: \.alarms).flatMap { record.results[$0.id] }
      .flatMap { $0.body.result.isReached ? $0.line.moment : nil }
  }

  /// When the alarm came that belongs to this run: the first one since the step that sets it off
  /// began. What rang before that was something else.
  var alarmMoment: Instant? {
    guard let step = way.first(where: \.alarms), let result = record.results[step.id] else {
      return nil
    }
    let before = record.log.last { line in
      guard line.record.number < result.line.record.number else { return false }
      if case .runStepped = line.event { return true }
      return false
    }
    let begun = before?.moment ?? record.start
    return record.marks(.alarm).map(\.line.moment).filter { $0 >= begun }.min()
  }

  /// Seconds between what sets off the alarm and the alarm; one that came while the step was still
  /// being written down counts as at once.
  var alarmDelay: Int? {
    guard let start = alarmStart, let alarm = alarmMoment else { return nil }
    return max(0, Int(alarm.seconds - start.seconds))
  }

  /// How the second person was reached.
  public var second: RunScore.Second {
    guard let said = record.approval else { return record.begun.alone == true ? .alone : .none }
    if said.body.alone == true { return .alone }
    return approvalTestimony == .witness ? .witnessed : .named
  }

  /// What the yes or no is worth.
  public var approvalTestimony: Testimony? {
    guard let said = record.approval else { return nil }
    let actor = Actor(name: said.line.record.actor, known: said.line.record.known)
    return Testimony(
      of: record.requester, by: actor, naming: said.body.by, recorder: said.body.recorder)
  }

  /// What speaks against a drill being passed.
  private var faults: [String] {
    var faults: [String] = []
    if let why = record.stopping { faults.append("It was stopped: \(why).") }
    faults += way.compactMap { step in
      switch record.results[step.id]?.body.result {
      case .failed: "Step \(number(step)) failed: \(step.title)."
      case .skipped: "Step \(number(step)) was left out: \(step.title)."
      default: nil
      }
    }
    if access == nil { faults.append("Nobody was in.") }
    if let fault = alarmFault { faults.append(fault) }
    if second == .none { faults.append("No second person was reached.") }
    if let audit = record.audit, audit.body.unexplained > 0 {
      let count = audit.body.unexplained
      faults.append(
        count == 1 ? "One event is not explained." : "\(count) events are not explained.")
    }
    if isOpen { faults.append("What was taken out is not put back.") }
    return faults
  }

  /// What is wrong with the alarm; nil: nothing, or nothing set it off.
  var alarmFault: String? {
    guard alarmStart != nil else { return nil }
    let limit = record.begun.alarmWithin
    guard let delay = alarmDelay else { return "The alarm did not come." }
    guard delay > limit * 60 else { return nil }
    return "The alarm came after \(RunRecord.clock(delay)), later than \(limit) minutes."
  }

  /// The number of a step in the way, from 1.
  public func number(_ step: Runbook.Step) -> Int {
    (way.firstIndex { $0.id == step.id } ?? 0) + 1
  }
}
