import Readiness

/// `surefoot decide --what-if ID=VALUE …`
enum DecideWhatIf {
  static func outcome(_ invocation: borrowing Invocation) throws -> Outcome {
    let pairs = try invocation.assignments("--what-if")
    return try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let given = pairs.map { ($0.name, GivenAnswer(plain: $0.value)) }
      let changes = try AnswerChange.read(given, pack, account, desk)
      let change = try AnswerChange(changes, pack, account, desk)
      return Outcome(
        "what-if", data: change, text: change.text + "Nothing was kept.\n", notices: desk.notices)
    }
  }
}
