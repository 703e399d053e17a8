import FoundationEssentials
import Readiness

/// From the journal to the state: by way of the snapshot when there is a good one.
enum Folding {
  /// The state and the head of a workspace now.
  static func now(_ workspace: borrowing Workspace) throws -> (state: WorkspaceState, head: Head?) {
    let head = try workspace.head()
    if let snapshot = try workspace.snapshot(),
      let old = try? JSONDecoder().decode(WorkspaceState.self, from: Data(snapshot.state))
    {
      let records = try records(of: workspace, since: snapshot.head.number)
      if let state = old.continuing(with: records) { return (state, head) }
    }
    return (WorkspaceState.replaying(try records(of: workspace)), head)
  }

  /// What was recorded by a day, and the last entry of that: the journal up to the first entry of
  /// a later day, so that nothing recorded afterwards changes a past day, whatever day it claims.
  /// - Returns: also whether that is the whole journal.
  static func asOf(
    _ day: Day, _ workspace: borrowing Workspace
  ) throws -> (state: WorkspaceState, head: Head?, isWhole: Bool) {
    let all = try workspace.entries()
    let entries = all.prefix { $0.stamp.day <= day.description }
    let records = try zone(all, before: entries.count) + entries.map(EventCoding.record)
    return (WorkspaceState.replaying(records), entries.last?.head, entries.count == all.count)
  }

  /// What a later redaction of the first entry says of the zone, which held all along.
  private static func zone(_ all: [Entry], before count: Int) throws -> [Record] {
    guard let first = all.first, first.body == nil else { return [] }
    return try all.dropFirst(count).map(EventCoding.record).filter {
      if case .redacted(let redaction) = $0.event { redaction.entry == first.number } else { false }
    }
  }

  /// The records after an entry.
  static func records(
    of workspace: borrowing Workspace, since number: Int = 0
  ) throws -> [Record] {
    var records: [Record] = []
    try workspace.eachEntry(since: number) { records.append(try EventCoding.record($0)) }
    return records
  }

  /// The bytes of a state as a snapshot holds them.
  static func bytes(of state: WorkspaceState) throws -> [UInt8] {
    Array(try JSONText.line(state).utf8)
  }

  /// How many entries may follow a snapshot before a new one is kept.
  static let reach = 64
}
