/// What is wrong with a list of tasks, all of it.
public struct TaskListFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the lines.
  public let faults: [Fault]

  /// A fault.
  public enum Fault: Hashable, Sendable {
    /// No item ever had that name.
    case unknown(String, similar: [String], line: Int)
    /// An item is ticked in one line and not in another.
    case disagreeing(Item.ID, lines: [Int])
  }
}

extension TaskListFaults.Fault: CustomStringConvertible {
  /// `line 12: there is no item "root-mfx". Did you mean root-mfa?`
  public var description: String {
    switch self {
    case .unknown(let name, let names, let line):
      let near = Suggestion.question(for: name, among: names).map { ". \($0)" } ?? ""
      return "line \(line): there is no item \"\(name.shortened())\"\(near)"
    case .disagreeing(let item, let lines):
      let places = lines.map(\.description).joined(separator: " and ")
      return "lines \(places): \(item) is ticked in one and not in the other"
    }
  }
}
