import Readiness

/// What pages about a runbook are made from: the workspace's account if there is one, else what is
/// shipped.
struct RunbookPage {
  let pack: Pack
  let runbook: Runbook
  let account: Account?
  let situation: Situation
  let preparation: Preparation
  let audience: Audience
  let head: ReportHead?
  /// What is known for commands.
  let filling: CommandFilling
  private let workspace: String?
  /// What is to be known beside it.
  let notices: [String]

  static let kindOption = Command.Option(
    "--kind", value: "KIND", "stand-alone, management or member",
    values: .words(Account.Kind.allCases.map(\.rawValue)))

  static let audienceOption = Command.Option(
    "--audience", value: "WHO", "who may read it: open, internal or restricted",
    values: .words(Audience.allCases.map(\.rawValue)))

  /// - Parameter audience: who reads it if no option says so.
  init(_ invocation: borrowing Invocation, audience: Audience) throws {
    let kind = try invocation.choice("--kind", of: Account.Kind.self)
    let chosen = try invocation.choice("--audience", of: Audience.self)
    do {
      self = try Desk.read(invocation) { desk in
        try RunbookPage(desk, invocation, kind, chosen ?? audience)
      }
    } catch LocatorError.none where invocation.arguments.value("--workspace") == nil {
      let pack = try Pack.load(folder: invocation.arguments.value("--content"))
      self.init(
        shipped: pack, try pack.runbook(named: invocation.subject), kind, chosen ?? audience)
    }
  }

  private init(
    _ desk: borrowing Desk, _ invocation: borrowing Invocation, _ kind: Account.Kind?,
    _ audience: Audience
  ) throws {
    pack = try desk.pack()
    runbook = try pack.runbook(named: invocation.subject)
    var account = try desk.account(invocation)
    account.kind = kind ?? account.kind
    situation = try Advice(pack, desk.state, account: account).situation
    preparation = desk.state.prepared[account.name]?[runbook.id] ?? Preparation()
    // Its number stands in the page's first line and in every command.
    let seen = account.seen(by: audience)
    self.account = seen
    self.audience = audience
    head = desk.reportHead(pack)
    filling = CommandFilling(
      account: seen.number,
      management: audience.mayRead(.internal) ? desk.managementNumber : nil)
    workspace = desk.workspace.path
    notices = desk.notices
  }

  private init(shipped pack: Pack, _ runbook: Runbook, _ kind: Account.Kind?, _ audience: Audience)
  {
    self.pack = pack
    self.runbook = runbook
    account = kind.map { Account(name: "an-account", kind: $0) }
    situation = Situation(account: kind.map { ["kind": $0.rawValue] } ?? [:])
    preparation = Preparation()
    self.audience = audience
    head = nil
    filling = CommandFilling(account: nil)
    workspace = nil
    notices = []
  }

  /// The page as it was asked for: in a file, or on standard output.
  func outcome(
    _ schema: String, data: any Encodable, document: String, form: String,
    _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try invocation.deliver(
      Outcome(schema, data: data, document: document, notices: notices), document,
      as: "runbook-written",
      Delivery(
        page: "\(schema.replacing("-", with: " ")) \(runbook.id)", form: form, audience: audience,
        account: workspace == nil ? nil : account?.name, workspace: workspace))
  }
}
