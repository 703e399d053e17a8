import Readiness

/// What commands ask of an opened workspace.
extension Desk {
  /// The pack that a command works with: a folder given on the command line, else the one that
  /// the workspace is on, which it keeps even when the program ships a newer one.
  func pack() throws -> Pack {
    if let folder { return try Pack.load(folder: folder) }
    return try ownPack()
  }

  /// The pack for a command that writes: never another than the workspace is on.
  func packForWriting() throws -> Pack {
    let pack = try pack()
    guard let reference = state.pack, pack.reference.digest != reference.digest else { return pack }
    throw DeskError.otherPack(pack.reference, reference)
  }

  /// The account that a command means: the one named, else the first that is open.
  func account(_ invocation: borrowing Invocation) throws -> Account {
    if let name = invocation.arguments.value("--account") { return try account(named: name) }
    guard let account = state.mainAccount else { throw DeskError.noAccount(workspace.path) }
    return account
  }

  /// The account that a command records something about: the one it means, if that is open.
  func openAccount(_ invocation: borrowing Invocation) throws -> Account {
    try openAccount(named: account(invocation).name.text)
  }

  /// The account of that name.
  /// - Throws: ``UsageError`` if there is none, or if it is closed.
  func openAccount(named name: String) throws(UsageError) -> Account {
    let account = try account(named: name)
    guard let day = account.closed else { return account }
    throw .contradiction(
      "\(account.name) was closed on \(day); nothing more is recorded about it",
      remedy: "surefoot account list shows the open ones")
  }

  /// The records that the state was made from, after an entry; looking at a past day, none that
  /// was recorded later.
  func records(since number: Int = 0) throws -> [Record] {
    let last = head?.number ?? 0
    return try Folding.records(of: workspace, since: number).filter { $0.number <= last }
  }

  /// The account of that name.
  func account(named name: String) throws(UsageError) -> Account {
    if let account = state.account(ID(name)) { return account }
    let names = state.accounts.map(\.name.text)
    throw .unknownName(
      name, kind: "account", similar: Suggestion.near(name, among: names),
      lookup: "surefoot account list shows all of them")
  }

  /// The plan of an account, judged today.
  func plan(of account: Account, _ checklist: Checklist) throws -> PlanToday {
    guard let plan = state.plan(of: account.name, on: day, checklist: checklist) else {
      throw DeskError.noPlan(account.name.text)
    }
    return plan
  }

  /// Every checklist of a pack as one, and behind it the workspace's own items.
  func checklist(_ pack: Pack) throws -> Checklist {
    try pack.wholeChecklist().adding(state)
  }

  /// What a report says of where it comes from.
  func reportHead(_ pack: Pack) -> ReportHead {
    ReportHead(
      workspace: state.name, day: day, ahead: day > today ? today : nil, pack: pack.reference,
      journal: .init(number: head?.number ?? 0, digest: head?.digest.hex ?? ""))
  }

  /// The day of the decision that stands, from which the day to look again counts.
  var decidedOn: Day { state.decisions.last?.day ?? day }

  /// That a day to come is looked at; empty otherwise.
  var ahead: String {
    day > today ? "a look ahead: what was recorded by \(today), judged on \(day)" : ""
  }

  /// What is odd about the file and beside it, for the person at the terminal. Nothing is ever
  /// merged from the copies that file-sync tools make.
  var notices: [String] { fileNotices + runNotices }

  /// What is open or overdue of runs and drills, whatever command it is.
  private var runNotices: [String] {
    state.runs.filter { $0.isOpen && $0.through == nil }.map {
      "surefoot: \($0.name) of \($0.runbook) in \($0.account) is open: "
        + "surefoot \($0.mode.noun) resume \($0.name)"
    }
      + state.runs.filter { $0.reviewDue.map { $0 < day } ?? false }.map {
        "surefoot: the review of \($0.name) is overdue since \($0.reviewDue ?? day): "
          + "surefoot \($0.mode.noun) show \($0.name)"
      }
      + DrillsDue(state, on: day).overdue.map {
        "surefoot: the drill of \($0.runbook) in \($0.account) is overdue since \($0.due): "
          + "surefoot drill start \($0.runbook) --sign-in"
      }
  }

  /// What is odd about the file and beside it.
  var fileNotices: [String] {
    let copies = (try? ConflictCopies.beside(workspace.path)) ?? []
    return [ahead].filter { !$0.isEmpty }.map { "surefoot: \($0)" }
      + workspace.notices.map { "surefoot: \($0)" }
      + copies.map {
        let name = Escape.terminal($0)
        return "surefoot: \(name) looks like a copy that a file-sync tool made; "
          + "nothing is merged from it"
      }
  }
}

extension Pack {
  /// What the pack is and what it holds.
  var reference: PackReference {
    PackReference(pack: id, version: String(version), digest: knownDigest ?? kept.digest)
  }

  /// Every checklist as one, the thirty days first.
  func wholeChecklist() throws -> Checklist {
    guard let checklist = try checklist() else {
      throw DeskError.noContent("checklist thirty-days")
    }
    return checklist
  }

  /// The titles of the questions that the lines of a plan name; the questionnaire is read only
  /// if there are any.
  func titles(for plan: PlanToday) throws -> [Question.ID: String] {
    let names =
      !(plan.removed + plan.kept).isEmpty || !plan.arrived.isEmpty
      || plan.lines.contains { !$0.unsure.isEmpty || !$0.differences.isEmpty }
    guard names else { return [:] }
    return try questionnaires().reduce(into: [:]) { $0.merge($1.titles) { first, _ in first } }
  }

  /// The questionnaire of common mistakes.
  func audit() throws -> Questionnaire {
    guard let questionnaire = try questionnaire("audit") else {
      throw DeskError.noContent("questionnaire audit")
    }
    return questionnaire
  }

  /// The onboarding questionnaire.
  func onboarding() throws -> Questionnaire {
    guard let questionnaire = try questionnaire("onboarding") else {
      throw DeskError.noContent("questionnaire onboarding")
    }
    return questionnaire
  }
}

/// Something that a command needs and the workspace does not have.
enum DeskError: Error, Equatable, CustomStringConvertible {
  case packGone(PackReference, String)
  case otherPack(PackReference, PackReference)
  case noAccount(String)
  case noPlan(String)
  case noContent(String)
  /// The journal begins after that day.
  case nothingYet(Day, String)

  var description: String {
    switch self {
    case .packGone(let pack, let path):
      "\(path) does not hold the content it is on: \(pack.pack) \(pack.version)\n"
        + "restore a backup of it, or give the folder with --content"
    case .otherPack(let given, let own):
      "this would write with the content \(given.pack) \(given.version), "
        + "and the workspace is on \(own.pack) \(own.version)\n"
        + "leave out --content; nothing was changed. "
        + "surefoot plan upgrade --content DIR moves the workspace on"
    case .noAccount(let path):
      "no account is open in \(path)\nsurefoot account add NAME adds one"
    case .noPlan(let account):
      "there is no plan for \(account) yet\nsurefoot init --resume answers what is missing for it"
    case .nothingYet(let day, let path):
      "nothing was recorded by \(day) in \(path)\nsurefoot journal show tells when it began"
    case .noContent(let what):
      "the content holds no \(what)\nsurefoot content check tells what is wrong with it"
    }
  }
}
