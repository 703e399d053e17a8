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
    _ = try talk.run(asking: { prompt, _, about in try conversation.ask(prompt, about: about) }) {
      one, answer in
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

  @Test func `a mistyped word is no answer, and an option is offered, too`() throws {
    let (said, kept) = try play(
      [":quti", ":note", ":skip", ":skip", ":skip", "", ":quit"], offers: ["vault-needs": "apart"])
    #expect(kept == ["vault-needs": "Nothing of this account and not the company's sign-in"])
    #expect(said.contains(":quti is no word here; ? tells which there are."))
    #expect(said.contains(":note is no word here"))
  }

  @Test func `why it does not apply is asked for, and nothing is recorded without it`() throws {
    let (said, kept) = try play([
      ":na", "", ":na", ":foo", ":na", ":back", ":NA", "it is written by hand", ":help", ":quit",
    ])
    #expect(kept == ["account-number": "does not apply: it is written by hand"])
    #expect(said.ranges(of: "Why does it not apply?").count == 4)
    #expect(said.contains(":foo is no word here") && said.contains("It is written as"))
    #expect(try play([":na"]).kept.isEmpty)
  }

  /// Plays lines against what is asked of an account; what was said, and what was kept.
  private func play(
    _ lines: [String], of account: Account
  ) throws -> (said: String, kept: [Event.AccountDetails]) {
    var rest = lines[...]
    var said = ""
    var kept: [Event.AccountDetails] = []
    let conversation = Conversation(
      read: { rest.popFirst().map { .text($0) } ?? .end(unfinished: nil) }, write: { said += $0 })
    _ = try AccountTalk(account: account, conversation: conversation).run { details in
      guard details.number != "444455556666" else {
        throw UsageError.contradiction("it is another's", remedy: "look at both")
      }
      kept.append(details)
    }
    return (said, kept)
  }

  @Test func `kind and number are asked where they are missing, until they fit`() throws {
    let (said, kept) = try play(
      ["lab", "member", "12", "444455556666", "111122223333"], of: Account(name: "main"))
    #expect(kept == [.init(kind: .member), .init(number: "111122223333")])
    #expect(said.contains("allowed: 12 digits") && said.contains("it is another's"))
    let known = Account(name: "main", number: "111122223333", kind: .member)
    #expect(try play(["x"], of: known).said.isEmpty)
    #expect(try play([":skip", ":skip"], of: Account(name: "main")).kept.isEmpty)
    let put = try play(["", ":unknown", ":na"], of: Account(name: "main"))
    #expect(put.kept.isEmpty && put.said.contains("or :skip to leave it for later."))
    #expect(put.said.ranges(of: "it is asked again the next time.").count == 2)
    #expect(try play([":quit", "member"], of: Account(name: "main")).kept.isEmpty)
  }

  @Test func `what cannot be stored is not said to be written down`() throws {
    struct Full: Error {}
    #expect(throws: Full.self) {
      _ = try play(["main-production"]) { _, _ in throw Full() }
    }
  }
}
