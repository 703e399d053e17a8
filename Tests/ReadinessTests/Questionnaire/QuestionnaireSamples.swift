import Readiness

/// Questions of every kind, for the tests of this folder.
enum Sample {
  static let yesNo = Question(id: "customers", title: "Customers", ask: "Customers?", kind: .yesNo)
  static let one = Question(
    id: "purpose", title: "Purpose", ask: "For what?",
    kind: .oneOf([
      .init(id: "product", title: "A product"), .init(id: "throw-away", title: "An experiment"),
      .init(id: "prototype", title: "Both, for now"),
    ]))
  static let several = Question(
    id: "signals", title: "Signals", ask: "Which?",
    kind: .severalOf([
      .init(id: "cost", title: "Disputes about costs"), .init(id: "limits", title: "Limits hit"),
      .init(id: "access", title: "Access, too broad"), .init(id: "blast", title: "Blast radius"),
      .init(id: "clients", title: "Clients of our own"),
    ]))
  static let number = Question(
    id: "people", title: "People", ask: "How many?", kind: .number(1...100_000, unit: "people"))
  static let text = Question(id: "contact", title: "Contact", ask: "Who?", kind: .text(limit: 20))
  static let day = Question(id: "audit-day", title: "Audit", ask: "When?", kind: .day)
  static let all = [yesNo, one, several, number, text, day]

  /// An answer that fits the question, out of the whole range that it takes.
  static func answer(
    to question: Question, _ random: inout SplitMix64
  ) -> Answer.Response {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .unknown
    case 1: return .notApplicable(because: "because \(Int.random(in: 0..<9, using: &random))")
    default: break
    }
    let ids = question.choices.map(\.id)
    switch question.kind {
    case .yesNo: return .value(.yesNo(Bool.random(using: &random)))
    case .oneOf: return .value(.option(ids[Int.random(in: ids.indices, using: &random)]))
    case .severalOf: return .value(.options(ids.filter { _ in Bool.random(using: &random) }))
    case .number(let bounds, _): return .value(.number(Int.random(in: bounds, using: &random)))
    case .text:
      let texts = [":x", "::", "unknown", "na not", "1", "?", "all", "a, b", "„é\u{202E}“"]
      return .value(.text(texts[Int.random(in: texts.indices, using: &random)]))
    case .day:
      return .value(.day(Day(number: Int.random(in: -100_000...100_000, using: &random))))
    }
  }
}
