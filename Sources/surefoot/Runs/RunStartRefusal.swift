import Readiness

/// Why a run does not begin, with the way that there is.
struct RunStartRefusal: StatusBearing, CustomStringConvertible {
  let cause: RunStartError
  let runbook: Runbook
  let account: Account

  init(_ cause: RunStartError, runbook: Runbook, account: Account) {
    self.cause = cause
    self.runbook = runbook
    self.account = account
  }

  var status: ExitStatus {
    switch cause {
    case .otherKind, .otherWay: .gate
    default: .usage
    }
  }

  var description: String {
    switch cause {
    case .taskNeeded(let tasks):
      "\(runbook.id) is for the tasks of its list only, and --task is missing\n"
        + list(tasks) + orEmergency
    case .unknownTask(let word, let near, let tasks):
      "\"\(word.shortened())\" is not on the list of \(runbook.id)\(UsageError.hint(near))\n"
        + list(tasks) + orEmergency
    case .otherKind(let task, let tasks):
      "\(task.title): not by this runbook in a \(account.kind?.rawValue ?? "this") account\n"
        + way(task) + list(tasks) + orEmergency
    case .otherWay(let task):
      "\(task.title): that needs no root\n" + way(task) + orEmergency
    }
  }

  private func way(_ task: Runbook.Task) -> String {
    guard !task.without.isEmpty else { return "" }
    let lines = task.without.split(whereSeparator: \.isNewline)
    return "the way without: " + lines.joined(separator: "\n") + "\n"
  }

  private func list(_ tasks: [Runbook.Task]) -> String {
    "tasks here:\n"
      + tasks.filter { $0.without.isEmpty || $0.isBranch }.map { "  \($0.id)  \($0.title)\n" }
      .joined()
  }

  private var orEmergency: String {
    "nothing was begun; --emergency WHY declares an emergency, and then it goes on without"
  }
}
