/// What somebody who gave back a list of tasks wants changed: shown first, recorded if they agree.
public struct TaskListChanges: Hashable, Sendable {
  /// The changes; what a way in rests on and the way come first, so that the rest can follow.
  public let changes: [Change]
  /// What was left alone and why, by line.
  public let remarks: [Remark]

  /// A change.
  public struct Change: Hashable, Sendable, Encodable {
    /// Which item.
    public let item: Item.ID
    /// What becomes of it.
    public let change: Kind
    /// What is true when it is done.
    public let title: String
    /// Where it stands.
    public let state: PlanToday.State
    /// The line of the list, from 1.
    public let line: Int
  }

  /// What becomes of an item.
  public enum Kind: String, Sendable, Encodable {
    /// It was ticked.
    case done
    /// Its tick was taken away.
    case reopen
  }

  /// Something that was left alone.
  public struct Remark: Hashable, Sendable, Encodable {
    /// The line of the list, from 1; 0: the whole list.
    public let line: Int
    /// What and why.
    public let text: String
  }

  /// The changes that a list asks for.
  ///
  /// A box that says what it said when the list was made asks for nothing, whatever was recorded
  /// since: nobody touched it. Where that cannot be known, a box that differs from today asks.
  /// - Parameters:
  ///   - plan: the plan today.
  ///   - before: the plan that the list was made from; nil if that is not known.
  /// - Throws: ``TaskListFaults`` with everything that is wrong with the list.
  public init(
    _ list: TaskListReading, plan: PlanToday, before: PlanToday?, checklist: Checklist
  ) throws(TaskListFaults) {
    let boxes = try list.distinct(knowing: checklist)
    var changes: [Change] = []
    var remarks = list.remarks(knowsBefore: before != nil)
    for box in boxes {
      guard let line = plan.lines.first(where: { $0.item.id == box.item }) else {
        let text = "\(box.item) is not in the plan of \(plan.account)"
        remarks.append(Remark(line: box.line, text: text))
        continue
      }
      let old = before?.lines.first { $0.item.id == box.item }.map { $0.grade != nil }
      guard box.isTicked != (line.grade != nil), box.isTicked != old else { continue }
      changes.append(Change(line, box))
    }
    let ranks = changes.map { plan.rank($0.item) }
    self.changes = (0...2).flatMap { rank in
      zip(changes, ranks).filter { $1 == rank }.map { $0.0 }
    }
    self.remarks = remarks.sorted { $0.line < $1.line }
  }
}

extension TaskListChanges.Change {
  fileprivate init(_ line: PlanToday.Line, _ box: TaskListReading.Box) {
    self.init(
      item: line.item.id, change: box.isTicked ? .done : .reopen, title: line.item.title,
      state: line.state, line: box.line)
  }
}

extension PlanToday {
  /// 0 for what a way in rests on, 1 for a way in, 2 for all else.
  fileprivate func rank(_ item: Item.ID) -> Int {
    let ways = lines.map(\.item).filter { $0.effects.contains(.wayIn) }
    if ways.contains(where: { $0.needs.contains(item) }) { return 0 }
    return ways.contains { $0.id == item } ? 1 : 2
  }
}

extension TaskListReading {
  /// The boxes, each item once.
  fileprivate func distinct(knowing checklist: Checklist) throws(TaskListFaults) -> [Box] {
    let names = checklist.items.map(\.id)
    let known = Set(names + checklist.retired)
    var first: [Item.ID: Box] = [:]
    var faults: [TaskListFaults.Fault] = []
    for box in boxes {
      if !known.contains(box.item) {
        faults.append(.unknown(box.item.text, similar: names.map(\.text), line: box.line))
      } else if let other = first[box.item] {
        guard other.isTicked != box.isTicked else { continue }
        faults.append(.disagreeing(box.item, lines: [other.line, box.line]))
      } else {
        first[box.item] = box
      }
    }
    guard faults.isEmpty else { throw TaskListFaults(faults: faults) }
    return boxes.filter { first[$0.item] == $0 }
  }

  fileprivate func remarks(knowsBefore: Bool) -> [TaskListChanges.Remark] {
    func remarks(_ lines: [Int], _ text: String) -> [TaskListChanges.Remark] {
      lines.map { TaskListChanges.Remark(line: $0, text: text) }
    }
    let boxes =
      remarks(nameless, "a box without the code of an item")
      + remarks(unclear, "not understood: a box is [ ] or [x]")
      + remarks(hidden, "a box in a comment does not count")
    let unknown = TaskListChanges.Remark(
      line: 0, text: "what it was made from is not known, so it is compared with today alone")
    return (knowsBefore ? [] : [unknown]) + boxes
  }
}
