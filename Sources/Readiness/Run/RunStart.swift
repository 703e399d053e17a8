/// What a run begins with, before anything is recorded: checked against its runbook.
public struct RunStart: Hashable, Sendable {
  /// In earnest or rehearsed.
  public var mode: RunMode
  /// The task; nil: none is named.
  public var task: String?
  /// Why an emergency is declared; nil: none is.
  public var emergency: String?
  /// That there is only one person.
  public var isAlone: Bool
  /// Who plays which role.
  public var roles: [Runbook.Role.ID: String]

  /// A beginning.
  public init(
    mode: RunMode, task: String? = nil, emergency: String? = nil, isAlone: Bool = false,
    roles: [Runbook.Role.ID: String] = [:]
  ) {
    self.mode = mode
    self.task = task
    self.emergency = emergency
    self.isAlone = isAlone
    self.roles = roles
  }

  /// The task that is meant, if the runbook has a list.
  /// - Throws: ``RunStartError`` if it is not on the list or has another way, unless an emergency is
  ///   declared or it is a drill.
  public func task(
    of runbook: Runbook, in situation: Situation
  ) throws(RunStartError) -> Runbook.Task? {
    guard let task else {
      guard runbook.tasks.isEmpty || mode.isDrill || emergency != nil else {
        throw .taskNeeded(runbook.tasks(in: situation))
      }
      return nil
    }
    let id = Runbook.Task.ID(task)
    guard let known = runbook.tasks.first(where: { $0.id == id }) else {
      throw .unknownTask(
        task, near: Suggestion.near(task, among: runbook.tasks.map(\.id.text)),
        runbook.tasks(in: situation))
    }
    guard emergency == nil, !mode.isDrill else { return known }
    guard runbook.tasks(in: situation).contains(known) else {
      throw .otherKind(known, runbook.tasks(in: situation))
    }
    // A privileged session is a branch of the same runbook, and a way without the root sign-in.
    guard known.without.isEmpty || known.isBranch else {
      throw .otherWay(known)
    }
    return known
  }

  /// Gives each role that nobody plays yet to the first of its people who plays no part that
  /// excludes it; a role without such a person stays open.
  public static func cast(
    _ fixed: [Runbook.Role.ID: String], in runbook: Runbook,
    people: (Runbook.Role.ID) -> [String]
  ) -> [Runbook.Role.ID: String] {
    runbook.roles.reduce(into: fixed) { roles, role in
      guard roles[role.id] == nil else { return }
      let excluded = runbook.roles.filter {
        $0.notAlso.contains(role.id) || role.notAlso.contains($0.id)
      }.compactMap { roles[$0.id] }
      roles[role.id] = people(role.id).first { name in
        !excluded.contains { PersonName.areSame($0, name) }
      }
    }
  }

  /// Pairs of roles that exclude each other and are played by one person; none if there is only one.
  public func clashes(
    in runbook: Runbook
  ) -> [(name: String, first: Runbook.Role, second: Runbook.Role)] {
    guard !isAlone else { return [] }
    var clashes: [(String, Runbook.Role, Runbook.Role)] = []
    for (index, first) in runbook.roles.enumerated() {
      for second in runbook.roles.dropFirst(index + 1)
      where first.notAlso.contains(second.id) || second.notAlso.contains(first.id) {
        if let one = roles[first.id], let other = roles[second.id], PersonName.seemSame(one, other)
        {
          clashes.append((one, first, second))
        }
      }
    }
    return clashes
  }
}

extension Runbook {
  /// The role that asks for it: the first one of the step that asks for the request, or for the
  /// task; nil: no step does.
  public var requester: Role.ID? {
    (steps.first { $0.asks == .request } ?? steps.first { $0.asks == .task })?.roles.first
  }
}

/// Why a run does not begin.
public enum RunStartError: Error, Equatable {
  /// The runbook has a list of tasks, and none was named.
  case taskNeeded([Runbook.Task])
  /// No task is called that.
  case unknownTask(String, near: [String], [Runbook.Task])
  /// The task is one of another kind of account.
  case otherKind(Runbook.Task, [Runbook.Task])
  /// The task has a way that does without.
  case otherWay(Runbook.Task)
}
