import Testing

@testable import surefoot

@Suite struct ArgumentsTests {
  private let command = Command(
    "try", "Try", positionals: [.init("ID", "one"), .init("MORE", "another", .optional)],
    options: [
      .init("--output", short: "-o", value: "FILE", "a file"), .init("--open", "a flag"),
      .init("--set", value: "X", "many", repeats: true),
    ], examples: []
  ) { _ in Outcome("try", data: [String](), text: "") }

  private func read(_ words: [String]) throws(UsageError) -> Arguments {
    try Arguments(words, for: command)
  }

  @Test(arguments: [
    ["a", "--output", "f"], ["--output=f", "a"], ["-o", "f", "a"], ["-of", "a"],
    ["a", "--output", "f", "--"],
  ])
  func `an option's value follows in any of the usual ways`(words: [String]) throws {
    let arguments = try read(words)
    #expect(arguments.positionals == ["a"])
    #expect(arguments.value("--output") == "f")
  }

  @Test func `after two hyphens nothing is an option`() throws {
    #expect(try read(["--open", "--", "--output", "-x"]).positionals == ["--output", "-x"])
  }

  @Test func `a lone hyphen is a word, and an empty value is a value`() throws {
    let arguments = try read(["-", "--output="])
    #expect(arguments.positionals == ["-"])
    #expect(arguments.value("--output") == "")
  }

  @Test func `what repeats keeps its order`() throws {
    #expect(try read(["a", "--set", "1", "--set=2"]).values("--set") == ["1", "2"])
  }

  @Test(arguments: [
    (["a", "--opne"], UsageError.unknownOption("--opne", command: "try", similar: ["--open"])),
    (["a", "--op"], .unknownOption("--op", command: "try", similar: [])),
    (["a", "--output"], .optionNeedsValue("--output")),
    (["a", "--open=1"], .optionTakesNoValue("--open")),
    (["a", "--open", "--open"], .optionRepeated("--open")),
    ([], .missingArgument("ID", command: "try")),
    (["a", "b", "c"], .surplusArgument("c", command: "try")),
  ])
  func `what cannot be meant is refused`(words: [String], error: UsageError) {
    #expect(throws: error) { try read(words) }
  }

  @Test(arguments: [
    (["plan"], "plan"), (["account", "add", "x"], "account add"), ([], ""),
    (["--workspace", "plan", "next"], "next"), (["-w", "f", "journal", "show"], "journal show"),
    (["--json", "--workspace=f", "content", "check"], "content check"), (["--version"], "version"),
    (["--help"], "help"), (["account", "--help"], "help"), (["plan", "--help"], "plan"),
  ])
  func `the command is found behind global options`(words: [String], name: String) throws {
    #expect(try CommandTable.find(words).0.name == name)
  }

  @Test func `a group without its verb names the verbs`() {
    #expect(throws: UsageError.missingArgument("add|set|list|close", command: "account")) {
      try CommandTable.find(["account"])
    }
  }
}
