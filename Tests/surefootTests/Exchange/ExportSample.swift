import Readiness

@testable import surefoot

/// Workspaces to be exported, for tests.
enum ExportSample {
  static let pack = KeptPack(
    name: "surefoot", version: "7",
    files: [.init(path: "a.yaml", bytes: Array("é\n".utf8)), .init(path: "b", bytes: [0xFF, 0])])
  static let file = KeptBytes(file: [0, 1, 2, 0xFF])
  static let note = KeptBytes(note: "between us")

  /// Events of a pack, of text and of kept bytes, as entries.
  static func entries(_ events: [Event] = [], kept: [KeptBytes] = []) throws -> [NewEntry] {
    let adopted = Event.adopted(.init(.init(pack: "surefoot", version: "7", digest: pack.digest)))
    let made = Event.made(.init(name: "Example Bakery", zone: "Europe/Vienna"))
    let plain = try ([made, adopted] + events).map { event in
      NewEntry(
        stamp: Sample.stamp(), kind: event.kind,
        body: try EventCoding.body(of: event, act: nil, clock: nil))
    }
    return plain + kept.map { named($0.digest) }
  }

  /// An entry of a kind that is known and names kept bytes.
  static func named(_ digest: String) -> NewEntry {
    NewEntry(
      stamp: Sample.stamp(), account: "main", kind: "item.done",
      body: #"{"grade":"self-stated","item":"trail","kept":"\#(digest)"}"#)
  }

  /// A workspace with a pack, an attached file and a private note.
  static func folder(_ events: [Event] = []) throws -> StoreFolder {
    let folder = try StoreFolder(entries: entries(events, kept: [file, note]))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(pack)
    for kept in [file, note] { try workspace.keep(kept) }
    return folder
  }

  /// A workspace's export as text.
  static func text(_ path: String, for audience: Audience = .internal) throws -> String {
    try WorkspaceExport(Workspace.open(at: path, for: .reading), for: audience).text()
  }

  /// An export that was read.
  static func read(_ text: String) throws -> WorkspaceExport {
    try WorkspaceExport(reading: Array(text.utf8))
  }
}
