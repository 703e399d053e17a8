import Readiness
import Terminal
import TerminalModel

@testable import surefoot

/// A play at a screen as a text file: what is typed, and what is seen then.
///
/// Lines that begin with `# ` are remarks. `size 80x24` makes the screen so large, `keys …` types
/// (``KeyNames``), `signal interrupt` sends a signal, `idle` lets time pass, `again` starts the wizard
/// anew from what it kept after it ended, `answers ID=TEXT …` is known before. What is seen follows
/// after each; at the end stands what was kept.
struct ScreenPlay {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .filter { line in
        ["# ", "size ", "keys ", "signal ", "idle", "again"].contains { line.hasPrefix($0) }
      }
  }

  /// The same file with what is seen now.
  func played() throws -> String {
    let sitting = WizardSitting()
    let size = lines.first { $0.hasPrefix("size ") }.flatMap(ScreenPlay.size)
    let made = MadeStage(columns: size?.columns ?? 80, rows: size?.rows ?? 24)
    var text = ""
    var rest = lines[...]
    made.waiting = {
      // The screen is whole now: it is what came of the line before.
      if text.hasSuffix("\n"), !text.isEmpty { text += made.grid.snapshot.trimmedEnd + "\n\n" }
      while let line = rest.popFirst() {
        text += line + "\n"
        if line.hasPrefix("# ") || line.hasPrefix("size "), made.all.allSatisfy(\.isEmpty) {
          continue
        }
        if ScreenPlay.act(line, on: made) { return }
      }
    }
    var ending = try sitting.run(on: made.stage())
    while rest.first == "again" {
      text += made.grid.snapshot.trimmedEnd + "\n\n\(rest.removeFirst())\n"
      ending = try sitting.run(on: made.stage(), isResumed: true)
    }
    text += made.grid.snapshot.trimmedEnd + "\n\n= \(ending)\n" + sitting.kept
    return text + made.faults.map { "= FAULT \($0)\n" }.joined()
  }

  /// Does what a line says. Whether the wizard is to see it.
  private static func act(_ line: String, on made: MadeStage) -> Bool {
    let word = line.split(separator: " ").first.map(String.init) ?? ""
    switch word {
    case "keys": made.type(String(line.dropFirst(5)))
    case "idle": made.add([.idle])
    case "signal":
      let arrivals: [String: Signals.Arrival] = [
        "signal interrupt": .leave(.interrupt), "signal terminate": .leave(.terminate),
        "signal hangup": .leave(.hangup), "signal stop": .stop,
      ]
      made.add(arrivals[line].map { [.signal($0)] } ?? [])
    case "size": if let size = size(line) { made.add([.resize(size)]) }
    default: return false
    }
    return true
  }

  private static func size(_ line: String) -> Surroundings.Size? {
    let numbers = line.dropFirst(5).split(separator: "x").compactMap { Int($0) }
    return numbers.count == 2 ? .init(columns: numbers[0], rows: numbers[1]) : nil
  }
}

/// The made-up questionnaire being answered, with what was kept of it.
final class WizardSitting {
  private(set) var answers: Answers
  private(set) var bookmark: Flow.Bookmark?

  init(_ answers: Answers = [:]) { self.answers = answers }

  /// Plays it until the person finishes or leaves.
  func run(on stage: Stage, isResumed: Bool = false) throws -> Wizard.Ending {
    let flow = WizardSample.flow
    var wizard = RichWizard(
      flow, flow.start(answers, at: bookmark), WizardSample.words, stage, today: WizardSample.today)
    let beginning =
      isResumed ? Wizard.Beginning.resumed(since: "Monday 23 November, 16:31") : .fresh
    return try wizard.run(beginning) { saves, bookmark in
      for save in saves { self.answers[save.question] = save.answer }
      self.bookmark = bookmark
    }
  }

  /// The answers, a line each, and what was begun.
  var kept: String {
    let lines = answers.sorted { $0.key < $1.key }.map { id, answer in
      let details = [
        answer.justification.map { "note: \($0)" }, answer.control.map { "control: \($0)" },
      ]
      return (["= \(id): \(answer.response.plain)"] + details.compactMap(\.self))
        .joined(separator: "; ")
    }
    let drafts = (bookmark?.drafts ?? []).map { draft in
      "= draft of \(draft.question): "
        + [
          draft.draft.text, draft.draft.note, draft.draft.control, draft.draft.reason,
          draft.draft.begunNote,
        ].compactMap(\.self)
        .joined(separator: " / ")
    }
    return (lines + drafts).map { Escape.terminal($0) + "\n" }.joined()
  }
}
