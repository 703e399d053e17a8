import FoundationEssentials
import Readiness
import Terminal
import Testing

@testable import surefoot

struct WizardTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sessions")

  /// The sessions by name; a run with SUREFOOT_RECORD=1 writes them anew, and fails.
  @Test(arguments: [
    "wizard-complete", "wizard-back", "wizard-later", "wizard-care", "wizard-honest",
    "wizard-resume", "wizard-hostile", "wizard-help", "wizard-review", "wizard-leave",
    "wizard-mistakes", "wizard-contradiction",
  ])
  func `a conversation goes as it is written down`(name: String) throws {
    let file = WizardTests.folder.appending(path: name + ".txt")
    let played = try WizardSession.play(String(contentsOf: file, encoding: .utf8))
    try Recording.hold(played, at: file.path(), named: name)
  }

  @Test(arguments: [
    "wizard-complete", "wizard-hostile", "wizard-care", "wizard-mistakes", "wizard-help",
  ])
  func `nothing that is said acts on a terminal or begins with a sign`(name: String) throws {
    let file = WizardTests.folder.appending(path: name + ".txt")
    let played = try WizardSession.play(String(contentsOf: file, encoding: .utf8))
    let said = played.split(separator: "\n").filter { !$0.hasPrefix(">") && !$0.hasPrefix("=") }
    for line in said where !line.hasPrefix("#") && !line.hasPrefix("    ") {
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(!line.unicodeScalars.contains("\u{202E}"))
      let first = line.first.map { $0.isLetter || $0.isNumber } ?? true
      #expect(first, "\(line)")
    }
  }

  @Test func `the wizard and a file that say the same keep the same`() throws {
    let typed = """
      >
      > :note counted
      > 12
      > product
      > yes
      > y
      > an alarm
      > 1 3-4
      > Ana
      > :unknown
      > finish

      """
    let played = try WizardSession.play(typed)
    let filling = WizardSample.flow.filling(
      WizardSample.flow.start(),
      with: [
        "people": GivenAnswer(.word("12"), justification: "counted"),
        "purpose": GivenAnswer(plain: "product"), "customers": GivenAnswer(plain: "yes"),
        "root-keys": GivenAnswer(.word("yes"), control: "an alarm"),
        "signals": GivenAnswer(.words(["cost", "access", "blast"])),
        "contact": GivenAnswer(plain: "Ana"), "audit-day": GivenAnswer(plain: ":unknown"),
      ])
    #expect(filling.faults == [] && filling.missing.map(\.id) == [])
    for save in filling.saves.filter({ $0.answer == filling.state.answers[$0.question] }) {
      #expect(played.contains("= \(save.question): \(save.answer.response.plain)"))
    }
    #expect(played.contains("= people: 12; note: counted\n"))
    #expect(played.contains("= root-keys: yes; control: an alarm\n"))
    #expect(played.contains("= finished\n"))
  }

  @Test func `an answer that its question no longer takes is shown and asked for again`() throws {
    let answers: Answers = [
      "people": Answer(.value(.number(3))), "purpose": Answer(.value(.option("gone"))),
    ]
    let played = try WizardSession.play(">\n> :list\n> practice\n> :quit\n", from: answers)
    #expect(played.contains("\nYour answer so far: gone.\nThe question changed, and no longer"))
    #expect(played.contains("\n2. Purpose: open; the question no longer takes gone."))
    #expect(played.contains("= purpose: practice\n"))
  }

  @Test func `a stored answer of several lines stays on its own`() throws {
    let answers: Answers = [
      "contact": Answer(.value(.text("x\n1. Finish")), justification: "y\nPaused")
    ]
    let played = try WizardSession.play(">\n> :list\n> :go contact\n> :quit\n", from: answers)
    #expect(played.contains("\n6. First contact: x 1. Finish.\n"))
    #expect(played.contains("\nNote: y Paused.\n"))
  }

  @Test func `the place is kept when it changes and when the person leaves, and else not`() throws {
    var lines = ["", ":list", "?", "nonsense", ":skip", ":quit"][...]
    var places: [Flow.Stop] = []
    func sit(_ read: @escaping () -> Line) throws {
      var wizard = PlainWizard(
        WizardSample.flow, WizardSample.flow.start(), WizardWords(resumption: "r", finishing: ""),
        Conversation(read: read, write: { _ in }), today: WizardSample.today)
      #expect(try wizard.run(.fresh) { places.append($1.stop) } == .paused)
    }
    try sit { .text(lines.removeFirst()) }
    #expect(places.last == .question("purpose"))
    #expect(places.count <= 2)
    places = []
    try sit { .end(unfinished: nil) }
    #expect(places == [.question("people")])
  }

  @Test func `what cannot be stored is not said to be recorded`() {
    struct Full: Error {}
    var said = ""
    var lines = ["", "3"][...]
    let conversation = Conversation(
      read: { .text(lines.removeFirst()) }, write: { said += $0 })
    var wizard = PlainWizard(
      WizardSample.flow, WizardSample.flow.start(), WizardWords(resumption: "r", finishing: ""),
      conversation, today: WizardSample.today)
    #expect(throws: Full.self) { try wizard.run(.fresh) { _, _ in throw Full() } }
    #expect(!said.contains("Recorded"))
    #expect(wizard.state == WizardSample.flow.start())
  }

  @Test(arguments: [
    ("?", PlainCommand.help), ("??", .text("?")), ("?x", .text("?x")), ("", .text("")),
    (":back", .back), (":BACK", .back), (":go 12", .go("12")), (":go", .go("")),
    (":note said Ana", .note("said Ana")), (":na we have none", .notApplicable("we have none")),
    ("::back", .text(":back")), ("::", .text(":")), (":unknown", .unknown), (":quit", .quit),
    (":", .unheard(":", similar: [])), (":bakc", .unheard(":bakc", similar: [":back"])),
    ("a:b", .text("a:b")),
  ])
  func `a colon begins a command, doubled it begins a text`(line: String, command: PlainCommand) {
    #expect(PlainCommand(line) == command)
  }

  @Test(arguments: [
    (["yes"], true), (["Y"], true), (["no"], false), (["", "maybe", "y"], true), ([], false),
  ])
  func `a confirmation assumes nothing`(typed: [String], isYes: Bool) throws {
    var lines = typed[...]
    let conversation = Conversation(
      read: { lines.popFirst().map(Line.text) ?? .end(unfinished: nil) }, write: { _ in })
    var signal: Signal?
    #expect(try conversation.confirm("Replace it?", signal: &signal) == isYes)
    #expect(signal == nil)
  }
}
