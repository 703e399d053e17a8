import Testing

@testable import Readiness

/// One sheet of paper: what it has room for, and what is cut.
@Suite struct RunbookCardTests {
  private static let people = [
    RunbookPerson(name: "platform lead", reach: "+43 1 000, at any hour"),
    RunbookPerson(name: "office lead", reach: "+43 1 001"), RunbookPerson(name: "adviser"),
  ]

  @Test(arguments: [
    (90, "platform lead (+43 1 000, at any hour); office lead (+43 1 001); adviser"),
    (64, "platform lead (+43 1 000, at any hour); office lead; adviser …"),
    (52, "platform lead; office lead (+43 1 001); adviser …"),
    (37, "platform lead; office lead; adviser …"), (20, "platform lead; offi…"),
  ])
  func `names stay, and how the first ones are reached`(room: Int, text: String) {
    #expect(RunbookCard.fit(RunbookCardTests.people, in: room) == text)
  }

  @Test func `nothing that is cut is longer than its room, and every name stays that can`() {
    let names = RunbookCardTests.people.map(\.name)
    for room in 1...100 {
      let text = RunbookCard.fit(RunbookCardTests.people, in: room)
      #expect(text.count <= room)
      if room >= names.joined(separator: "; ").count + 2 {
        #expect(names.allSatisfy(text.contains), "\(room)")
      }
    }
  }

  @Test(arguments: [
    ("* One. More.\n* Two\n  lines. And `more`.\n", ["One.", "Two lines."]),
    ("Only **this**. Not that.", ["Only this."]), ("", []), ("- a\n- *b*", ["a", "b"]),
  ])
  func `when not to use it is said in the first sentences`(text: String, points: [String]) {
    #expect(RunbookCard.points(text) == points)
  }

  @Test(arguments: [
    ("Open `https://console.aws.amazon.com/`.", "https://console.aws.amazon.com/"),
    (
      "See https://checkip.amazonaws.com/ and https://signin.aws.amazon.com/x) now",
      "https://signin.aws.amazon.com/x"
    ),
    ("`https://111122223333.signin.aws.amazon.com/console`", ""), ("https://", ""), ("", ""),
  ])
  func `the page to sign in at is named if it is the same for everybody`(
    text: String, address: String
  ) {
    let step = Runbook.Step(
      id: "step", title: "Step", roles: ["operator"], minutes: 5, act: text, expect: "", ifNot: "")
    #expect(RunbookCard.signIn([step]) == address)
  }

  @Test(arguments: [
    (["Operator with the key"], "Operator"),
    (["Keeper of the provider", "Auditor"], "Keeper, Auditor"),
    (["Password holder", "Operator with the key", "Approver"], "Password holder and 2 more"),
    ([], ""),
  ])
  func `who does a step is said in few words`(titles: [String], text: String) {
    #expect(RunbookCard.who(titles) == text)
  }

  /// How high the page is, in tenths of a millimetre, without its margins.
  private func height(_ sheet: RunbookSheet, stop: Int, steps: Int) -> Int {
    let lines = stop + sheet.people.reduce(0, +) + sheet.places.reduce(0, +)
    return 650 + lines * sheet.line + steps * sheet.row
  }

  @Test(arguments: [true, false]) func `no sheet is higher than its paper`(isLetter: Bool) {
    for steps in [1, 8, 15, 19, 24] {
      for roles in [1, 5, 7, 8] {
        for places in [0, 5, 10, 15, 30] {
          for wish in [1, 2, 9] {
            let sheet = RunbookSheet(
              isLetter: isLetter, stop: 3, people: Array(repeating: wish, count: roles),
              places: Array(repeating: wish, count: places), steps: steps)
            let height = height(sheet, stop: 3, steps: steps)
            #expect(height <= (isLetter ? 2_654 : 2_830), "\(steps) \(roles) \(places) \(wish)")
            #expect(sheet.people.allSatisfy { (1...3).contains($0) })
            #expect(sheet.places.count >= places && sheet.places.allSatisfy { $0 <= 2 })
          }
        }
      }
    }
  }

  @Test func `type stays large for what is shipped`() {
    let sheet = RunbookSheet(
      isLetter: true, stop: 3, people: Array(repeating: 3, count: 8),
      places: Array(repeating: 3, count: 11), steps: 19)
    #expect(!sheet.isDense && sheet.line == 46)
    #expect(sheet.places.filter { $0 > 0 }.count >= 9)
  }
}
