import Readiness

extension Runbook {
  /// Reads a file's outermost mapping: a runbook stands in one file, whole.
  static func read(_ fields: inout Fields) -> Runbook? {
    let id = fields.id("id", of: Runbook.self)
    let title = fields.line("title")
    let summary = fields.line("summary", limit: 300)
    let useWhen = fields.prose("use-when", needed: true)
    let notWhen = fields.prose("not-when", needed: true)
    let drill = Drill.read(&fields)
    let prerequisites = fields.each("prerequisites", unique: "id", Prerequisite.read)
    let roles = fields.each("roles", needed: true, unique: "id", Role.read)
    let tasks = fields.each("tasks", unique: "id", Task.read)
    let steps = fields.each("steps", needed: true, unique: "id", Step.read)
    let sources = fields.sources()
    let drillItem = fields.has("drill-item") ? fields.id("drill-item", of: Item.self) : nil
    let alarmItem = fields.has("alarm-item") ? fields.id("alarm-item", of: Item.self) : nil
    guard let id, let title, let summary, let useWhen, let notWhen, let drill else { return nil }
    return Runbook(
      id: id, title: title, summary: summary, useWhen: useWhen, notWhen: notWhen, drill: drill,
      prerequisites: prerequisites, roles: roles, tasks: tasks, steps: steps, sources: sources,
      proves: Proves(drill: drillItem, alarm: alarmItem))
  }
}

extension Runbook.Drill {
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Drill? {
    let every = fields.value("drill-every", needed: true, like: "P182D", Period.init(_:))
    let because = fields.line("drill-because", limit: 300)
    let alarm = fields.number("alarm-within", in: 1...1_440)
    guard let every, let because, let alarm else { return nil }
    return Runbook.Drill(every: every, because: because, alarmWithin: alarm)
  }
}

extension Runbook.Role {
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Role? {
    let id = fields.id("id", of: Runbook.Role.self)
    let title = fields.line("title")
    let does = fields.line("does", limit: 300)
    let notAlso = fields.ids("not-also", of: Runbook.Role.self)
    let alone = fields.prose("alone") ?? ""
    guard let id, let title, let does else { return nil }
    return Runbook.Role(id: id, title: title, does: does, notAlso: notAlso, alone: alone)
  }
}

extension Runbook.Task {
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Task? {
    let id = fields.id("id", of: Runbook.Task.self)
    let title = fields.line("title")
    let appliesWhen = fields.condition("applies-when")
    let without = fields.prose("without-root") ?? ""
    let isBranch = fields.boolean("here") ?? false
    let note = fields.has("note") ? fields.line("note", limit: 300) : ""
    let source = fields.has("source") ? fields.source() : nil
    guard let id, let title else { return nil }
    return Runbook.Task(
      id: id, title: title, appliesWhen: appliesWhen, without: without, isBranch: isBranch,
      note: note ?? "", source: source)
  }
}
