import Testing

@testable import Readiness

/// Who can play which part by what is written down.
@Suite struct PreparationPartsTests {
  private static let member = Condition.test(.account("kind"), .anyOf([.word("member")]))

  private static let lists: [Runbook.Prerequisite] = [
    list("operators", role: "operator"), list("reviewers", role: "reviewer"),
    list("approvers", role: "approver"), list("openers", role: "operator", when: member),
  ]

  private static func list(
    _ id: Runbook.Prerequisite.ID, role: Runbook.Role.ID, when: Condition? = nil
  ) -> Runbook.Prerequisite {
    Runbook.Prerequisite(
      id: id, title: "The \(id)", ask: "?", why: "!", audience: .internal, appliesWhen: when,
      form: .people(least: 1), role: role)
  }

  private func book() throws -> Runbook {
    Runbook(
      id: "book", title: "Book", summary: "", useWhen: "", notWhen: "",
      drill: try Rehearsal.runbook().drill, prerequisites: PreparationPartsTests.lists,
      roles: Rehearsal.roles, tasks: [], steps: Rehearsal.steps, sources: [])
  }

  private func preparation(_ lists: [Runbook.Prerequisite.ID: String]) -> Preparation {
    var preparation = Preparation()
    for (id, text) in lists {
      preparation.answers[id] = Recorded(
        value: Answer(.value(.text(text))), entry: 1, day: Day(number: 20_000), actor: "owner")
    }
    return preparation
  }

  private let situation = Situation(account: ["kind": "stand-alone"])

  private func findings(
    _ lists: [Runbook.Prerequisite.ID: String], alone: Bool = false
  ) throws -> [PreparationFinding] {
    let book = try book()
    return preparation(lists).findings(
      book, in: situation, on: Day(number: 20_000), isAlone: alone, every: book.drill.every)
  }

  @Test(
    arguments: [
      ("lead; owner", "owner", "adviser", nil),
      ("owner", "lead", "adviser", nil),
      ("owner", "Owner", "adviser", "reviewers"),
      ("owner", "owner; lead", "adviser", nil),
      ("owner", "lead", "OWNER", "operators"),
      ("owner; lead", "owner; lead", "adviser", nil),
      ("owner; lead", "lead", "owner", "reviewers"),
    ] as [(String, String, String, Runbook.Prerequisite.ID?)])
  func `nobody is the only one for two parts that exclude each other`(
    operators: String, reviewers: String, approvers: String, wrong: Runbook.Prerequisite.ID?
  ) throws {
    let lists: [Runbook.Prerequisite.ID: String] = [
      "operators": operators, "reviewers": reviewers, "approvers": approvers,
    ]
    let found = try findings(lists)
    #expect(found.map(\.prerequisite) == (wrong.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.problem.hasPrefix("Nobody is left to be ") })
    #expect(found.allSatisfy { $0.line.hasSuffix("Name somebody else, too.") })
    #expect(try findings(lists, alone: true).isEmpty)
  }

  @Test func `what is about other accounts gives nobody a part`() throws {
    let written = preparation(["operators": "owner", "openers": "lead"])
    let book = try book()
    let member = Situation(account: ["kind": "member"])
    #expect(written.people(of: "operator", in: book, for: situation).map(\.name) == ["owner"])
    #expect(written.people(of: "operator", in: book, for: member).map(\.name) == ["owner", "lead"])
    #expect(written.people(of: "operator", in: book).map(\.name) == ["owner", "lead"])
  }

  @Test(
    arguments: [
      ("owner", "Owner", "owner (1)", true), ("owner", "owner", "lead", false),
      ("owner; lead", "owner", "owner", false), ("owner", "owner", nil, false),
    ] as [(String, String, String?, Bool)])
  func `a company is one person if all lists name the same one`(
    operators: String, reviewers: String, approvers: String?, isOne: Bool
  ) throws {
    var lists: [Runbook.Prerequisite.ID: String] = [
      "operators": operators, "reviewers": reviewers,
    ]
    lists["approvers"] = approvers
    #expect(preparation(lists).namesOnePerson(try book(), in: situation) == isOne)
  }
}
