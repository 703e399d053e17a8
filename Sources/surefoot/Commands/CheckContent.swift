import Readiness

/// `surefoot content check`
enum CheckContent {
  static let command = Command(
    "content check", "Find every fault of every content file at once",
    options: [.init("--changes", "also list what a folder replaces and adds")],
    meaningless: ["--workspace", "--account", "--as-of"],
    examples: [
      .init("surefoot content check", "the shipped content, with the proofs of its tables"),
      .init("surefoot content check --content acme", "with your folder in front of it"),
    ]
  ) { invocation in
    let world = invocation.world
    let (pack, found) = try Pack.open(folder: invocation.arguments.value("--content"))
    let today = try LocalDay.day(of: world.now, zone: "UTC")
    let check = ContentCheck(pack, found + TemplateCheck.faults(pack), today: today)
    if let faults = ContentFaults(check.faults, in: pack.files) { throw faults }
    var text = "\(pack.title): \(check.listing.files.count) files, no faults.\n"
    for proof in check.proofs { text += "\(proof.title): \(proof).\n" }
    if let reach = check.reach { text += "The questions: \(reach).\n" }
    if invocation.arguments.has("--changes") {
      text += check.changes.map { "\($0)\n" }.joined()
    }
    return Outcome(
      "content-check", data: CheckPage(check), text: Escape.terminal(text, lineBreaks: .kept))
  }

  private struct CheckPage: Encodable {
    let listing: ContentListing
    let proofs: [Proof]
    let reach: Reach?
    let changes: [String]

    init(_ check: ContentCheck) {
      listing = check.listing
      proofs = check.proofs
      reach = check.reach
      changes = check.changes.map(\.description)
    }
  }
}
