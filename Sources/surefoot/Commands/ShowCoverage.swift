import Readiness

/// `surefoot content coverage`
enum ShowCoverage {
  static let command = Command(
    "content coverage", "Show what becomes of each practice the content was derived from",
    options: [.init("--left-out", "only what is left out, with why")],
    meaningless: ["--workspace", "--account", "--as-of"],
    records: form.fields,
    examples: [
      .init("surefoot content coverage", "every practice with its items"),
      .init("surefoot content coverage --left-out", "what we do not ask for, and why"),
    ]
  ) { invocation in
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let isShort = invocation.arguments.has("--left-out")
    let practices = try pack.coverage().practices.filter { !isShort || !$0.leftOut.isEmpty }
    let page = CoverageReport(practices: practices)
    return Outcome(
      "content-coverage", data: page, text: try Templates(pack).terminal("coverage", page),
      records: form.text(practices))
  }

  private static let form = RecordForm<Coverage.Practice>([
    .word("id", "its permanent name") { $0.id.text },
    .text("practice", "what it asks for") { $0.practice },
    .text("origin", "where it comes from") { $0.origin },
    .words("items", "the items that cover it") { $0.items.map(\.text) },
    .words("runbooks", "the runbooks that cover it") { $0.runbooks.map(\.text) },
    .words("questions", "the questions that cover it") { $0.questions.map(\.text) },
    .text("left-out", "why nothing covers it, or not all of it") { $0.leftOut },
  ])
}
