import Glibc
import Readiness
import Terminal
import Testing

@testable import surefoot

/// The wizard on real descriptors, in a process of its own.
struct WizardProcessTests {
  @Test func `Ctrl-C says farewell after the answers were kept, and the process dies of it`()
    async throws
  {
    let result = try await #require(
      processExitsWith: .signal(SIGINT), observing: [\.standardErrorContent]
    ) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { exit(3) }
      let typed = Array("\n3\n".utf8)
      guard write(ends[1], typed, typed.count) == typed.count else { exit(4) }
      var kept: [Flow.Save] = []
      var ending: Wizard.Ending?
      try Conversation.hold(reading: ends[0], write: { try Output(2).write($0) }) { conversation in
        var wizard = PlainWizard(
          WizardSample.flow, WizardSample.flow.start(),
          WizardWords(resumption: "resume", finishing: ""),
          conversation, today: WizardSample.today)
        ending = try wizard.run(.fresh) { saves, bookmark in
          kept += saves
          if bookmark.stop == .question("purpose") { kill(getpid(), SIGINT) }
        }
      }
      guard case .interrupted(let signal) = ending, kept.map(\.question) == ["people"]
      else { exit(5) }
      signal.die()
    }
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("Recorded: 3 people."))
    #expect(
      said.contains(
        "\nPaused at question 2 of 6. Everything so far is saved.\nContinue with: resume\n"))
  }

  @Test func `the end of input pauses, and a line that was not sent off is no answer`()
    async throws
  {
    let result = try await #require(
      processExitsWith: .exitCode(0), observing: [\.standardErrorContent]
    ) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { exit(3) }
      let typed = Array("\r\n3\r\nprod".utf8)
      guard write(ends[1], typed, typed.count) == typed.count else { exit(4) }
      close(ends[1])
      var kept: [Flow.Save] = []
      try Conversation.hold(reading: ends[0], write: { try Output(2).write($0) }) { conversation in
        var wizard = PlainWizard(
          WizardSample.flow, WizardSample.flow.start(),
          WizardWords(resumption: "resume", finishing: ""),
          conversation, today: WizardSample.today)
        let ending = try wizard.run(.fresh) { saves, _ in kept += saves }
        guard ending == .paused else { exit(5) }
      }
      exit(kept.map(\.question) == ["people"] ? 0 : 6)
    }
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("The line that was not sent off was not recorded.\nPaused at question 2"))
  }
}
