import Readiness

/// A page as it leaves the workspace: for whom, in which form, and where from.
struct Delivery {
  /// Which page, for the journal: `runbook root-break-glass`.
  let page: String
  /// In which form: `html`.
  let form: String
  /// For whom.
  let audience: Audience
  /// The account that it is about; nil: the organization.
  let account: Account.ID?
  /// The workspace, which is never written over; nil: the page comes from none.
  let workspace: String?

  static let audienceOption = Command.Option(
    "--audience", value: "WHO", "who may read it: open, internal or restricted; else internal",
    values: .words(Audience.allCases.map(\.rawValue)))

  static let outputOption = Command.Option(
    "--output", short: "-o", value: "FILE", "the file; standard output if left out", values: .file)

  /// Records that a page for few eyes is made, before it is handed out; what is said of that.
  func record(in world: World) throws -> [String] {
    guard audience == .restricted, let workspace else { return [] }
    let event = Event.issued(.init(page: page, form: form, audience: audience))
    let records = try Desk.write(at: workspace, folder: nil, in: world) { desk in
      try desk.append([Fresh(event, about: account)])
    }
    return records.map { "It is for few eyes: that it was made is entry \($0.number)." }
  }
}

extension Invocation {
  /// A page as it was asked for: in the file of `--output`, or on standard output. What it tells is
  /// for its owner: the file is readable by nobody else.
  /// - Parameters:
  ///   - page: what is said if there is no such option.
  ///   - text: the page itself.
  ///   - schema: what the JSON form is called once it is written.
  func deliver(
    _ page: Outcome, _ text: String, as schema: String, _ delivery: Delivery
  ) throws -> Outcome {
    let notices = page.notices + (try delivery.record(in: world))
    guard let file = arguments.value("--output") else { return page.saying(notices) }
    let path = Locator.absolute(file, in: world)
    try AtomicFile.write(Array(text.utf8), to: path, mode: 0o600, sparing: delivery.workspace)
    return Outcome(schema, data: ["file": path], text: "Written: \(file)\n", notices: notices)
  }
}
