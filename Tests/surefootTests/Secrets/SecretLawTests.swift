import Readiness
import Testing

@testable import surefoot

/// What holds of masking, whatever the text.
@Suite struct SecretLawTests {
  @Test func `a masked text shows no middle of its secret, and masking again changes nothing`() {
    for kind in SecretCorpus.Kind.all {
      var corpus = SecretCorpus(seed: 21)
      for _ in 0..<30 {
        let (text, secret) = corpus.text(kind)
        let masked = SecretGuard.masked(text)
        #expect(SecretGuard.masked(masked) == masked, "\(kind): \(text)")
        #expect(SecretGuard.secret(in: masked) == nil, "\(kind): \(text)")
        guard masked != text, secret.count >= 12 else { continue }
        let middle = secret.dropFirst(secret.count / 2 - 4).prefix(8)
        #expect(!masked.contains(middle), "\(kind): \(masked)")
      }
    }
  }

  @Test(arguments: [
    ("we use AK|IAQ3EXY7, and", "we use , and"), ("AK|IA", "AK|IA"),
    ("AS|IAPACIFIC", "AS|IAPACIFIC"),
    ("AS|IA4, AB|IA22", "AS|IA4, "), ("AKIA", "AKIA"), ("grüße AC|CAQ3EXY7ZTM2LWABC", "grüße "),
    ("aAK|IAQ3EXY7", "aAK|IAQ3EXY7"), ("AK|IAq3exy7", "AK|IAq3exy7"), ("", ""),
  ])
  func `of a key that is being typed nothing is kept, of words everything`(
    text: String, kept: String
  ) {
    let (text, kept) = (text.replacing("|", with: ""), kept.replacing("|", with: ""))
    #expect(SecretGuard.withoutBeginnings(text) == kept)
  }

  @Test func `a text without a finding is unchanged, and one with a finding is not`() {
    var corpus = SecretCorpus(seed: 22)
    for _ in 0..<1000 {
      let text = scrambled(&corpus)
      let secret = SecretGuard.secret(in: text)
      #expect((secret == nil) == (SecretGuard.masked(text) == text), "\(text)")
      if let secret { #expect(SecretGuard.masked(secret.masked) == secret.masked, "\(text)") }
    }
  }

  @Test func `what is cut short was masked before`() {
    for kind in SecretCorpus.Kind.all {
      var corpus = SecretCorpus(seed: 23)
      for _ in 0..<10 {
        let (text, secret) = corpus.text(kind)
        guard SecretGuard.secret(in: text) != nil, secret.count >= 12 else { continue }
        let shown = ("some words before it that fill the line: " + text).shortened()
        let middle = secret.dropFirst(secret.count / 2 - 4).prefix(8)
        #expect(!shown.contains(middle), "\(kind): \(shown)")
      }
    }
  }

  /// Pieces of secrets, labels and signs in any order, some cut, some of other scripts.
  private func scrambled(_ corpus: inout SecretCorpus) -> String {
    let pieces = [
      "password", "=", ":", " ", "\"", "'", "\\", "token", "://", "@", "-----BEGIN ", "KEY-----",
      "PRIVATE ", "**", "eyJ", ".", "\n", "é", "日本", "🔑", "<", ">", "$", "AK" + "IA", "sk-", "is",
      "\u{0}", "secret", "Bearer ", "/", ",", ";", "&", "--", "****",
    ]
    return (0..<(1 + corpus.number(12))).map { _ in
      switch corpus.number(4) {
      case 0: corpus.any(corpus.number(44), of: SecretCorpus.base64)
      case 1: String(corpus.text(corpus.one(of: SecretCorpus.Kind.all)).text.prefix(60))
      default: corpus.one(of: pieces)
      }
    }.joined()
  }
}
