import Readiness
import Testing

struct QuestionnaireGivenTests {
  @Test func `what is written for an option reads back as the same answer`() throws {
    var random = SplitMix64(seed: 5)
    for question in Sample.all {
      for _ in 0..<200 {
        let response = Sample.answer(to: question, &random)
        let back = try question.answer(from: GivenAnswer(plain: response.plain))
        #expect(back == Answer(response), "\(question.id) \(response.plain)")
      }
    }
  }

  @Test func `what is written for a file reads back as the same answer`() throws {
    var random = SplitMix64(seed: 6)
    for question in Sample.all {
      for _ in 0..<200 {
        let answer = Answer(
          Sample.answer(to: question, &random), justification: "said Ana", control: "an alarm")
        #expect(try question.answer(from: answer.given) == answer)
      }
    }
  }

  @Test(arguments: [
    (Sample.one, GivenAnswer.Value.word("product"), Answer.Response.value(.option("product"))),
    (Sample.yesNo, .word("yes"), .value(.yesNo(true))),
    (Sample.yesNo, .word("false"), .value(.yesNo(false))),
    (Sample.several, .words([]), .value(.options([]))),
    (Sample.several, .words(["access", "cost", "cost"]), .value(.options(["cost", "access"]))),
    (Sample.several, .word("cost"), .value(.options(["cost"]))),
    (Sample.several, .word("none"), .value(.options([]))),
    (Sample.number, .word("unknown"), .unknown),
    (Sample.text, .word("unknown"), .value(.text("unknown"))),
    (Sample.text, .word(":unknown"), .value(.text(":unknown"))),
    (Sample.day, .word("na not planned"), .notApplicable(because: "not planned")),
    (Sample.one, .notApplicable(because: " two\n lines "), .notApplicable(because: "two  lines")),
  ])
  func `a file's words are taken whole`(
    question: Question, given: GivenAnswer.Value, response: Answer.Response
  ) throws {
    #expect(try question.answer(from: GivenAnswer(given)) == Answer(response))
  }

  @Test(arguments: [
    (Sample.one, GivenAnswer.Value.word("prod"), AnswerError.notAChoice("prod", similar: [])),
    (Sample.one, .word("1"), .notAChoice("1", similar: [])),
    (Sample.one, .word("prodcut"), .notAChoice("prodcut", similar: ["product"])),
    (Sample.one, .words(["product"]), .wrongKind),
    (Sample.yesNo, .word("y"), .notAChoice("y", similar: [])),
    (Sample.several, .words(["cost", "lim"]), .notAChoice("lim", similar: [])),
    (Sample.number, .word(""), .empty),
    (Sample.number, .word("na"), .noReason),
    (Sample.number, .notApplicable(because: " "), .noReason),
    (Sample.text, .word("123456789012345678901"), .tooLong(count: 21, limit: 20)),
  ])
  func `nothing in a file is abbreviated or meant by its place`(
    question: Question, given: GivenAnswer.Value, error: AnswerError
  ) {
    #expect(throws: error) { try question.answer(from: GivenAnswer(given)) }
  }

  @Test func `a note and a control are lines of bounded length without secrets`() {
    let long = String(repeating: "x", count: Question.proseLimit + 1)
    #expect(throws: AnswerError.tooLong(count: 501, limit: 500)) {
      try Sample.yesNo.answer(from: GivenAnswer(.word("yes"), justification: long))
    }
    #expect(throws: AnswerError.self) {
      try Sample.yesNo.answer(from: GivenAnswer(.word("yes"), control: KeyShaped.accessKey))
    }
    #expect(throws: AnswerError.self) {
      try Sample.yesNo.check(Answer(.unknown, justification: KeyShaped.accessKey))
    }
  }

  @Test(arguments: [
    (Sample.one, Answer.Value.option("gone"), AnswerError.notAChoice("gone", similar: [])),
    (Sample.several, .options(["cost", "cots"]), .notAChoice("cots", similar: ["cost"])),
    (Sample.number, .number(0), .outOfBounds("0", 1...100_000, unit: "people")),
    (Sample.number, .text("3"), .wrongKind),
    (Sample.text, .text(" "), .empty),
  ])
  func `a stored answer that its question no longer takes is found`(
    question: Question, value: Answer.Value, error: AnswerError
  ) {
    #expect(throws: error) { try question.check(Answer(.value(value))) }
  }

  @Test(arguments: [
    (Sample.yesNo, Answer.Response.value(.yesNo(false)), "No"),
    (Sample.one, .value(.option("product")), "A product"),
    (Sample.one, .value(.option("gone")), "gone"),
    (Sample.several, .value(.options(["cost", "blast"])), "Disputes about costs; Blast radius"),
    (Sample.several, .value(.options([])), "none"),
    (Sample.number, .value(.number(3)), "3 people"),
    (Sample.day, .value(.day(Day(number: 0))), "1 January 1970"),
    (Sample.day, .unknown, "don't know"),
    (Sample.day, .notApplicable(because: "no audit"), "does not apply, because no audit"),
  ])
  func `answers read as people would say them`(
    question: Question, response: Answer.Response, shown: String
  ) {
    #expect(Answer(response).display(for: question) == shown)
  }

  @Test func `what is allowed is said in the words of a file`() {
    #expect(
      Sample.all.map(\.allowed) == [
        "yes or no", "product, throw-away or prototype",
        "any of cost, limits, access, blast, clients, with commas between, or none",
        "a whole number, 1 to 100000 (people)", "text of at most 20 characters",
        "a day such as 2026-12-01",
      ])
  }
}
