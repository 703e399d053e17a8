import FoundationEssentials
import Markdown
import Readiness
import Testing

@testable import surefoot

/// Whatever people write does nothing, wherever it is printed.
@Suite struct HostileTextTests {
  private static let screens: [[String]] = [
    [], ["decide"], ["plan"], ["next"], ["show", "root-mfa"], ["journal", "show"],
    ["journal", "show", "4"], ["account", "list"], ["journal", "verify"],
    ["answers", "diff", "\(Company.examples)/forty-people.yaml"],
    ["decide", "--what-if", "people-now=40"], ["answer", "people-now", "12"], ["undo"],
  ]

  @Test(arguments: HostileCompany.texts) func `on a terminal nothing is acted on`(text: String)
    throws
  {
    let company = try HostileCompany.company(text)
    let mark = String(text.prefix(5))
    var seen = 0
    for words in HostileTextTests.screens {
      _ = try company.program.run(words)
      let said = company.program.out + company.program.err
      #expect(!HostileCompany.isAlive(said), "\(words)")
      #expect(!said.unicodeScalars.contains("\u{200B}"), "\(words)")
      seen += said.matches(of: try Regex(mark)).count
    }
    #expect(seen > 8, "it is shown, not left out")
  }

  @Test func `a name with control characters is refused`() throws {
    for text in ["a\u{1B}[31m", "a\nb", "a\u{9B}1m", "", String(repeating: "x", count: 121)] {
      let folder = try TestFolder()
      let program = Terminalless(in: folder.path)
      #expect(try program.run("init", "--name", text, "--no-input") == .usage)
      #expect(!HostileCompany.isAlive(program.err))
      #expect(try FileSystem.names(in: folder.path) == [])
    }
  }

  @Test(arguments: ["\u{1B}[31mred", "bell\u{7}", "\u{9B}31m"])
  func `control characters in what is typed are refused, and not repeated`(text: String) throws {
    let company = try Company()
    let before = try company.bytes()
    for words in [
      ["done", "root-mfa", "--note", text], ["done", text], ["show", text], [text],
      ["plan", "--account", text], ["report", text], ["plan", "--as-of", text],
      ["answer", "operator", text, "--yes"], ["answer", "people-now", "3", "--because", text],
      ["account", "close", "main", "--reason", text], ["--\(text)"], ["decide", "--fact", text],
      ["report", "plan", "-o", "/nowhere/\(text)"], ["plan", "--workspace", text],
      ["restore", text], ["template", "try", text, "--data", text],
      ["init", "--resume", "--answers", text], ["plan", "--content", text],
      ["journal", "verify", "--expect", text], ["content", "schema", text], ["help", text],
    ] {
      #expect(try company.program.run(words) != .done, "\(words)")
      #expect(!HostileCompany.isAlive(company.program.err), "\(words)")
      #expect(!HostileCompany.isAlive(company.program.out), "\(words)")
    }
    #expect(try company.bytes() == before)
  }

  @Test func `a file's name is shown, not acted on`() throws {
    let company = try Company()
    let said = try company.must("report", "plan", "-o", "plan\u{1B}[31m\u{202E}.md")
    #expect(said == "Written: plan<U+001B>[31m<U+202E>.md\n")
    #expect(!HostileCompany.isAlive(try company.must("backup", "copy\u{1B}[31m.db")))
    #expect(!HostileCompany.isAlive(try company.must("content", "export", "all\u{1B}[31m")))
  }

  @Test(arguments: HostileCompany.texts)
  func `in Markdown it reads as it was written and does nothing`(text: String) throws {
    let company = try HostileCompany.company(text)
    for choice in ReportChoice.all {
      let (name, report) = (choice.template, try company.must(["report"] + choice.words))
      #expect(!HostileCompany.isAlive(report))
      for line in report.split(separator: "\n") where line.contains(text.prefix(5)) {
        for live in ["<script", "[click]", "![]", "**bold**", "{{", "<!--", "[["] {
          #expect(!line.contains(live), "\(name): \(line)")
        }
      }
    }
  }

  @Test(arguments: HostileCompany.texts) func `in HTML it is text`(text: String) throws {
    let company = try HostileCompany.company(text)
    for choice in ReportChoice.all {
      let name = choice.template
      let page = try company.must(["report"] + choice.words + ["--format", "html"])
      #expect(!HostileCompany.isAlive(page))
      let tags = PageTags.of(page)
      let names = Set(tags.map(\.name))
      #expect(names.isDisjoint(with: ["script", "img", "b", "iframe", "object", "form"]))
      let (head, body) = try PageTags.parts(tags)
      #expect(tags.count { $0.name == "style" } == 1 && head.count { $0.name == "title" } == 1)
      // Beside that of the page there are those of figures, which are not shown as text either.
      #expect(PageTags.allTitles(inside: "svg", of: body))
      for tag in tags {
        #expect(!tag.text.contains(" on"), "\(tag.text)")
        guard let link = tag.value("href") else { continue }
        #expect(link.hasPrefix("#") || link.hasPrefix("https://"), "links of the content alone")
        #expect(!link.contains("example.com"))
      }
      if name != "decision" { #expect(page.contains(text.prefix(5))) }
    }
  }

  @Test(arguments: HostileCompany.texts) func `JSON carries it unchanged`(text: String) throws {
    struct Page: Decodable {
      struct Data: Decodable {
        struct Entry: Decodable {
          let what: String
          let actor: String
        }
        let entries: [Entry]
      }
      let data: Data
    }
    let company = try HostileCompany.company(text)
    let json = try company.must("journal", "show", "--json")
    let entries = try JSONDecoder().decode(Page.self, from: Data(json.utf8)).data.entries
    #expect(entries.first?.what == "workspace of \(text), days in Europe/Rome")
    #expect(entries.filter { $0.what.hasSuffix(text) }.count >= 5)
    #expect(entries.last?.actor == text)
  }

  @Test(arguments: HostileCompany.texts)
  func `answers go out into a file and come back as they were`(text: String) throws {
    let company = try HostileCompany.company(text)
    let file = try company.must("answers", "export")
    try AtomicFile.write(Array(file.utf8), to: company.file("answers.yaml"))
    #expect(try company.must("answers", "diff", "answers.yaml") == "No difference.\n")
  }
}
