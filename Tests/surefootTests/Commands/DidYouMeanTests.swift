import Readiness
import Testing

@testable import surefoot

/// Whatever can be mistyped is answered by what lies near it, and never done by itself.
@Suite struct DidYouMeanTests {
  private static let commands: [([String], String)] = [
    (["plna"], #"no command "plna". Did you mean "plan"?"#),
    (["reveiw", "start"], #"no command "reveiw". Did you mean "review start"?"#),
    (["reveiw"], #"Did you mean "review"?"#),
    (["review", "strat"], #"no command "review strat". Did you mean "review start"?"#),
    (["reveiw", "strat"], #"Did you mean "review start"?"#),
    (["plan", "reflwo"], #"no command "plan reflwo". Did you mean "plan reflow"?"#),
    (["account-list"], #"Did you mean "account list"?"#),
    (["jounral", "show", "3"], #"Did you mean "journal show"?"#),
    (["help", "undoo"], #"no command or topic "undoo". Did you mean "undo"?"#),
    (["help", "privcy"], #"Did you mean "privacy"?"#),
    (["help", "reveiw", "start"], #"Did you mean "review start"?"#),
    (["shwo", "root-mfa"], #"Did you mean "show"?"#),
  ]

  private static let options: [([String], String)] = [
    (["plan", "--opne"], #"no option "--opne" here. Did you mean "--open"?"#),
    (["plan", "-json"], #"no option "-json" here. Did you mean "--json"?"#),
    (["undo", "-yes"], #"no option "-yes" here. Did you mean "--yes"?"#),
    (["report", "plan", "--fromat=html"], #"no option "--fromat" here. Did you mean "--format"?"#),
    (["--versoin"], #"no option "--versoin" here. Did you mean "--version"?"#),
    (["plan", "--porcelian"], #"Did you mean "--porcelain"?"#),
  ]

  private static let values: [([String], String)] = [
    (
      ["report", "plan", "--format", "mrkdown"], #"does not fit --format. Did you mean "markdown"?"#
    ),
    (["report", "plan", "--audience", "intern"], #"Did you mean "internal"?"#),
    (["report", "readyness"], #"does not fit NAME. Did you mean "readiness"?"#),
    (["report", "readiness", "--view", "onwer"], #"Did you mean "owner"?"#),
    (["plan", "--by", "weak"], #"does not fit --by. Did you mean "week"?"#),
    (["plan", "--priority", "hihg"], #"Did you mean "high"?"#),
    (["plan", "--state", "laspsed"], #"Did you mean "lapsed"?"#),
    (["plan", "--color", "alwas"], #"does not fit --color. Did you mean "always"?"#),
    (["check", "--fail-on", "overdu"], #"Did you mean "overdue"?"#),
    (["completion", "bsh"], #"does not fit SHELL. Did you mean "bash" or "zsh"?"#),
    (["help", "--format", "jsno"], #"Did you mean "json"?"#),
    (["wiki", "w", "--flavor", "githib"], #"Did you mean "github" or "gitlab"?"#),
    (["account", "set", "main", "--kind", "membr"], #"Did you mean "member"?"#),
    (["add", "The attic", "--priority", "critcal"], #"Did you mean "critical"?"#),
    (["content", "schema", "checklst"], #"Did you mean "checklist"?"#),
    (["decide", "--fact", "complexity=lwo"], #"Did you mean "low"?"#),
    (["decide", "--fact", "peple=3"], #"no fact "peple". Did you mean "people"?"#),
    (["plan", "reflow", "--working-days", "mon-fry"], #"Did you mean "mon-fri"?"#),
    (["due", "root-mfa", "plna"], #"Did you mean "plan"?"#),
    (["init", "--name", "X", "--zone", "Europe/Viena", "-w", "new.db"], #""Europe/Vienna""#),
    (["init", "--name", "X", "--zone", "vienna", "-w", "new.db"], #""Europe/Vienna""#),
  ]

  private static let ids: [([String], String)] = [
    (["show", "root-mfaa"], #"no item "root-mfaa". Did you mean "root-mfa"?"#),
    (["done", "rot-mfa"], #"Did you mean "root-mfa"?"#),
    (["history", "trial"], #"Did you mean "trail"?"#),
    (["add", "The attic", "--needs", "trial"], #"Did you mean "trail"?"#),
    (["add", "The attic", "--area", "roott"], #"no area "roott". Did you mean "root"?"#),
    (["plan", "--area", "roott"], #"Did you mean "root"?"#),
    (["plan", "--account", "mian"], #"no account "mian". Did you mean "main"?"#),
    (["account", "close", "mian", "--reason", "r"], #"Did you mean "main"?"#),
    (["plan", "--owner", "acount owner"], #"Did you mean "account owner"?"#),
    (["owner", "acount owner"], #"Did you mean "account owner"?"#),
    (["review", "agenda", "--for", "acount owner"], #"Did you mean "account owner"?"#),
    (["assign", "--from", "led", "--to", "x"], #"Did you mean "lead"?"#),
    (["answer", "peple-now", "3"], #"no question "peple-now". Did you mean "people-now"?"#),
    (["answer", "purpose", "prodct", "--yes"], "did you mean product?"),
    (["decide", "--what-if", "peple-now=3"], #"Did you mean "people-now"?"#),
    (["audit", "--set", "contact-current=yes", "--no-input"], "contacts-current"),
    (["runbook", "show", "root-brake-glass"], #"Did you mean "root-break-glass"?"#),
    (["runbook", "setup", "root-break-glass", "--set", "chanel=x"], #"Did you mean "channel"?"#),
    (
      ["run", "start", "root-break-glass", "--task", "close-acount", "--why", "w"],
      "close-account"
    ),
    (
      [
        "drill", "start", "root-break-glass", "--talk-through", "--role", "operater=x",
      ], #"no role "operater". Did you mean "operator"?"#
    ),
    (["drill", "show", "dril-53"], #"no run or drill "dril-53". Did you mean "drill-"#),
    (["review", "show", "2026-Q5"], #"no review "2026-Q5". Did you mean "2026-Q4"?"#),
    (
      ["review", "diff", "onbording"], #"no day or review "onbording". Did you mean "onboarding"?"#
    ),
    (["review", "diff", "2026-Q3"], #"Did you mean "2026-Q4"?"#),
    (["template", "values", "item.mdd"], #"no template "item.mdd". Did you mean "item.md"?"#),
    (["template", "export", "t", "redme.md"], "no template"),
    (["glossary", "trial"], #"no word "trial". Did you mean "trail"?"#),
    (["run", "tell", "dnoe"], "done"),
  ]

  @Test func `a word near one that is known is named, and nothing is done`() throws {
    let company = try Company()
    for words in [
      ["assign", "root-mfa", "--to", "lead"],
      ["drill", "start", "root-break-glass", "--talk-through"],
      ["review", "start", "--present", "owner"], ["review", "close", "--yes"],
    ] { try company.must(words) }
    let before = try company.bytes()
    let tables = [
      DidYouMeanTests.commands, DidYouMeanTests.options, DidYouMeanTests.values,
      DidYouMeanTests.ids,
    ]
    for (words, said) in tables.joined() {
      let status = try company.program.run(words)
      #expect(status == .usage || status == .failed, "\(words)")
      #expect(company.program.err.contains(said), "\(words): \(company.program.err)")
      #expect(company.program.out.isEmpty, "\(words)")
    }
    #expect(try company.bytes() == before)
  }

  @Test(arguments: [
    ["xyzzy"], ["review", "xyzzy"], ["plan", "xyzzy"], ["plan", "--xyzzy"], ["plan", "-x"],
    ["plan", "--by", "xyzzy"], ["show", "xyzzy"], ["report", "xyzzy"],
  ])
  func `where nothing is near, nothing is made up`(words: [String]) throws {
    let company = try Company()
    #expect(try !company.refused(.usage, words).contains("Did you mean"))
  }

  @Test func `the schemas that are offered are those that there are`() throws {
    let company = try Company()
    let allowed = try company.refused(.usage, "content", "schema", "xyzzy")
    let names = allowed.split(separator: "allowed: ").last?.split(separator: "\n").first
    #expect(names.map(String.init) == ShowSchema.names.joined(separator: ", "))
  }
}
