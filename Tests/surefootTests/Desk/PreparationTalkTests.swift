import Readiness
import Terminal
import Testing

@testable import surefoot

/// What a runbook needs, asked line after line.
@Suite struct PreparationTalkTests {
  /// Plays lines against what is asked for a runbook; what was said, and what was kept.
  private func play(
    _ lines: [String], offers: [Runbook.Prerequisite.ID: String] = [:],
    keep: ((Runbook.Prerequisite, Answer) throws -> Void)? = nil
  ) throws -> (said: String, kept: [String: String]) {
    let runbook = try Pack.load().runbook(named: "root-break-glass")
    let prepared = try PreparedRunbook(
      runbook: runbook, account: Account(name: "main", kind: .standAlone),
      situation: Situation(account: ["kind": "stand-alone"]), preparation: Preparation(),
      isAlone: false, every: #require(Period("P182D")))
    var rest = lines[...]
    var said = ""
    var kept: [String: String] = [:]
    let conversation = Conversation(
      read: {
        guard let line = rest.popFirst() else { return .end(unfinished: nil) }
        said += "\n> \(line)\n"
        return .text(line)
      }, write: { said += $0 })
    var talk = PreparationTalk(
      prepared, offers: offers, on: Day(number: 20_000), conversation)
    _ = try talk.run { one, answer in
      try keep?(one, answer)
      kept[one.id.text] = one.words(of: answer)
    }
    return (said, kept)
  }

  @Test func `each is kept at once, and going back keeps what stands`() throws {
    let (said, kept) = try play([
      "main-production", "vault, record 7", ":back", "", "?", "owner, tech lead", "2", ":quit",
    ])
    #expect(
      kept == [
        "account-number": "main-production", "vault-place": "vault, record 7",
        "vault-openers": "owner; tech lead",
        "vault-needs": "Something in this account, such as its names in the DNS",
      ])
    #expect(said.contains("Now: vault, record 7"))
    #expect(said.contains("It is written as: at least 2, such as: tech lead"))
  }

  @Test func `what is refused is asked again and blocks nothing`() throws {
    let key = "AKIA" + "QRSTUVWXYZ234567"
    let (said, kept) = try play([
      "the key is \(key)", "", ":skip", "vault", "(x", ":unknown", "9", ":na it is paper", ":quit",
    ])
    #expect(kept["account-number"] == nil && kept["vault-openers"] == "not known yet")
    #expect(kept["vault-needs"] == "does not apply: it is paper")
    #expect(said.contains("Nothing was typed; :skip leaves it for later."))
    #expect(said.contains("That is no list of people"))
    #expect(said.contains("That is none of apart, this-account or company-sign-in."))
    #expect(!said.split(separator: "\n").contains { !$0.hasPrefix(">") && $0.contains(key) })
  }

  @Test func `what another runbook has is offered and taken over with Enter`() throws {
    let (said, kept) = try play(
      ["", "", ":quit"], offers: ["account-number": "main-production", "vault-place": "vault"])
    #expect(kept == ["account-number": "main-production", "vault-place": "vault"])
    #expect(said.contains("For another runbook you wrote: vault"))
  }

  @Test func `what is wrong with an answer is said at once`() throws {
    let (said, _) = try play([
      ":skip", ":skip", "owner", "company-sign-in", "key 1, safe, owner; key 2, bank, lead",
      ":back", ":back", ":back", "owner; tech lead", ":quit",
    ])
    #expect(said.contains("Written down: owner\nBut: 1 of at least 2 are named."))
    #expect(said.contains("But: The vault hangs on the company's sign-in"))
    #expect(said.contains("But: owner also stands under “Where the second factors lie”"))
  }

  @Test func `what cannot be stored is not said to be written down`() throws {
    struct Full: Error {}
    #expect(throws: Full.self) {
      _ = try play(["main-production"]) { _, _ in throw Full() }
    }
  }
}
