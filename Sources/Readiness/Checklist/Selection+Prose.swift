extension Selection {
  /// What it means, as a phrase: `area root, overdue`; empty if it means every item.
  public var prose: String {
    func named(_ name: String, _ values: [String]) -> String? {
      values.isEmpty ? nil : "\(name) " + Prose.list(values, last: "or")
    }
    let parts = [
      named("area", areas.map(\.text)), named("owner", owners.map { "“\($0)”" }),
      named("priority", priorities.map(\.rawValue)), named("week", weeks.map(\.description)),
      named("state", states.map(\.rawValue)), isOpen ? "open" : nil,
      isOverdue ? "overdue" : nil, isBlocked ? "blocked" : nil,
      lapsingBy.map { "closed until \($0) at the latest" },
      search.isEmpty ? nil : "with “\(search)”",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
