import Testing

@testable import Readiness

/// Other words for a runbook, as a difference that somebody can apply.
@Suite struct RunDiffTests {
  private func diff(_ old: String, _ new: String, in text: String) -> String {
    let step = Runbook.Step(
      id: "sign-in", title: "Sign in", roles: [], minutes: 1, act: text, expect: "", ifNot: "")
    return RunDiff.text(
      .init(run: 1, step: "sign-in", part: .act, old: old, new: new), of: step)
  }

  private static let head = "--- sign-in/do\n+++ sign-in/do\n"

  @Test(arguments: [
    ("two", "TWO", "one two three", "-one two three\n+one TWO three\n"),
    ("two three", "2 3", "one two\nthree four\nfive", "-one two\n-three four\n+one 2 3 four\n"),
    ("b", "x", "  a\n  b\n", "-  b\n+  x\n"), ("b", "", "a\nb", "-b\n"),
    ("", "more", "a", "+more\n"), ("gone", "x", "a", "-gone\n+x\n"),
  ])
  func `the lines that change are given, and no others`(
    old: String, new: String, text: String, lines: String
  ) {
    #expect(diff(old, new, in: text) == RunDiffTests.head + lines)
  }
}
