import Readiness
import Terminal
import Testing

@testable import surefoot

@Suite struct ColorsTests {
  @Test(arguments: [
    (["plan"], ColorChoice.auto), (["plan", "--color=never"], .never),
    (["--color", "always", "plan"], .always), (["note", "--", "--color=always"], .auto),
  ])
  func `the option is found wherever it stands`(words: [String], choice: ColorChoice) throws {
    #expect(try Colors.choice(in: words) == choice)
  }

  @Test func `a value that is none of the three is refused`() {
    #expect(throws: UsageError.self) { try Colors.choice(in: ["--color=blue"]) }
  }

  @Test func `an error is coloured only where colour is wanted, and reads the same`() {
    let error = UsageError.optionRepeated("--set")
    let (plain, coloured) = (Complaint.text(error), Complaint.text(error, isColored: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
