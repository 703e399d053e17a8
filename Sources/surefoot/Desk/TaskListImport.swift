import Readiness

/// A list of tasks that somebody gave back, on its way into the journal.
struct TaskListImport {
  /// The file, as it was typed.
  let name: String
  /// The boxes.
  let list: TaskListReading
  /// What the entries say of where they come from.
  let origin: String

  /// Whether a file looks like a list of tasks: text with boxes that have codes, or with the line
  /// that says what it was made from.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    let list = TaskListReading(text)
    return list.mark != nil || !list.boxes.isEmpty
  }

  /// A list in a file.
  /// - Throws: ``TaskListError`` if it is no text; ``SecretError`` if its name holds a secret.
  init(_ name: String, _ bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TaskListError.notText(name)
    }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let shown = name == "-" ? "standard input" : Escape.terminal(file).shortened(to: 200)
    origin = try SecretCheck.line(shown, in: "the file's name")
    self.name = name
    list = TaskListReading(text)
  }

  /// What became of a list: what it asked for, and the entries that were recorded.
  struct Result {
    let account: Account
    let changes: TaskListChanges
    let records: [Record]
    /// What is to be known of the plan afterwards.
    let care: String
  }

  /// Records what the list asks for, as one act: what was opened first, so that no way in counts
  /// that is open again.
  /// - Parameters:
  ///   - account: the account that was named; nil: the one that the list names.
  ///   - consent: whether these changes may be made; it throws if somebody has to be asked.
  func record(
    in desk: inout Desk, account: String?, consent: (TaskListChanges) throws -> Void
  ) throws -> Result {
    let before = try subject(desk, account)
    let changes = try changes(before, desk)
    let opened = try before.lines(changes.named(.reopen)).map { line in
      let event = Event.Reopened(item: line.item.id, reason: "unticked in \(origin)")
      return before.fresh(.reopened(event), line.item)
    }
    var records = try desk.append(opened)
    let between = try subject(desk, before.account.name.text)
    let closing = try between.lines(changes.named(.done))
    let proofs = try proofs(closing, between, changes, by: desk.world.actor)
    records += try desk.append(
      zip(closing, proofs).map { between.fresh(.done($1), $0.item) },
      joining: records.first?.number)
    try consent(changes)
    let after = try subject(desk, before.account.name.text)
    return Result(
      account: before.account, changes: changes, records: records,
      care: ReopenItem.cutOff(before, after))
  }
}

extension TaskListImport {
  /// The account's plan today.
  private func subject(_ desk: borrowing Desk, _ named: String?) throws -> ItemSubject {
    let checklist = try desk.checklist(desk.packForWriting())
    if let named, let mark = list.mark, mark.account.text != named {
      throw TaskListError.otherAccount(name, mark.account, named: named)
    }
    guard let wanted = named ?? list.mark?.account.text ?? desk.state.mainAccount?.name.text else {
      throw DeskError.noAccount(desk.workspace.path)
    }
    let account = try desk.openAccount(named: wanted)
    return ItemSubject(
      account: account, checklist: checklist, plan: try desk.plan(of: account, checklist),
      state: desk.state)
  }

  private func changes(
    _ subject: ItemSubject, _ desk: borrowing Desk
  ) throws -> TaskListChanges {
    do {
      return try TaskListChanges(
        list, plan: subject.plan, before: try before(subject, desk), checklist: subject.checklist)
    } catch let faults as TaskListFaults {
      throw TaskListError.faults(name, faults)
    }
  }

  /// The plan that the list was made from; nil if it does not say which.
  private func before(_ subject: ItemSubject, _ desk: borrowing Desk) throws -> PlanToday? {
    guard let mark = list.mark else { return nil }
    guard try desk.workspace.digest(of: mark.number)?.hex.hasPrefix(mark.digest) == true else {
      throw TaskListError.otherJournal(name, mark.number)
    }
    let records = try desk.records().filter { $0.number <= mark.number }
    return WorkspaceState.replaying(records)
      .plan(of: subject.account.name, on: mark.day, checklist: subject.checklist)
  }

  private func proofs(
    _ lines: [PlanToday.Line], _ subject: ItemSubject, _ changes: TaskListChanges, by actor: Actor
  ) throws -> [Event.Done] {
    do {
      return try Proving(note: "from \(origin)").proofs(
        of: lines, subject, by: actor, today: subject.today)
    } catch let error as LockOutError {
      let line = changes.changes.first { $0.item == error.item }?.line ?? 0
      throw TaskListError.lockOut(name, line, error)
    }
  }
}

extension TaskListChanges {
  /// The items that are changed so.
  fileprivate func named(_ kind: Kind) -> [String] {
    changes.filter { $0.change == kind }.map(\.item.text)
  }
}

/// Why a list of tasks is not imported. Nothing was recorded then.
enum TaskListError: StatusBearing, CustomStringConvertible {
  case notText(String)
  case faults(String, TaskListFaults)
  case otherAccount(String, Account.ID, named: String)
  case otherJournal(String, Int)
  case lockOut(String, Int, LockOutError)
  /// The changes are not those that were shown.
  case changed(String)

  var status: ExitStatus {
    switch self {
    case .lockOut: .gate
    case .changed: .busy
    case .otherAccount: .usage
    default: .failed
    }
  }

  var description: String {
    switch self {
    case .notText(let name): "\(name) is not UTF-8 text\nsave it as UTF-8 and import it again"
    case .faults(let name, let faults):
      faults.faults.map { "\(name): \($0)" }.joined(separator: "\n")
        + "\ncorrect the list; nothing was recorded"
    case .otherAccount(let name, let account, let named):
      "\(name) is about the account \(account), not \(named)\nleave out --account"
    case .otherJournal(let name, let number):
      "\(name) was made from another journal: its entry \(number) is not this one's\n"
        + "import it into the workspace it comes from, or export the tasks anew"
    case .lockOut(let name, let line, let error):
      "\(name): line \(line): \(error.what)\nprove the way that stays first, take the tick "
        + "away, or record it by itself: surefoot done \(error.item) --despite REASON"
    case .changed(let name):
      "the workspace changed while you were asked about \(name); nothing was recorded\n"
        + "import it again"
    }
  }
}
