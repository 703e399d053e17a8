/// A run or a drill: its runbook, for its account, after all that was said of it.
public struct Run: Sendable {
  /// The runbook, in the words of the content that held when it began.
  public let runbook: Runbook
  /// In which account.
  public let account: Account
  /// The steps for that account.
  public let way: [Runbook.Step]
  /// What was said.
  public let record: RunRecord

  /// A run.
  /// - Parameter situation: decides which steps there are.
  public init(_ record: RunRecord, by runbook: Runbook, in account: Account, _ situation: Situation)
  {
    self.record = record
    self.runbook = runbook
    self.account = account
    way = runbook.steps(in: situation)
  }

  private init(_ record: RunRecord, _ other: Run) {
    self.record = record
    runbook = other.runbook
    account = other.account
    way = other.way
  }

  /// The same after further records.
  public func taking(_ records: [Record]) -> Run { Run(record.taking(records), self) }

  /// The same as an audience may see it: who plays a part is held back where what is written down
  /// for that part is for fewer.
  public func seen(by audience: Audience) -> Run {
    let held = runbook.roles.map(\.id).filter { role in
      runbook.prerequisites.contains { $0.role == role && !audience.mayRead($0.audience) }
    }
    return Run(record.holding(Set(held)), self)
  }

  /// What it is called: `run-51` or `drill-51`.
  public var name: String { record.name }

  /// In earnest or rehearsed.
  public var mode: RunMode { record.begun.mode }

  /// The place in the way of the step that comes next; nil: none does.
  public var place: Int? {
    guard record.ended == nil else { return nil }
    let results = record.results
    var index = 0
    while index < way.count {
      let step = way[index]
      guard let result = results[step.id]?.body.result else {
        guard record.stopping != nil, let closing = closing, closing > index else { return index }
        index = closing
        continue
      }
      guard result == .failed else {
        index += 1
        continue
      }
      guard let next = afterFailure(at: index) else { return nil }
      index = next
    }
    return nil
  }

  /// The step that comes next; nil: none does.
  public var step: Runbook.Step? { place.map { way[$0] } }

  /// Where it goes on after a step went wrong; nil: it is over.
  private func afterFailure(at index: Int) -> Int? {
    switch way[index].then {
    case .next: index + 1
    case .step(let id): max(index + 1, way.firstIndex { $0.id == id } ?? way.count)
    case .stop: closing.flatMap { $0 > index ? $0 : index + 1 }
    }
  }

  /// Whether something was taken out at any time, or may have been.
  public var hasOpened: Bool {
    let results = record.results
    return way.contains { step in
      guard !step.opens.isEmpty, let result = results[step.id] else { return false }
      return result.body.result != .skipped
    }
  }

  /// What is out and not put back.
  public var isOpen: Bool {
    let results = record.results
    return way.contains { step in
      guard !step.opens.isEmpty, let result = results[step.id]?.body.result, result != .skipped
      else { return false }
      return !way.contains {
        $0.closes == step.opens && results[$0.id]?.body.result.isReached == true
      }
    }
  }

  /// The place from which what was opened is closed; nil: nothing was opened.
  ///
  /// Where somebody is in, that begins with signing out; else with what puts back.
  var closing: Int? {
    guard hasOpened else { return nil }
    let results = record.results
    let isIn = way.contains { step in
      step.reaches == .inUse && results[step.id]?.body.result.isReached == true
    }
    return way.firstIndex { step in
      isIn
        ? step.always || step.reaches == .signedOut || !step.closes.isEmpty
        : !step.closes.isEmpty
    }
  }

  /// Whether a step belongs to what has to be done once something was opened: from signing out on.
  func isForced(_ index: Int) -> Bool {
    guard hasOpened else { return false }
    let first = way.firstIndex {
      $0.always || $0.reaches == .signedOut || !$0.closes.isEmpty
    }
    return first.map { index >= $0 } ?? false
  }

  /// How far it has come, by the steps that went well and by the yes.
  public var reached: Runbook.State {
    let results = record.results
    let states = way.compactMap { step in
      results[step.id]?.body.result.isReached == true ? step.reaches : nil
    }
    return states.max() ?? .draft
  }

  /// Where it stands, in one word.
  public var standing: String { record.ended?.body.end.rawValue ?? reached.rawValue }

  /// The people who play a role, in words: the name, or the role's own.
  public func player(_ role: Runbook.Role.ID) -> String {
    let title = runbook.roles.first { $0.id == role }?.title ?? role.text
    guard !(record.begun.alone ?? false) else { return "you, as \(title.lowercasedFirst)" }
    guard let name = record.roles[role], name != Audience.held else { return title }
    return "\(name) (\(title.lowercasedFirst))"
  }
}

extension Runbook.State: Comparable {
  /// Earlier before later.
  public static func < (left: Runbook.State, right: Runbook.State) -> Bool {
    let all = Runbook.State.allCases
    return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
  }
}
