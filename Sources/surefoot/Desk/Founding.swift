import Readiness

/// The making of a workspace: its first entries and the pack it is on.
struct Founding {
  let pack: Pack
  let made: Event.Made
  /// The first account.
  let account: Account

  /// Makes the workspace: whole, or not at all.
  func lay(at path: String, in world: World) throws {
    try ActorCheck.refuse(world.actor)
    try SecretCheck.refuse(account.name.text, in: "the account's name")
    try account.environment.map { try SecretCheck.refuse($0, in: "the environment") }
    let stamp = Stamp(
      instant: world.now.description,
      day: try LocalDay.day(of: world.now, zone: made.zone).description, actor: world.actor)
    // Computed of the very bytes that are kept.
    let kept = pack.kept
    let reference = PackReference(pack: pack.id, version: "\(pack.version)", digest: kept.digest)
    let events: [(Event, String?)] = [
      (.made(made), nil), (.adopted(.init(reference)), nil),
      (
        .accountAdded(
          .init(number: account.number, kind: account.kind, environment: account.environment)),
        account.name.text
      ),
    ]
    let entries = try events.enumerated().map { offset, fresh in
      NewEntry(
        stamp: stamp, account: fresh.1, kind: fresh.0.kind,
        body: try EventCoding.body(
          of: fresh.0, act: offset == 0 ? nil : 1, clock: world.nowIsGiven ? .given : nil))
    }
    try Workspace.create(at: path) { workspace in
      try workspace.keep(kept)
      try workspace.append(entries, after: nil)
    }
  }
}
