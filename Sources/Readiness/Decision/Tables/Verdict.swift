/// What a decision table says to its inputs, as far as they are known.
public struct Verdict: Hashable, Sendable {
  /// The rules that surely hit, in order.
  public let hits: [DecisionTable.Rule.ID]
  /// The rules that may hit, depending on what is open, in order.
  public let may: [DecisionTable.Rule.ID]
  /// The rules that make the outcome what it is; with hit policy *priority* there may be several
  /// that agree. Empty if the outcome is open.
  public let deciding: [DecisionTable.Rule.ID]
  /// The values each output may take, in the order of the output; one value means it is settled.
  public let outputs: [String: [String]]

  /// The value of an output, if it is settled.
  public func value(of output: String) -> String? {
    guard let values = outputs[output], values.count == 1 else { return nil }
    return values.first
  }
}
