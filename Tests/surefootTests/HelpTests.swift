import Foundation
import Testing

@testable import surefoot

/// The pages of help: what stands on them, and how they are laid out.
@Suite struct HelpTests {
  private static let pages =
    CommandTable.commands.map(HelpPage.blocks(of:)) + HelpTopic.all.map(\.blocks)
    + [HelpPage.overview()]

  @Test(arguments: CommandTable.commands.map(\.name))
  func `a page begins with a sentence and examples, and the prose comes behind the options`(
    name: String
  ) throws {
    let command = try #require(CommandTable.named(name))
    let text = HelpLayout().text(HelpPage.blocks(of: command))
    #expect(text.hasPrefix("\(command.summary)."))
    let wanted = [
      "Examples", "Usage", "Arguments", "Options", "Records, into a pipe or with --porcelain",
      "Exit status, beside 0, 1 and 2", "More", "See also",
    ]
    let found = text.split(separator: "\n").map(String.init).filter(wanted.contains)
    #expect(found == wanted.filter(found.contains))
    #expect(Set(found).isSuperset(of: ["Examples", "Usage", "See also"]))
    #expect(text.contains("  help exit-status "))
  }

  @Test(arguments: [
    (["--version"], ["version"]), (["--help"], ["help"]), (["-h"], ["help"]),
    (["account", "--help"], ["help", "account"]), (["-h", "plan"], ["help", "plan"]),
  ])
  func `options that stand for a command say what the command says`(
    words: [String], meant: [String]
  ) throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    #expect(try program.run(meant) == .done)
    let wanted = program.out
    #expect(try program.run(words) == .done)
    #expect(program.out == wanted && !wanted.isEmpty && program.err.isEmpty)
  }

  @Test(arguments: [nil, 40, 79, 80, 81, 120, 400])
  func `lines are as long as the terminal allows, and never longer than 80`(columns: Int?) {
    let limit = min(columns ?? 80, 80)
    let layout = HelpLayout(columns: columns)
    for page in HelpTests.pages {
      // What is to be copied is not broken.
      let typed = Set(
        page.compactMap { if case .example(let line, _) = $0 { "  \(line)" } else { nil } })
      for line in layout.text(page).split(separator: "\n").map(String.init) {
        let words = line.split(separator: " ")
        #expect(line.count <= limit || typed.contains(line) || words.count == 1, "\(line)")
        #expect(limit < 80 || line.count <= 80, "\(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test func `a wide terminal gets the same page as one of 80 columns`() {
    for page in HelpTests.pages {
      #expect(HelpLayout(columns: 300).text(page) == HelpLayout().text(page))
    }
  }

  @Test func `line by line, no line is broken and no columns are drawn`() {
    let text = HelpLayout.lines.text(HelpPage.blocks(of: UndoLast.command))
    #expect(text.contains("  -y, --yes: take back more than ten without asking\n"))
    #expect(text.contains("\n  \(UndoLast.command.discussion)\n"))
    let inner = HelpTests.pages.map { HelpLayout.lines.text($0) }.joined()
    for line in inner.split(separator: "\n") {
      #expect(!line.drop { $0 == " " }.contains("  "), "\(line)")
    }
  }

  @Test func `every example is a command line that the table knows`() throws {
    for command in CommandTable.commands {
      for example in command.examples {
        let line = try #require(example.line.firstRange(of: "surefoot"), "\(example.line)")
        let typed = example.line[line.lowerBound...].prefix { !"|>)".contains($0) }
        let words = SessionScript.words(typed).dropFirst()
        let (found, rest) = try CommandTable.find(Array(words))
        #expect(throws: Never.self, "\(example.line)") { try Arguments(rest, for: found) }
      }
    }
  }

  @Test func `every option stands in help, manual page, reference, completion and JSON`() throws {
    let manual = try ManualPage.text().replacing("\\-", with: "-")
    let reference = CommandReference.markdown()
    let json = try JSONText.encode(CommandReference.all)
    for command in CommandTable.commands {
      let help = HelpLayout().text(HelpPage.blocks(of: command))
      let words = command.name.split(separator: " ").map(String.init)
      let offered = Candidates.next(after: (words.isEmpty ? ["status"] : words) + ["--"]) { _ in []
      }
      for option in command.options {
        #expect(help.contains(option.name), "\(command.name) \(option.name)")
        #expect(manual.contains(option.name) && reference.contains("`\(HelpPage.row(option).0)`"))
        #expect(offered.contains(option.name), "\(command.name) \(option.name)")
        #expect(json.contains("\"name\" : \"\(option.name)\""))
      }
    }
    let help = HelpLayout().text(HelpTopic.options.blocks)
    for option in Invocation.globals {
      #expect(help.contains(option.name) && manual.contains(option.name))
      #expect(reference.contains("`\(HelpPage.row(option).0)`") && json.contains(option.name))
    }
  }

  @Test func `what is named at the end of a page is there`() {
    for command in CommandTable.commands {
      let names = SeeAlso.names(of: command)
      #expect(!names.isEmpty && !names.contains(command.name), "\(command.name)")
      for name in names {
        let isTopic = HelpTopic.all.contains { "help \($0.name)" == name }
        #expect(isTopic || CommandTable.named(name) != nil, "\(command.name): \(name)")
      }
    }
  }

  @Test func `there is a page for whatever belongs to no single command`() {
    let names = Set(HelpTopic.all.map(\.name))
    #expect(
      names.isSuperset(of: ["accessibility", "environment", "exit-status", "formatting", "privacy"])
    )
    for topic in HelpTopic.all {
      guard case .heading = topic.blocks.first else {
        Issue.record("\(topic.name) has no title")
        continue
      }
    }
  }

  @Test func `every variable that the program looks at is in the help`() throws {
    let sources = "\(PackageFolder.path)/Sources/surefoot"
    let paths = try #require(FileManager.default.enumerator(atPath: sources)).compactMap {
      $0 as? String
    }
    let help = HelpLayout().text(HelpTopic.environment.blocks)
    var found: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      for match in text.matches(of: /(?:variable\(|environment\[)"([A-Z_]+)"/) {
        found.insert(String(match.1))
      }
    }
    #expect(found.count > 8)
    // What a shell that completes sets is between it and the program.
    for name in found.subtracting(["SUREFOOT_COMPLETE"]) { #expect(help.contains(name), "\(name)") }
  }

  @Test func `the parts of a page are found where it is written out`() {
    let parts = HelpBlock.parts(
      of: """
        Title
          One two
          three.

          --a B  what it
                 means
          --long-long-long
                 below it

        Next
          Last.
        """)
    #expect(
      parts == [
        .heading("Title"), .text("One two three."),
        .rows([
          .init(left: "--a B", right: "what it means"),
          .init(left: "--long-long-long", right: "below it"),
        ]), .heading("Next"), .text("Last."),
      ])
  }
}
