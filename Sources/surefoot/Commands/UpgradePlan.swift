import Readiness
import Terminal

/// `surefoot plan upgrade`
enum UpgradePlan {
  static let command = Command(
    "plan upgrade", "Move the workspace on to newer content, after showing what is different",
    discussion: """
      A workspace stays on the content it was made with until this is said. Shown are the items and \
      questions that were added, reworded, renamed, split, merged or removed, what the same answers \
      decide now, and what changes in each plan; then it asks. Nothing that was recorded is lost. \
      --content DIR takes over that folder; without it the content that the program ships is taken \
      over, under the folder that the workspace has in front of it already.
      """,
    options: [.init("--yes", short: "-y", "take it over without asking")],
    meaningless: ["--account"],
    endings: [.notAgreed],
    examples: [
      .init("surefoot plan upgrade", "show, ask, take over"),
      .init("surefoot plan upgrade --no-input", "only show what is different"),
      .init("surefoot plan upgrade --content acme --yes", "a folder of yours, without asking"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    let folder = invocation.arguments.value("--content")
    if invocation.arguments.has("--yes") {
      return try Desk.write(at: path, folder: nil, in: invocation.world) { desk in
        let upgrade = try Upgrade(desk, folder: folder)
        if upgrade.isNothing { return nothing(upgrade, desk.notices) }
        return kept(upgrade, try keep(upgrade, &desk), desk.notices)
      }
    }
    var desk = try Desk(opening: path, folder: nil, in: invocation.world)
    let upgrade = try Upgrade(desk, folder: folder)
    if upgrade.isNothing { return nothing(upgrade, desk.notices) }
    guard try isWanted(upgrade, invocation) else {
      return Outcome(
        "plan-upgrade", data: upgrade, text: upgrade.text + "\nNothing was taken over.\n",
        notices: desk.notices, status: .incomplete)
    }
    let head = desk.head
    let records = try desk.transact { desk in
      guard desk.head == head else { throw WorkspaceError.changedUnderneath(path) }
      return try keep(upgrade, &desk)
    }
    return kept(upgrade, records, desk.notices)
  }

  private static func nothing(_ upgrade: Upgrade, _ notices: [String]) -> Outcome {
    let text =
      upgrade.standing == .same
      ? "The workspace is on this content already: \(upgrade.old.title).\n"
      : "This program ships \(upgrade.new.title), which is older than \(upgrade.old.title), "
        + "which the workspace is on.\nNothing was changed.\n"
    return Outcome("plan-upgrade", data: upgrade, text: text, notices: notices)
  }

  private static func isWanted(
    _ upgrade: Upgrade, _ invocation: borrowing Invocation
  ) throws -> Bool {
    guard Gate.isInteractive(invocation) else {
      invocation.world.err("surefoot: \(Gate.silence(invocation)); give --yes to take it over\n")
      return false
    }
    invocation.tell(upgrade.text.trimmedEnd)
    return try Conversation.confirm("Take over this content?", on: invocation)
  }

  /// One act: the content and what it means. The content before it stays in the workspace.
  private static func keep(_ upgrade: Upgrade, _ desk: inout Desk) throws -> [Record] {
    try desk.workspace.keep(upgrade.new.kept)
    return try desk.append(upgrade.fresh)
  }

  private static func kept(
    _ upgrade: Upgrade, _ records: [Record], _ notices: [String]
  ) -> Outcome {
    Outcome(
      "plan-upgrade", data: upgrade,
      text: upgrade.text
        + "\nTaken over as entry \(records.first?.number ?? 0). Undo: surefoot undo\n",
      notices: notices)
  }
}
