import Testing

@testable import surefoot

/// What is written about the commands, held against the command table.
@Suite struct DocumentationTests {
  /// Holds a page of `docs` against what the program makes, or writes it anew.
  static func hold(_ name: String, _ new: String) throws {
    try Recording.hold(new, at: "\(PackageFolder.path)/docs/\(name)", named: "docs/\(name)")
  }

  @Test func `the manual's reference of commands is the one that help makes`() throws {
    try DocumentationTests.hold("commands.md", CommandReference.markdown())
  }

  @Test func `the manual's list of template values is the one that the program makes`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    try #require(try program.run("template", "values") == .done, "\(program.err)")
    try DocumentationTests.hold("template-values.md", program.out)
  }

  @Test func `every command says what it is for, with an example that names it`() {
    for command in CommandTable.commands {
      #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
      let name = command.name.isEmpty ? "surefoot" : "surefoot \(command.name)"
      #expect(
        command.examples.contains { $0.line.contains(name) }, "\(command.name) has no example")
      for example in command.examples {
        #expect(!example.does.isEmpty && !example.does.hasSuffix("."))
      }
    }
  }

  @Test func `no two commands and no two options of one have the same name`() {
    let names = CommandTable.commands.map(\.name)
    #expect(Set(names).count == names.count)
    for command in CommandTable.commands {
      let options = command.allOptions
      let all = options.map(\.name) + options.compactMap(\.short)
      #expect(Set(all).count == all.count, "\(command.name)")
    }
  }

  @Test func `every command stands in help, manual page, reference and completion`() throws {
    let (help, manual) = (HelpLayout().text(HelpPage.overview()), try ManualPage.text())
    let reference = CommandReference.markdown()
    for command in CommandTable.commands where !command.name.isEmpty {
      #expect(help.contains("  \(command.name)"))
      #expect(manual.contains(".SS surefoot \(command.name.replacing("-", with: "\\-"))\n"))
      #expect(reference.contains("## surefoot \(command.name)\n"))
      let words = command.name.split(separator: " ").map(String.init)
      let offered = Candidates.next(after: words.dropLast() + [words[words.count - 1]]) { _ in [] }
      #expect(offered.contains(words[words.count - 1]))
      for option in command.options {
        #expect(Candidates.next(after: words + ["--"]) { _ in [] }.contains(option.name))
      }
    }
  }

  @Test func `the manual names every command that the README names`() throws {
    let readme = String(
      decoding: try OpenFile(reading: "\(PackageFolder.path)/README.md").read(atMost: 1 << 20),
      as: UTF8.self)
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    for line in readme.split(separator: "\n") where line.hasPrefix("$ surefoot ") {
      let words = line.dropFirst("$ surefoot ".count).split(separator: " ").map(String.init)
      #expect(throws: Never.self, "\(line)") { _ = try CommandTable.find(words) }
    }
  }
}
