import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// Lists as records: what stands in them is what is documented.
@Suite struct RecordTests {
  /// A company of which every list has something to say.
  private func company() throws -> Company {
    let company = try Company(now: "2026-11-25T10:00:00Z")
    for words in [
      ["account", "add", "sandbox", "--id", "444455556666"],
      ["account", "close", "sandbox", "--reason", "over"],
      ["assign", "root-mfa", "trail", "--to", "lead, platform"], ["start", "trail"],
      ["done", "root-mfa", "--valid-for", "P90D", "--evidence", "text: a\tb \\ c"], ["undo"],
      ["note", "root-mfa", "between us", "--private"],
      ["run", "start", "root-break-glass", "--task", "close-account", "--why", "w"],
      ["run", "tell", "no: too late"], ["drill", "start", "root-break-glass", "--talk-through"],
      ["run", "tell", "stop it"], ["review", "start", "--present", "owner"],
      ["review", "close", "--yes"], ["answer", "people-now", "12", "--yes"],
    ] { try company.must(words) }
    company.program.isPiped = true
    return company
  }

  private static let lines: [[String]] = [
    ["plan"], ["plan", "--by", "owner"], ["plan", "--by", "priority", "--open"], ["next"],
    ["next", "--minutes", "45"], ["history"], ["history", "root-mfa", "--private"],
    ["journal", "show"], ["account", "list"], ["review", "list"], ["review", "agenda"],
    ["run", "list"], ["drill", "list"], ["runbook", "list"], ["content", "list"],
    ["content", "coverage"], ["template", "list"], ["glossary"], ["glossary", "trail"], ["owner"],
    ["answers", "diff", "\(Company.examples)/forty-people.yaml"],
  ]

  @Test func `each record has the fields that are documented, written as they are documented`()
    throws
  {
    let company = try company()
    var filled: [String: Set<String>] = [:]
    for words in RecordTests.lines {
      let command = try CommandTable.find(words).0
      let fields = try #require(command.records, "\(words)")
      let records = try company.must(words).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(records.last == "" && records.count > 1, "\(words)")
      for record in records.dropLast() {
        let values = record.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(values.count == fields.count, "\(words): \(record)")
        for (field, value) in zip(fields, values) {
          #expect(field.kind.fits(String(value)), "\(words): \(field.name) is \(value)")
          if !value.isEmpty { filled[command.name, default: []].insert(field.name) }
        }
      }
    }
    expectFilled(filled)
  }

  /// That every list was printed, and that something stood in every field once.
  private func expectFilled(_ filled: [String: Set<String>]) {
    let mayBeEmpty = ["unsure", "until", "environment", "note", "owner", "callers"]
    for command in CommandTable.commands {
      guard let fields = command.records else { continue }
      let names = Set(fields.map(\.name))
      #expect(names.count == fields.count, "\(command.name)")
      let empty = names.subtracting(filled[command.name] ?? [])
      #expect(empty.isSubset(of: mayBeEmpty), "\(command.name): \(empty) is never filled")
    }
  }

  @Test func `what is typed comes back whole, whatever stands in it`() throws {
    let company = try company()
    let form = RecordForm<String>([.text("said", "") { $0 }, .text("twice", "") { $0 }])
    let text = form.text(["a\tb\\n\r\nc\u{202E}", ""])
    #expect(text == "a\\tb\\\\n\\nc<U+202E>\ta\\tb\\\\n\\nc<U+202E>\n\t\n")
    #expect(try company.must("history", "root-mfa").contains("proof: a b \\\\ c\t"))
    let owned = try company.must("plan", "--owner", "lead, platform")
    #expect(owned.contains("\tlead, platform\tyes\t"))
  }

  @Test func `on a terminal a list is for people, and a word says otherwise`() throws {
    let company = try company()
    let piped = try company.must("plan")
    let json = try company.must("plan", "--json")
    #expect(try company.must("plan", "--plain").hasPrefix("main: day 1, from 2026-11-25\n"))
    company.program.environment["SUREFOOT_PLAIN"] = "1"
    #expect(try company.must("plan") == piped, "a script does not depend on who runs it")
    company.program.environment["SUREFOOT_PLAIN"] = nil
    company.program.isPiped = false
    #expect(try company.must("plan").hasPrefix("main: day 1, from 2026-11-25\n"))
    #expect(try company.must("plan", "--porcelain") == piped)
    #expect(try company.must("plan", "--json") == json)
  }

  @Test func `an empty list is no record at all, and what is no list stays as it is`() throws {
    let company = try Company()
    let words = [[], ["show", "root-mfa"], ["decide"], ["check"], ["plan", "--month"]]
    let said = try words.map { try company.must($0) }
    company.program.isPiped = true
    #expect(try company.must("run", "list") == "")
    #expect(try company.must("review", "list") == "")
    for (words, said) in zip(words, said) {
      #expect(try company.must(words) == said, "\(words)")
    }
  }

  @Test(arguments: [
    (["plan", "--porcelain", "--json"], "two forms of one result"),
    (["plan", "--porcelain", "--plain"], "two forms of one result"),
    (["plan", "--month", "--porcelain"], "--porcelain means nothing to surefoot plan used like"),
    (["owner", "account owner", "--porcelain"], "--porcelain means nothing to surefoot own"),
    (["journal", "show", "1", "--porcelain"], "--porcelain means nothing to surefoot journ"),
    (["show", "root-mfa", "--porcelain"], "--porcelain means nothing to surefoot show\n"),
    (["done", "root-mfa", "--porcelain"], "--porcelain means nothing to surefoot done\n"),
  ])
  func `records where there are none are refused`(words: [String], said: String) throws {
    let company = try Company()
    let before = try company.bytes()
    #expect(try company.refused(.usage, words).contains(said))
    #expect(company.program.out.isEmpty)
    #expect(try company.bytes() == before)
  }
}

extension RecordField.Kind {
  /// Whether a value is written in this way.
  fileprivate func fits(_ value: String) -> Bool {
    guard !value.isEmpty else { return self != .yesOrNo }
    switch self {
    case .word: return !value.contains(" ") && !value.contains(",")
    case .words: return !value.hasSuffix(",") && !value.hasPrefix(",")
    case .text: return true
    case .number: return Double(value) != nil
    case .day: return Day(value) != nil
    case .instant: return Instant(value) != nil
    case .yesOrNo: return ["yes", "no"].contains(value)
    }
  }
}
