import FoundationEssentials
import Readiness
import Testing

struct DecisionEncodingTests {
  private typealias Fixture = DecisionFixture

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func `a recommendation is the same bytes every time`() throws {
    let first = try json(Fixture.recommend(["people-in-a-year": .unknown]))
    for _ in 0..<5 { #expect(try json(Fixture.recommend(["people-in-a-year": .unknown])) == first) }
  }

  @Test func `the keys of a recommendation are these`() throws {
    let data = try JSONEncoder().encode(Fixture.recommend())
    let keys = try JSONDecoder().decode([String: Anything].self, from: data).keys.sorted()
    #expect(
      keys
        == [
          "assumptions", "basis", "boundaries", "confidence", "facts", "factors", "flips", "hits",
          "inputs", "look-again", "may", "missing", "nearly", "outcome", "outputs", "possible",
          "settled", "shape", "tripwires", "without-assumptions",
        ].sorted())
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  @Test func `a fact is written with its standing`() throws {
    let fact = try #require(
      Fixture.recommend(["isolation": .unknown]).facts.first {
        $0.fact == "compliance"
      })
    #expect(
      try json(fact) == """
        {
          "assumed" : true,
          "because" : [

          ],
          "fact" : "compliance",
          "given" : false,
          "held" : [

          ],
          "may" : [

          ],
          "neutral" : false,
          "open" : false,
          "possible" : "none, isolation-demanded",
          "standing" : "assumed",
          "text" : "isolation-demanded",
          "title" : "The compliance",
          "unsettled" : [
            "isolation"
          ],
          "value" : "isolation-demanded"
        }
        """)
  }

  @Test func `a flip says from where to where`() throws {
    let text = try json(Fixture.recommend().flips)
    #expect(text.contains("\"kind\" : \"single\""))
    #expect(text.contains("\"none\" : false"))
    #expect(text.contains("\"band\" : \"1..\""))
  }

  @Test func `a proof is written with its sentence`() throws {
    let proof = try #require(Fixture.model.prove().proofs.first)
    let text = try json(proof)
    #expect(text.contains("\"cases\" : 864"))
    #expect(text.contains("\"hit-policy\" : \"priority\""))
    #expect(text.contains("each of 864 cases hits a rule"))
  }

  @Test(arguments: [
    (Term.number(3), "3"), (.word("low"), "\"low\""), (.words(["b", "a"]), "[\"a\",\"b\"]"),
    (.absent, "null"), (.day(Day(number: 0)), "\"1970-01-01\""),
  ])
  func `a value is written in its own kind`(_ term: Term, _ expected: String) throws {
    #expect(String(decoding: try JSONEncoder().encode(term), as: UTF8.self) == expected)
  }
}
