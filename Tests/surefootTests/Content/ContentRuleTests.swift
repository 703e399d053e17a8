import Readiness
import Testing

@testable import surefoot

/// Each rule of `content check` has a file that breaks it, made of a folder over the shipped pack.
@Suite struct ContentRuleTests {
  /// What a folder over the shipped content is told, file and problem only.
  private func problems(_ files: [String: String]) throws -> [String] {
    let shipped = ShippedFiles.all()
    let named = files.merging(["pack.yaml": "format: surefoot/pack/1\npack: acme\nversion: 1\n"]) {
      old, _ in old
    }
    let own = named.sorted { $0.key < $1.key }.map {
      ContentFile(path: $0.key, layer: .folder("acme"), bytes: Array($0.value.utf8))
    }
    var found: [ContentFault] = []
    let pack = Pack([(.shipped, shipped), (.folder("acme"), own)], &found)
    return ContentCheck(pack, found).faults.map(\.problem)
  }

  private static func item(_ more: String) -> String {
    """
    format: surefoot/checklist/1
    id: thirty-days
    items:
      - {id: acme-item, title: It holds, scope: account, area: root, priority: low, day: 20, minutes: 5, owner: owner\(more)}

    """
  }

  private static func prose(_ more: String = "") -> String {
    """
    format: surefoot/prose/1
    checklist: thirty-days
    items:
      acme-item: {why: W., how: H., check: C., undo: U.\(more)}

    """
  }

  private static func question(_ kind: String, _ more: String = "") -> String {
    """
    format: surefoot/questionnaire/1
    id: onboarding
    sections:
      - id: acme-part
        title: Ours
        scope: account
        questions:
          - {id: acme-question, title: Ours, ask: "Well?", kind: \(kind)\(more)}

    """
  }

  /// A change to an item, one to its words, and what is said.
  private static let items: [(String, String, String)] = [
    ("", "", ""),
    (", cuts-off: true", "", "it can cut off the way in, and needs no proof of another one"),
    (", cuts-off: true, needs: [second-way-in]", "", ""),
    (
      ", one-way: true", "", "it cannot be taken back, and can be planned while outcome is consider"
    ),
    (
      ", proof: witnessed", ", alone: A.",
      "it asks for a witnessed proof, and nothing says how long that is good"
    ),
    (
      ", proof: witnessed, valid-for: P6M", "",
      "it wants a witness, and nothing says what somebody alone does"
    ),
    (", each: quarter, valid-for: P6M", "", "an item has both \"valid-for\" and \"each\""),
    (
      ", closed-when: {decision: outcome, is: single}", "",
      "it looks at outcome, which is no question"
    ),
    (
      ", applies-when: {all: [{fact: purpose, is: product}, {fact: purpose, is: throw-away}]}", "",
      "no answers can select this item: purpose is product and purpose is throw-away can never hold"
    ),
    (", needs: [root-mfe]", "", "unknown item \"root-mfe\""),
    (
      "", ", notes: [{when: {question: purpos, is: product}, say: S.}]",
      "there is no question purpos here"
    ),
    (
      "", ", controls: [{framework: CIS AWS Foundations 9.0, control: \"1.1\"}]",
      "unknown framework \"CIS AWS Foundations 9.0\""
    ),
    (
      "", ", controls: [{framework: CIS AWS Foundations 5.0, control: \"9.99\"}]",
      "CIS AWS Foundations 5.0 has no control \"9.99\" that we know of"
    ),
    ("", ", skip-when: Never with QQX.", "the glossary does not explain \"QQX\""),
  ]

  @Test(arguments: items)
  func `what is careless about an item is found, and nothing else`(
    change: String, words: String, said: String
  ) throws {
    let found = try problems([
      "Checklists/acme.yaml": ContentRuleTests.item(change),
      "Checklists/acme-prose.yaml": ContentRuleTests.prose(words),
    ])
    #expect(found == (said.isEmpty ? [] : [said]))
  }

  @Test(arguments: [
    ("yes-no", "", "its answer changes nothing"),
    ("yes-no", ", named-in-reports: true", ""),
    (
      "yes-no",
      ", named-in-reports: true, asked-when: {all: [{question: purpose, is: product}, "
        + "{question: purpose, is: throw-away}]}", "is never asked"
    ),
  ])
  func `a question changes something and can be asked`(
    kind: String, more: String, said: String
  ) throws {
    let found = try problems([
      "Questionnaires/acme.yaml": ContentRuleTests.question(kind, more)
    ])
    #expect(found.count == (said.isEmpty ? 0 : 1), "\(found)")
    #expect(found.allSatisfy { $0.contains(said) }, "\(found)")
  }

  @Test func `an item of the organization is not closed by an answer about one account`() throws {
    let found = try problems([
      "Checklists/acme.yaml": ContentRuleTests.item(
        ", closed-when: {question: root-mfa, is: app}"
      ).replacing("scope: account", "scope: organization"),
      "Checklists/acme-prose.yaml": ContentRuleTests.prose(),
    ])
    #expect(found == ["it is about the organization, and root-mfa is answered for one account"])
  }

  @Test func `a practice is covered or says why not, and names what there is`() throws {
    func coverage(_ more: String) throws -> [String] {
      try problems([
        "Checklists/acme.yaml": "format: surefoot/coverage/1\npractices:\n"
          + "  - {id: acme-one, practice: P, origin: O\(more)}\n"
      ])
    }
    #expect(try coverage(", items: [root-mfa]") == [])
    #expect(try coverage("") == ["nothing covers it, and nothing says why"])
    #expect(try coverage(", items: [root-mfe]") == ["unknown item \"root-mfe\""])
  }

  @Test func `an id that was handed out stays`() throws {
    let gone =
      "format: surefoot/permanent/1\nids: {items: [acme-gone]}\nretired: {items: [root-mfa]}\n"
    let found = try problems(["Checklists/acme.yaml": gone])
    #expect(
      Set(found) == [
        "\"acme-gone\" was handed out, and names nothing any more",
        "\"root-mfa\" is retired, and something bears it",
        "\"root-mfa\" is both in use and retired",
      ])
  }

  @Test func `a runbook that does not end is found`() throws {
    let book = """
      format: surefoot/runbook/1
      id: acme-book
      title: Ours
      summary: What to do.
      use-when: Always.
      not-when: Never.
      drill-every: P182D
      drill-because: Twice a year.
      alarm-within: 15
      roles: [{id: asker, title: Asker, does: Asks.}]
      steps:
        - {id: ask, title: Ask, roles: [asker], reaches: requested, minutes: 5, do: D., expect: E., if-not: I.}

      """
    let found = try problems(["Checklists/acme.yaml": book])
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasSuffix("the last step does not reach \"closed\"") })
    let ends = book.replacing("reaches: requested", "reaches: closed")
    #expect(try problems(["Checklists/acme.yaml": ends]) == [])
  }

  @Test func `two questionnaires do not ask the same, and ask again only what there is`() throws {
    let text = """
      format: surefoot/questionnaire/1
      id: acme-more
      title: More
      summary: More.
      minutes: 1
      again: [people-never]
      sections:
        - id: acme-part
          title: Ours
          scope: organization
          questions:
            - {id: people-now, title: P, ask: "How many?", kind: text, limit: 5, named-in-reports: true}

      """
    let found = try problems(["Questionnaires/acme.yaml": text])
    #expect(found.contains("another questionnaire asks people-now, too"))
    #expect(found.contains("unknown question \"people-never\""))
  }
}
