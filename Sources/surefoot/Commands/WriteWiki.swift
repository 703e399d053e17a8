import Readiness

/// `surefoot wiki DIR`
enum WriteWiki {
  static let command = Command(
    "wiki", "Write a folder of linked pages: decision, plan, items, runbooks",
    discussion: """
      Everything is made and checked before the first file is written, and only files that differ \
      are. What stands between the two marks at the end of a page is yours and stays. A page that \
      was changed elsewhere is kept as it is, and named. Only the first page says the day and the \
      journal's last entry, so that the others change only when they change. --check writes \
      nothing: it compares with the folder's own day, and ends with status 4 if something differs \
      or was recorded since.
      """,
    positionals: [.init("DIR", "the folder", values: .folder)],
    options: [
      .init(
        "--flavor", value: "FLAVOR",
        "plain, github, gitlab, mkdocs or confluence; as before, else plain",
        values: .words(WikiFlavor.allCases.map(\.rawValue))),
      .init(
        "--audience", value: "WHO",
        "who may read it: open, internal or restricted; as before, else internal",
        values: .words(Audience.allCases.map(\.rawValue))),
      .init("--space", value: "KEY", "the space in Confluence"),
      .init("--check", "write nothing: fail if the pages are not as they would be written"),
    ],
    meaningless: ["--account", "--as-of"],
    endings: [
      .init(.incomplete, "pages that somebody changed were kept"),
      .init(.gate, "--check: something differs, or was recorded since"),
    ],
    examples: [
      .init("surefoot wiki docs/aws", "pages for a repository"),
      .init("surefoot wiki ../product.wiki --flavor github", "the wiki of a GitHub repository"),
      .init("surefoot wiki docs/aws --check", "in CI: are the pages still true?"),
    ]
  ) { invocation in
    let path = Locator.absolute(invocation.subject, in: invocation.world)
    let order = try Order(invocation, WikiFolder(opening: path)?.manifest())
    return try invocation.arguments.has("--check")
      ? check(path, order, invocation) : write(path, order, invocation)
  }

  /// What is asked for, by the options or by what the folder was written with before.
  private struct Order {
    let flavor: WikiFlavor
    let audience: Audience
    let space: String?
    let manifest: WikiManifest?

    init(_ invocation: borrowing Invocation, _ manifest: WikiManifest?) throws {
      self.manifest = manifest
      flavor =
        try invocation.choice("--flavor", of: WikiFlavor.self) ?? manifest?.flavor ?? .plain
      audience =
        try invocation.choice("--audience", of: Audience.self) ?? manifest?.audience ?? .internal
      space = try ItemVerb.lineIfGiven("--space", invocation) ?? manifest?.space
      guard space == nil || flavor == .confluence else {
        throw UsageError.contradiction(
          "--space is for Confluence", remedy: "add --flavor confluence, or leave it out")
      }
    }

    /// The pages as they are to be, and what the folder will say of them.
    func site(_ desk: borrowing Desk, _ folder: String) throws -> (WikiSite, WikiManifest) {
      guard let origin = try desk.workspace.head(at: 1) else {
        throw DeskError.noAccount(desk.workspace.path)
      }
      let digest = origin.digest.hex
      guard manifest == nil || manifest?.workspace == digest else {
        throw WikiError.otherWorkspace(folder)
      }
      let site = try WikiSite(
        WikiContent(desk, flavor, for: audience), flavor, workspace: desk.state.name,
        space: space, Templates(desk.pack()), progress: desk.world.progress)
      let new = WikiManifest(
        workspace: digest, flavor: flavor, audience: audience, space: space, day: desk.day,
        files: [:])
      return (site, new)
    }
  }

  private static func write(
    _ path: String, _ order: Order, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    // A page for few eyes is recorded before it is made: the first page names the last entry.
    let issued = try Delivery(
      page: "wiki", form: order.flavor.rawValue, audience: order.audience, account: nil,
      workspace: Locator.existing(
        named: invocation.arguments.value("--workspace"), in: invocation.world)
    ).record(in: invocation.world)
    let (site, new, notices) = try Desk.read(invocation) { desk in
      let (site, new) = try order.site(desk, invocation.subject)
      return (site, new, try desk.notices + desk.otherContentNotices(desk.ownPack()))
    }
    let changes = try WikiChanges(site, order.manifest, in: WikiFolder(opening: path))
    try WikiWriting(site, changes, order.manifest, new).write(
      to: WikiFolder(making: path), progress: invocation.world.progress)
    let page = Page(changes, path)
    return Outcome(
      "wiki", data: page, text: page.text(invocation.subject), notices: notices + issued,
      status: changes.kept.isEmpty ? .done : .incomplete)
  }

  private static func check(
    _ path: String, _ order: Order, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let (site, since) = try Desk.read(invocation, asOf: order.manifest?.day) { desk in
      let (site, _) = try order.site(desk, invocation.subject)
      let last = try desk.workspace.head()
      return (site, (last?.number ?? 0) - (desk.head?.number ?? 0))
    }
    let changes = try WikiChanges(site, order.manifest, in: WikiFolder(opening: path))
    let page = Page(changes, path, recordedSince: since)
    return Outcome(
      "wiki-check", data: page, text: page.differences(invocation.subject),
      status: page.isTrue ? .done : .gate)
  }
}

extension WriteWiki {
  /// What was done in a folder, or would have to be.
  private struct Page: Encodable {
    let folder: String
    let written: [String]
    let removed: [String]
    let kept: [String]
    let unchanged: Int
    /// How many entries were recorded since the pages were made.
    let recordedSince: Int

    private let diffs: [String]

    private enum CodingKeys: String, CodingKey {
      case folder, written, removed, kept, unchanged
      case recordedSince = "recorded-since"
    }

    init(_ changes: WikiChanges, _ folder: String, recordedSince: Int = 0) {
      self.folder = folder
      written = changes.writes.map(\.path)
      removed = changes.removals
      kept = changes.kept
      unchanged = changes.unchanged
      self.recordedSince = recordedSince
      diffs = changes.differences.map { LineDifference($0.path, from: $0.old, to: $0.new).text }
    }

    var isTrue: Bool {
      written.isEmpty && removed.isEmpty && kept.isEmpty && recordedSince == 0
    }

    func text(_ name: String) -> String {
      let counts = "\(written.count) written, \(removed.count) removed, \(unchanged) as they were"
      guard !kept.isEmpty else { return "Wiki in \(name): \(counts).\n" }
      return "Wiki in \(name): \(counts), \(kept.count) kept.\n\n"
        + "Kept, because somebody changed them, or they were never ours:\n"
        + kept.map { "  \($0)\n" }.joined()
        + "\nPut your own words between the two marks at the end of a page. To have one written\n"
        + "anew, remove the file.\n"
    }

    func differences(_ name: String) -> String {
      guard !isTrue else { return "The wiki in \(name) is as it would be written.\n" }
      let entries = recordedSince == 1 ? "entry was" : "entries were"
      let since =
        recordedSince == 0
        ? "" : "\(recordedSince) \(entries) recorded since the pages were made.\n"
      return since + diffs.joined() + "\nsurefoot wiki \(name) writes them anew.\n"
    }
  }
}
