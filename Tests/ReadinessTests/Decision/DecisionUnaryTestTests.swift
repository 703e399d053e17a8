import Readiness
import Testing

struct DecisionUnaryTestTests {
  @Test(arguments: [
    ("-", "-"), (" - ", "-"), ("none", "none"), ("none,in-scope", "none, in-scope"),
    ("5", "5"), ("-5", "-5"), ("-5..-3", "-5..-3"), ("1 .. 5", "1..5"), ("3..3", "3"),
    ("< 3", "<= 2"), ("<=3", "<= 3"), (">10", ">= 11"), (">= 10", ">= 10"),
    ("> 2026-12-31", ">= 2027-01-01"), ("< 2026-12-01", "<= 2026-11-30"),
    ("not(none)", "not(none)"), ("not ( 1..2 , yes )", "not(1..2, yes)"),
    ("nothing", "nothing"), ("not-yet", "not-yet"), ("1..5, > 7, tls-1", "1..5, >= 8, tls-1"),
  ])
  func `is written in one canonical way`(_ text: String, _ canonical: String) throws {
    #expect(try UnaryTest(parsing: text).description == canonical)
  }

  @Test(arguments: [
    ("", UnaryTestError.missingValue(offset: 0)), ("   ", .missingValue(offset: 3)),
    ("a,", .missingValue(offset: 2)), ("a,,b", .missingValue(offset: 2)),
    (">=", .missingValue(offset: 2)), ("not()", .missingValue(offset: 4)),
    ("not(a", .unclosed(offset: 0)), ("not(a) b", .unexpected("b", offset: 7)),
    ("not(a b)", .unexpected("b)", offset: 6)), ("a b", .unexpected("b", offset: 2)),
    ("Yes", .unexpected("Yes", offset: 0)), ("none, É", .unexpected("É", offset: 6)),
    ("a-", .unexpected("a-", offset: 0)), ("a--b", .unexpected("a--b", offset: 0)),
    ("1..", .missingValue(offset: 3)), ("..5", .unexpected("..5", offset: 0)),
    ("5..1", .backwards(5, 1, offset: 0)), ("1...5", .unexpected(".5", offset: 3)),
    ("1.5", .unexpected(".5", offset: 1)), ("<> 3", .unexpected(">", offset: 1)),
    ("= 3", .unexpected("=", offset: 0)), ("-, a", .unexpected("-", offset: 0)),
    ("99999999999999999999", .numberTooLarge("99999999999999999999", offset: 0)),
    ("1000000001", .numberTooLarge("1000000001", offset: 0)),
    ("> 1000000000", .numberTooLarge("> 1000000000", offset: 2)),
    ("2026-12-01", .bareDay(Day(number: 20788), offset: 0)),
    (">= 2026-13-01", .noSuchDay("2026-13-01", offset: 3)),
    ("> 9999-12-31", .noSuchDay("> 9999-12-31", offset: 2)),
    ("< 0001-01-01", .noSuchDay("< 0001-01-01", offset: 2)),
    ("1..2026-01-01", .unexpected("2026-01-01", offset: 3)),
  ])
  func `says what is wrong and where`(_ text: String, _ error: UnaryTestError) {
    #expect(throws: error) { try UnaryTest(parsing: text) }
    #expect(!error.description.isEmpty)
  }

  @Test func `an error reads as a sentence with a remedy`() {
    #expect(
      UnaryTestError.backwards(5, 1, offset: 6).description
        == "after 6 characters: 5..1 runs backwards; write 1..5")
  }

  @Test func `every test reads back from its text`() throws {
    var dice = Dice(1)
    for _ in 0..<2_000 {
      let test = DecisionRandom.test(&dice)
      #expect(try UnaryTest(parsing: test.description) == test)
    }
  }

  @Test func `no text makes it trap`() {
    var dice = Dice(2)
    let alphabet = Array("-not(),.<>= 0159aZé").map(String.init)
    for _ in 0..<5_000 {
      let text = (0..<dice.below(12)).map { _ in dice.one(of: alphabet) }.joined()
      guard let test = try? UnaryTest(parsing: text) else { continue }
      #expect((try? UnaryTest(parsing: test.description)) == test, "\(text)")
    }
  }

  @Test(arguments: [
    ("-", Term.absent, true), ("none", .absent, false), ("not(none)", .absent, true),
    ("1..5", .absent, false), ("a, b", .word("b"), true), ("a, b", .word("c"), false),
    ("1..5", .number(5), true), ("1..5", .number(6), false), ("> 5", .number(6), true),
    ("<= 5", .number(6), false), ("a", .number(1), false), ("5", .word("five"), false),
    ("a", .words(["a", "b"]), true), ("c", .words(["a", "b"]), false),
    (">= 2", .words(["a", "b"]), true), (">= 3", .words(["a", "b"]), false),
    ("none", .words([]), true), ("none", .words(["a"]), false), ("none", .words(["none"]), true),
    (">= 2026-12-01", .day(Day(number: 20788)), true),
    ("> 2026-12-01", .day(Day(number: 20788)), false),
    ("< 2026-12-01", .day(Day(number: 20787)), true), (">= 3", .day(Day(number: 20788)), false),
    ("-", .text("any"), true), ("any", .text("any"), false),
  ])
  func `accepts what it names`(_ text: String, _ term: Term, _ accepted: Bool) throws {
    #expect(try UnaryTest(parsing: text).accepts(term) == accepted)
  }

  @Test func `not accepts exactly what the same test without it refuses`() {
    var dice = Dice(3)
    for _ in 0..<1_000 {
      let parts = DecisionRandom.parts(&dice)
      let term = DecisionRandom.term(&dice)
      #expect(UnaryTest.not(parts).accepts(term) != UnaryTest.anyOf(parts).accepts(term))
    }
  }

  @Test func `between two cuts the verdict never changes`() {
    var dice = Dice(4)
    for _ in 0..<500 {
      let test = DecisionRandom.test(&dice)
      for number in -12..<12 where !test.cuts.contains(number + 1) {
        #expect(test.accepts(.number(number)) == test.accepts(.number(number + 1)))
      }
    }
  }

  @Test func `names its words, numbers and days`() throws {
    let test = try UnaryTest(parsing: "not(a, 1..5, > 7, 3, < 2026-12-01, b)")
    #expect(test.words == ["a", "b"])
    #expect(test.numbers == [1, 5, 8, 3])
    #expect(test.days.map(\.description) == ["2026-11-30"])
    #expect(test.dayCuts.map(\.description) == ["2026-12-01"])
    #expect(test.cuts == [1, 6, 8, 3, 4])
  }

  @Test(arguments: [
    ("-", "anything"), (">= 11", "at least 11"), ("<= 2", "at most 2"), ("1..5", "1 to 5"),
    ("a, b, c", "a, b or c"), ("not(a)", "not a"), ("not(a, b)", "none of a, b"),
    ("> 2026-12-01", "on or after 2026-12-02"), ("< 2026-12-01", "on or before 2026-11-30"),
  ])
  func `reads in words`(_ text: String, _ prose: String) throws {
    #expect(try UnaryTest(parsing: text).prose == prose)
  }
}
