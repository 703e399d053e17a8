import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// How much of a corpus made at run time is recognized, and how often what is no secret is taken
/// for one. The manual states the rates.
@Suite struct SecretRateTests {
  /// How many texts of each kind are tried: `SUREFOOT_CORPUS`, else some hundred.
  private static let count =
    ProcessInfo.processInfo.environment["SUREFOOT_CORPUS"].flatMap { Int($0) } ?? 300

  @Test func `of each kind of secret so many of a thousand are recognized`() {
    var table = ""
    for kind in SecretCorpus.Kind.all + SecretCorpus.Kind.unseen {
      var corpus = SecretCorpus(seed: 7)
      let texts = (0..<SecretRateTests.count).map { _ in corpus.text(kind).text }
      let found = texts.count { SecretGuard.secret(in: $0) != nil }
      table += line("\(kind)", found)
      #expect(found * 1000 >= kind.floor * SecretRateTests.count, "\(kind)")
    }
    print("Recognized, of \(SecretRateTests.count):\n\(table)")
  }

  @Test func `identifiers, digests, places and prose are no secrets`() {
    var (total, alarms) = (0, 0)
    for (name, make) in SecretCorpus.innocents {
      var corpus = SecretCorpus(seed: 9)
      let texts = (0..<SecretRateTests.count).map { _ in make(&corpus) }
      let taken = texts.filter { SecretGuard.secret(in: $0) != nil }
      total += texts.count
      alarms += taken.count
      #expect(taken.count * 1000 <= 5 * SecretRateTests.count, "\(name): \(taken.first ?? "")")
    }
    print("False alarms: \(alarms) of \(total) identifiers, digests, places and prose")
    #expect(alarms * 1000 <= total)
  }

  @Test func `no line of the shipped content is taken for a secret`() {
    let files = ShippedFiles.all()
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let lines = texts.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
    let taken = lines.filter { SecretGuard.secret(in: $0) != nil }
    print("False alarms: \(taken.count) of \(lines.count) lines of the shipped content")
    #expect(lines.count > 10_000)
    #expect(taken.isEmpty, "\(taken)")
  }

  @Test func `prose in base64 is no access key`() {
    let prose = "Nobody holds the root password alone: it lies in two halves in two safes."
    for start in 0..<40 {
      let bytes = Array(prose.utf8.dropFirst(start).prefix(30))
      #expect(SecretGuard.secret(in: Data(bytes).base64EncodedString()) == nil)
    }
  }

  private func line(_ name: String, _ found: Int) -> String {
    let gap = String(repeating: " ", count: max(1, 46 - name.count))
    return "  \(name)\(gap)\(found)\n"
  }
}
