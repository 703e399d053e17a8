/// Every id that was ever handed out, by what it names. An id stays what it is for ever: what
/// people recorded is found by it.
public struct PermanentIDs: Sendable {
  /// The ids by kind, for example `items`; options stand as `QUESTION/OPTION`.
  public let ids: [String: [String]]
  /// The ids that name nothing any more and are never used again, by kind.
  public let retired: [String: [String]]

  /// A list of ids.
  public init(ids: [String: [String]], retired: [String: [String]]) {
    self.ids = ids
    self.retired = retired
  }

  /// What is wrong with the ids there are. Paths are `ids/KIND/N` and `retired/KIND/N`.
  /// - Parameter present: the ids there are, by the same kinds.
  public func check(against present: [String: Set<String>]) -> [Fault] {
    let kinds = Set(present.keys).union(ids.keys).union(retired.keys).sorted()
    return kinds.flatMap { kind in
      faults(of: kind, ids[kind] ?? [], retired[kind] ?? [], present[kind] ?? [])
    }
  }

  private func faults(
    of kind: String, _ listed: [String], _ gone: [String], _ present: Set<String>
  ) -> [Fault] {
    let lost = listed.enumerated().filter { !present.contains($0.element) }.map { index, id in
      Fault(
        "ids/\(kind)/\(index)", "\"\(id)\" was handed out, and names nothing any more",
        remedy: "bring it back, or move it to retired")
    }
    let reused = gone.enumerated().filter { present.contains($0.element) }.map { index, id in
      Fault(
        "retired/\(kind)/\(index)", "\"\(id)\" is retired, and something bears it",
        remedy: "give that another id; a retired one is never used again")
    }
    let both = gone.enumerated().filter { listed.contains($0.element) }.map { index, id in
      Fault(
        "retired/\(kind)/\(index)", "\"\(id)\" is both in use and retired",
        remedy: "remove it from one of the lists")
    }
    let new = present.subtracting(listed).subtracting(gone).sorted().map { id in
      Fault(
        "ids/\(kind)", "\"\(id)\" is not on the list of permanent ids",
        remedy: "add it; from then on it cannot change")
    }
    return lost + reused + both + new
  }
}
