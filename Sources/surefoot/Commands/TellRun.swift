import Readiness

/// `surefoot run tell LINE…`
enum TellRun {
  static let command = Command(
    "run tell", "Say how a step of a run or drill went",
    discussion: """
      Each LINE is what would be typed at the card, in quotes if it has blanks; they are recorded \
      one after the other, and the first that cannot be recorded ends it. surefoot help run lists \
      what can be said.
      """,
    positionals: [.init("LINE", "what is said", .many)],
    options: [
      .init(
        "--run", value: "RUN", "run-51 or drill-51; the only open one if left out",
        values: .runs),
      .init("--step", value: "STEP", "refuse unless this is the step that comes next"),
      .init("--no-card", "do not show the card that comes next"),
    ],
    meaningless: ["--account"],
    talks: true,
    endings: [.init(.gate, "the time that was allowed is over")],
    examples: [
      .init("surefoot run tell done", "the step went as written"),
      .init(
        "surefoot run tell \"yes by tech lead: for an hour\" done", "two lines, one after the other"
      ),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    var text = ""
    var told: Told?
    for line in invocation.arguments.positionals where told?.hasExpired != true {
      do {
        let next = try say(line, invocation, of: told?.page.run)
        text += next.text
        told = next
      } catch let error where told != nil {
        throw TellError(recorded: text, cause: error)
      }
    }
    guard let told else { throw UsageError.missingArgument("LINE", command: "run tell") }
    return Outcome(
      "run-told", data: told.page,
      text: text + (invocation.arguments.has("--no-card") ? "" : "\n" + told.page.card),
      status: told.hasExpired ? .gate : .done)
  }

  /// What was said of a line, and where the run stands then.
  private struct Told {
    let text: String
    let page: RunPage
    var hasExpired = false
  }

  /// - Parameter name: the run that the first line was about; nil: this is the first line.
  private static func say(
    _ line: String, _ invocation: borrowing Invocation, of name: String?
  ) throws -> Told {
    try Desk.write(invocation) { desk in
      let brief = try desk.openRun(named: name ?? invocation.arguments.value("--run"))
      var work = try desk.runAtWork(brief)
      let step = name == nil ? invocation.arguments.value("--step") : nil
      if let word = try? RunWord(line), [.look, .help, .quit].contains(word) {
        let shown = word == .look ? RunLook.text(work.run) : word == .help ? RunCard.help : ""
        return Told(text: shown, page: RunPage(work, desk.world.now, desk.fileNotices))
      }
      let told = try RunTelling.say(line, of: &work, seeing: step.map { ID($0) }, &desk)
      return Told(
        text: told.text, page: RunPage(work, desk.world.now, desk.fileNotices),
        hasExpired: told.hasExpired)
    }
  }
}

/// A later line could not be recorded; the ones before it are.
struct TellError: StatusBearing, CustomStringConvertible {
  let recorded: String
  let cause: any Error

  var status: ExitStatus { Complaint.status(cause) }

  var description: String {
    "\(cause)\nrecorded before it:\n" + recorded.split(separator: "\n").joined(separator: "\n")
  }
}
