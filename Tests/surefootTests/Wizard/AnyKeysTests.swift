import Readiness
import Terminal
import Testing

@testable import surefoot

/// Whatever is pressed: nothing breaks, nothing that was answered is lost, and what goes on is what
/// was left.
@Suite struct AnyKeysTests {
  private static let names = [
    "Enter", "Enter", "Enter", "Down", "Up", "Space", "S-Tab", "C-t", "C-o", "C-g", "Esc", "F1",
    "\"1\"", "\"2\"", "\"5\"", "\"7\"", "\"?\"", "\"/\"", "\"a\"", "\"n\"", "\"y\"", "\":\"",
    "\"next friday\"", "\"Platform lead\"", "C-u", "C-a", "C-k", "BS", "Left", "Right", "PgDn",
    "End", "Home", "Tab", "C-l", "M-b", "Del", "paste:two\\nlines", "\"名前\"", "\"\\u{202E}x\"",
  ]

  @Test(arguments: 0..<40)
  func `any keys leave answers that their questions take, and a place to go on at`(seed: Int)
    throws
  {
    var generator = SplitMix64(state: UInt64(seed))
    let sizes = [(80, 24), (40, 12), (31, 9), (120, 10)]
    let (columns, rows) = sizes[seed % sizes.count]
    let sitting = WizardSitting()
    var isResumed = false
    for _ in 0..<4 {
      let made = MadeStage(columns: columns, rows: rows)
      made.type("Enter")
      for _ in 0..<60 {
        made.type(AnyKeysTests.names.randomElement(using: &generator) ?? "Enter")
        if Int.random(in: 0..<12, using: &generator) == 0 { made.add([.idle]) }
        if Int.random(in: 0..<25, using: &generator) == 0 { made.add([.signal(.resize)]) }
      }
      let ending = try sitting.run(on: made.stage(), isResumed: isResumed)
      #expect(made.faults == [])
      for (id, answer) in sitting.answers {
        let question = try #require(WizardSample.flow.question(id))
        #expect(throws: Never.self) { try question.check(answer) }
      }
      let flow = WizardSample.flow
      let state = flow.start(sitting.answers, at: sitting.bookmark)
      #expect(sitting.bookmark == Flow.Bookmark(state))
      if ending == .finished {
        #expect(flow.open(in: sitting.answers) == [])
        return
      }
      isResumed = true
    }
  }
}
