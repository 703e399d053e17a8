import Readiness
import Testing

struct QuestionnaireTypingTests {
  @Test(arguments: [
    (Sample.yesNo, "y", Answer.Response.value(.yesNo(true))),
    (Sample.yesNo, " YES ", .value(.yesNo(true))),
    (Sample.yesNo, "n", .value(.yesNo(false))),
    (Sample.yesNo, "2", .value(.yesNo(false))),
    (Sample.yesNo, "3", .unknown),
    (Sample.yesNo, "unknown", .unknown),
    (Sample.yesNo, "na we have none", .notApplicable(because: "we have none")),
    (Sample.one, "1", .value(.option("product"))),
    (Sample.one, "throw-away", .value(.option("throw-away"))),
    (Sample.one, "thr", .value(.option("throw-away"))),
    (Sample.one, "an exp", .value(.option("throw-away"))),
    (Sample.one, "BOTH", .value(.option("prototype"))),
    (Sample.one, "4", .unknown),
    (Sample.number, "1", .value(.number(1))),
    (Sample.number, "100000", .value(.number(100_000))),
    (Sample.number, "+7", .value(.number(7))),
    (Sample.number, "unknown", .unknown),
    (Sample.number, "n/a nobody", .notApplicable(because: "nobody")),
    (Sample.text, "  Platform\tLead ", .value(.text("Platform Lead"))),
    (Sample.text, "unknown", .value(.text("unknown"))),
    (Sample.text, "na x", .value(.text("na x"))),
    (Sample.text, "12345678901234567890", .value(.text("12345678901234567890"))),
    (Sample.day, "2028-02-29", .value(.day(Day(number: 21_243)))),
  ])
  func `an answer is read as it is typed`(
    question: Question, typed: String, response: Answer.Response
  ) throws {
    #expect(try question.response(from: typed) == response)
  }

  @Test(arguments: [
    ("1 3-5", ["cost", "access", "blast", "clients"]),
    ("5,1", ["cost", "clients"]),
    ("1-1", ["cost"]),
    ("all", ["cost", "limits", "access", "blast", "clients"]),
    ("none", []),
    ("cost limits", ["cost", "limits"]),
    ("access, too", nil),
    ("limits hit, bl", ["limits", "blast"]),
    ("+2", ["cost", "limits", "blast"]),
    ("-1", ["blast"]),
    ("-1 +2-3", ["limits", "access", "blast"]),
    ("-cost, +clients", ["blast", "clients"]),
    ("7", nil), ("0", nil), ("4-9", nil), ("5-3", nil), ("1 +2", nil), (", ,", nil), ("+", nil),
    ("c", nil), ("--1", nil), ("99999999999999999999", nil), ("-9223372036854775808", nil),
  ])
  func `ticks are numbers, ranges, words and signs`(typed: String, ids: [String]?) throws {
    let earlier = Answer.Response.value(.options(["cost", "blast"]))
    let ticked = try? Sample.several.response(from: typed, changing: earlier)
    #expect(ticked == ids.map { .value(.options($0.map { Question.Option.ID($0) })) })
  }

  @Test func `the numbers behind the ticks are the honest answers`() throws {
    #expect(try Sample.several.response(from: "6") == .unknown)
    #expect(throws: AnswerError.noReason) { try Sample.several.response(from: "7") }
  }

  @Test(arguments: [
    (Sample.yesNo, "", AnswerError.empty),
    (Sample.yesNo, "maybe", .notAChoice("maybe", similar: [])),
    (Sample.yesNo, "9", .notAChoice("9", similar: [])),
    (Sample.yesNo, "-9223372036854775808", .notAChoice("-9223372036854775808", similar: [])),
    (Sample.yesNo, "yess", .notAChoice("yess", similar: ["yes"])),
    (Sample.yesNo, "na", .noReason),
    (Sample.yesNo, "4", .noReason),
    (Sample.one, "pro", .ambiguous("pro", among: ["product", "prototype"])),
    (Sample.one, "prodcut", .notAChoice("prodcut", similar: ["product"])),
    (Sample.number, "0", .outOfBounds("0", 1...100_000, unit: "people")),
    (Sample.number, "100001", .outOfBounds("100001", 1...100_000, unit: "people")),
    (
      Sample.number, "99999999999999999999",
      .outOfBounds("99999999999999999999", 1...100_000, unit: "people")
    ),
    (Sample.number, "2.5", .notANumber("2.5")),
    (Sample.number, "1,000", .notANumber("1,000")),
    (Sample.number, "٣", .notANumber("٣")),
    (Sample.number, "-", .notANumber("-")),
    (Sample.text, "123456789012345678901", .tooLong(count: 21, limit: 20)),
    (Sample.text, "a\u{1B}[2J", .controlCharacter("\u{1B}")),
    (Sample.text, "a\u{9B}", .controlCharacter("\u{9B}")),
    (Sample.day, "2027-02-29", .notADay("2027-02-29")),
    (Sample.day, "tomorrow", .notADay("tomorrow")),
  ])
  func `what is not an answer is refused with what was typed`(
    question: Question, typed: String, error: AnswerError
  ) {
    #expect(throws: error) { try question.response(from: typed) }
  }

  @Test(arguments: Sample.all)
  func `a secret is refused by every kind of question, and no message repeats it`(
    question: Question
  ) {
    let key = KeyShaped.accessKey
    for typed in [key, "na \(key)"] {
      let error = #expect(throws: AnswerError.self) { try question.response(from: typed) }
      guard case .secret = error else {
        Issue.record("taken for something else: \(question.id)")
        continue
      }
      #expect(error.map { "\($0)".contains(key) } == false)
    }
  }

  @Test func `errors read as sentences`() {
    #expect(
      "\(AnswerError.notAChoice("prodcut", similar: ["product"]))"
        == "\"prodcut\" is not one of the choices; did you mean product?")
    #expect(
      "\(AnswerError.outOfBounds("0", 1...9, unit: "people"))" == "\"0\" is not within 1 to 9")
    #expect(
      "\(AnswerError.tooLong(count: 21, limit: 20))"
        == "the text has 21 characters, 20 are allowed")
    let long = String(repeating: "x", count: 9_000)
    #expect("\(AnswerError.notANumber(long))".count < 100)
  }

  @Test func `no line of bytes stops the reading`() {
    var random = SplitMix64(seed: 3)
    let pieces = ["1", "-", "+", ",", " ", "na", "9", "p", "all", "é", "\u{0}", ":", "2026-01-01"]
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...6, using: &random)
      let typed = (0..<length).map { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }.joined()
      for question in Sample.all {
        guard let response = try? question.response(from: typed) else { continue }
        #expect(throws: Never.self) { try question.check(Answer(response)) }
      }
    }
  }
}
