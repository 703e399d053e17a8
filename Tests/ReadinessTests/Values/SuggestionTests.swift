import Testing

@testable import Readiness

struct SuggestionTests {
  @Test(arguments: [
    ("people-nwo", ["people-now"]),
    ("PEOPLE-now", ["people-now"]),
    ("purpos", ["purpose"]),
    ("xx", []),
    ("", []),
    ("zone", ["none"]),
  ])
  func `words a third of the letters away are suggested`(typed: String, found: [String]) {
    let words = ["people-now", "people-in-a-year", "purpose", "none", "abcd"]
    #expect(Suggestion.near(typed, among: words) == found)
  }

  @Test func `a short word has one letter of freedom`() {
    #expect(Suggestion.near("ab", among: ["ac", "cd", "a", "abcd"]) == ["a", "ac"])
  }

  @Test func `at most three are shown, nearest first and then by their bytes`() {
    let words = ["plan-d", "plan-c", "plan", "plan-b", "plan-a"]
    #expect(Suggestion.near("plan-", among: words) == ["plan", "plan-a", "plan-b"])
  }

  @Test func `neighbours that changed places are one mistake, not two`() {
    #expect(Suggestion.near("acb", among: ["abc"]) == ["abc"])
    #expect(Suggestion.near("cba", among: ["abc"]) == [])
  }

  @Test func `a text of hostile length has no neighbours`() {
    let long = String(repeating: "a", count: 65)
    #expect(Suggestion.near(long, among: [long]) == [])
    #expect(Suggestion.near(String(long.dropFirst()), among: [long]) == [])
  }

  @Test func `suggestions read as a question`() {
    #expect(Suggestion.question(for: "ab", among: ["ac"]) == "Did you mean ac?")
    #expect(Suggestion.question(for: "ab", among: ["ac", "aa"]) == "Did you mean aa or ac?")
    #expect(
      Suggestion.question(for: "ab", among: ["ac", "aa", "az"]) == "Did you mean aa, ac or az?")
    #expect(Suggestion.question(for: "ab", among: ["xyz"]) == nil)
  }

  @Test func `the distance is a metric on what people type`() {
    var random = SplitMix64(seed: 7)
    func word() -> [Unicode.Scalar] {
      let length = Int.random(in: 0...6, using: &random)
      return (0..<length).map { _ in ["a", "b", "c"].randomElement(using: &random) ?? "a" }
    }
    for _ in 0..<500 {
      let (left, right) = (word(), word())
      let distance = Suggestion.distance(left, right)
      #expect(distance == Suggestion.distance(right, left))
      #expect((distance == 0) == (left == right))
      #expect(distance <= max(left.count, right.count))
      #expect(distance >= abs(left.count - right.count))
    }
  }
}
