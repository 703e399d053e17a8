extension [Runbook] {
  /// What became of older runbooks.
  public func differences(since old: [Runbook]) -> [Difference] {
    Difference.all(.runbook, old, self, id: \.id, name: { ($0.id.text, $0.title) }) { old, new in
      [
        .init("title", old.title, new.title), .init("summary", old.summary, new.summary),
        .init("use-when", old.useWhen, new.useWhen), .init("not-when", old.notWhen, new.notWhen),
        .init("drill", old.drill, new.drill) { _ in "" },
        .init("prerequisites", old.prerequisites, new.prerequisites) { _ in "" },
        .init("roles", old.roles, new.roles) { $0.map(\.title).joined(separator: ", ") },
        .init("tasks", old.tasks, new.tasks) { $0.map(\.title).joined(separator: ", ") },
        .init("steps", old.steps, new.steps) { $0.map(\.title).joined(separator: ", ") },
      ].compactMap(\.self)
    }
  }
}

extension Glossary {
  /// What became of the words of an older glossary.
  public func differences(since old: Glossary) -> [Difference] {
    Difference.all(.term, old.terms, terms, id: \.id, name: { ($0.id.text, $0.term) }) { old, new in
      [.init("term", old.term, new.term), .init("meaning", old.meaning, new.meaning)]
        .compactMap(\.self)
    }
  }
}
