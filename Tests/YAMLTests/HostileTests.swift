import Testing

@testable import YAML

/// Texts made to cost time or memory. Each must end soon; the limit of a minute is for the worst.
@Suite(.timeLimit(.minutes(1))) struct `A hostile text` {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: ["{a: ", "[", "- ", "? ", "[{", "{a: [", "? - "])
  func `nested too deep is refused where the limit is passed`(unit: String) {
    let faults = Outline.faults(repeated(unit, 800_000 / unit.utf8.count))
    #expect(faults.last?.problem == .excess(.depth(limit: 64)))
    #expect(faults.last?.position.line == 1)
  }

  @Test func `as deep as the limit is read`() throws {
    let depth = YAML.Limits.standard.depth
    var node = try YAML.parse(Array((repeated("[", depth) + repeated("]", depth)).utf8)).root
    var levels = 1
    while let inner = node.items?.first {
      node = inner
      levels += 1
    }
    #expect(levels == depth)
    let deeper = repeated("[", depth + 1) + repeated("]", depth + 1)
    #expect(Outline.faults(deeper) == [Outline.fault(1, 65, .excess(.depth(limit: 64)))])
  }

  @Test func `of more than 4 MiB is refused before it is looked at`() {
    let limit = 4 << 20
    let problem = YAML.Problem.excess(.bytes(5_000_000, limit: limit))
    let bytes = [UInt8](repeating: 0xFF, count: 5_000_000)
    #expect(Outline.faults(bytes) == [Outline.fault(1, 1, problem)])
    #expect(Outline.faults("a: 12", limits: YAML.Limits(bytes: 5)).isEmpty)
    #expect(Outline.faults("a: 123", limits: YAML.Limits(bytes: 5)).count == 1)
  }

  @Test(arguments: ["", "\"", "'"])
  func `with a scalar of more than 64 KiB is refused at that scalar`(quote: String) {
    let limit = 64 << 10
    let fits = "a: \(quote)\(repeated("é", limit / 2))\(quote)\nb: c"
    #expect(Outline.faults(fits).isEmpty)
    let long = "a: \(quote)\(repeated("é", limit / 2))x\(quote)\nb: c\nb: d"
    let problem = YAML.Problem.excess(.scalarBytes(limit + 1, limit: limit))
    #expect(Outline.faults(long).first == Outline.fault(1, 4, problem))
    #expect(Outline.faults(long).count == 2)
  }

  @Test(arguments: ["- \n", "a,", "{},", "*a,"])
  func `of very many nodes is refused where the limit is passed`(unit: String) {
    let text = (unit.hasPrefix("-") ? "" : "[") + repeated(unit, 30_000)
    let faults = Outline.faults(text, limits: YAML.Limits(nodes: 20_000))
    #expect(faults.contains { $0.problem == .excess(.nodes(limit: 20_000)) })
    #expect(YAML.Limits.standard.nodes == 250_000)
  }

  @Test func `of aliases that multiply is never followed`() {
    var text = "a0: &a0 [lol, lol]\n"
    for level in 1..<40 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    let faults = Outline.faults(text)
    #expect(faults.count == 40 + 2 * 39)
    #expect(faults.first == Outline.fault(1, 5, .refused(.anchor("a0"))))
  }

  @Test func `whose alias holds itself is refused`() {
    #expect(
      Outline.faults("&a [*a]") == [
        Outline.fault(1, 1, .refused(.anchor("a"))), Outline.fault(1, 5, .refused(.alias("a"))),
      ])
  }

  @Test func `of directives is not compared with itself`() {
    let directives = repeated("%TAG !a! b\n", 100_000)
    #expect(Outline.faults(directives).last?.problem == .more(99_000))
    let after = Outline.faults("a: 1\n...\n" + directives)
    #expect(after == [Outline.fault(3, 1, .refused(.secondDocument))])
  }

  @Test(arguments: ["\u{0}", "\u{2028}", "\\ud83d", "\u{E000}", "\\\\", "\t", "\r", "#", "'", "\""])
  func `of one character over and over ends`(unit: String) {
    let text = repeated(unit, 200_000 / unit.utf8.count)
    for text in [text, "\"" + text, "- |\n  " + text, "[\"" + text + "\"]"] {
      #expect(Outline.faults(text).count <= YAML.Limits.standard.faults + 2)
    }
  }

  @Test func `of many keys finds the one that stands twice`() {
    var text = "k0: 0\n"
    for number in 0..<20_000 { text += "k\(number): 0\n" }
    let problem = YAML.Problem.key(.duplicate("k0", first: .init(line: 1, column: 1)))
    #expect(Outline.faults(text) == [Outline.fault(2, 1, problem)])
  }
}
