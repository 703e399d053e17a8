import Readiness
import Testing
import YAML

@testable import surefoot

@Suite struct ContentOverlayTests {
  /// An overlay that replaces and adds something of every kind.
  static let overlay = [
    "Questionnaires/ours.yaml": """
    format: surefoot/questionnaire/1
    id: onboarding
    minutes: 9
    sections:
      - id: people
        questions:
          - {id: people-now, title: Heads, ask: How many heads?, kind: number, minimum: 1, maximum: 100, unit: heads}
          - {id: acme-office, title: Office, ask: Which office?, kind: text, limit: 20, named-in-reports: true}
      - id: acme-more
        title: More
        scope: organization
        questions:
          - {id: acme-badge, title: Badge, ask: Is there a badge?, kind: yes-no, named-in-reports: true}
    """,
    "Questionnaires/ours-too.yaml": """
    # A comment may stand first.
    ---
    format: surefoot/decision/1
    tables:
      - id: outcome
        rules:
          - id: many-people
            if: {people: ">= 9", purpose: product}
            then: {outcome: multi}
            stated: derived
            reason: Nine are enough for us.
            source: {title: Our handbook}
    tripwires:
      - {id: acme-tenth, watch: the tenth person, fact: people}
    """,
    "Checklists/ours.yaml": """
    format: surefoot/checklist/1
    id: thirty-days
    areas: [{id: acme-office, title: Office}]
    items:
      - {id: acme-badge, title: Badges are worn, scope: organization, area: acme-office, priority: low, day: 5, minutes: 5, owner: reception, needs: [budget]}
    """,
    "Checklists/ours-prose.yaml": """
    format: surefoot/prose/1
    checklist: thirty-days
    items:
      acme-badge: {why: W., how: H., check: C., undo: U.}
      budget:
        why: Ours.
        how: H.
        check: C.
        undo: U.
        notes:
          - {when: {question: root-keys, is: "yes"}, say: Keys.}
          - {when: {question: signals, is: ">= 1"}, say: Signs.}
          - {when: {question: audit-day, is: ">= 2026-01-01"}, say: An audit.}
    """,
    "Templates/plan.md": "Ours\n",
    "Templates/acme-page.md": "New\n",
  ]

  @Test func `what bears an id from below replaces it in its place, the rest is added`() throws {
    let (pack, found) = ContentFixture.pack(over: Self.overlay)
    let check = ContentCheck(pack, found)
    #expect(check.faults.map(\.description) == [])
    let questionnaire = try #require(try pack.questionnaire())
    #expect(questionnaire.title == "Onboarding")
    #expect(questionnaire.minutes == 9)
    #expect(
      questionnaire.questions.map(\.id.text) == [
        "people-now", "purpose", "acme-office", "root-keys", "signals", "audit-day", "remark",
        "acme-badge",
      ])
    #expect(questionnaire.questions[0].title == "Heads")
    let table = try pack.decisionModel().tables[0]
    #expect(table.rules.map(\.id.text) == ["many-people", "rest"])
    #expect(table.rules[0].tests["people"] == .anyOf([.atLeast(9)]))
    #expect(try pack.checklist()?.items.map(\.id.text) == ["root-mfa", "budget", "acme-badge"])
    #expect(try pack.prose(for: "budget")?.why == "Ours.")
    #expect(pack.template(named: "plan.md") == "Ours\n")
    #expect(pack.templateNames == ["acme-page.md", "plan.md"])
    #expect(pack.id == "acme")
  }

  @Test func `a check says what was replaced and what was added`() {
    let (pack, found) = ContentFixture.pack(over: Self.overlay)
    #expect(
      ContentCheck(pack, found).changes.map(\.description) == [
        "acme/Questionnaires/ours.yaml: replaced question people-now",
        "acme/Questionnaires/ours.yaml: added question acme-office",
        "acme/Questionnaires/ours.yaml: added section acme-more",
        "acme/Questionnaires/ours.yaml: added question acme-badge",
        "acme/Questionnaires/ours-too.yaml: replaced rule many-people",
        "acme/Questionnaires/ours-too.yaml: added tripwire acme-tenth",
        "acme/Checklists/ours.yaml: added area acme-office",
        "acme/Checklists/ours.yaml: added item acme-badge",
        "acme/Checklists/ours-prose.yaml: added prose acme-badge",
        "acme/Checklists/ours-prose.yaml: replaced prose budget",
        "acme/Templates/acme-page.md: added template acme-page.md",
        "acme/Templates/plan.md: replaced template plan.md",
      ])
  }

  @Test func `a new id without the layer's prefix is a fault`() {
    let changed =
      Self.overlay["Checklists/ours.yaml"]?.replacing("id: acme-badge", "id: badge") ?? ""
    let prose = Self.overlay["Checklists/ours-prose.yaml"]?.replacing("acme-badge", "badge") ?? ""
    let faults = ContentFixture.faults(
      over: ["Checklists/ours.yaml": changed, "Checklists/ours-prose.yaml": prose])
    #expect(faults.count == 2)
    #expect(
      faults.last == """
        acme/Checklists/ours.yaml:5:10: error: the item "badge" is new, and its id does not begin \
        with "acme-"
            - {id: badge, title: Badges are worn, scope: organization, area: acme-office, priority: low, d…
                   ^
              write acme-badge, or the id of the item it is to replace
        """)
  }

  @Test(arguments: [
    ("", "this file is missing"),
    ("format: surefoot/pack/1\npack: base\nversion: 1\n", "is the name of the pack below this one"),
    ("format: surefoot/pack/1\npack: Acme\nversion: 1\n", "which is not an id"),
    ("format: surefoot/pack/1\npack: acme\nversion: 0\n", "\"version\" is 0"),
    ("format: surefoot/facts/1\npack: acme\nversion: 1\n", "unknown format \"surefoot/facts/1\""),
  ])
  func `a layer must name itself`(_ text: String, _ problem: String) {
    let file = ContentFile(path: "pack.yaml", layer: .folder("acme"), bytes: Array(text.utf8))
    let (base, _) = ContentFixture.pack()
    var faults: [ContentFault] = []
    _ = Pack([(.shipped, base.files), (.folder("acme"), text.isEmpty ? [] : [file])], &faults)
    #expect(faults.count == 1)
    #expect(faults.first?.problem.contains(problem) == true)
    #expect(faults.first?.file == "acme/pack.yaml")
  }

  @Test func `the same id in two files of one layer is a fault`() {
    let faults = ContentFixture.faults([
      "Questionnaires/more.yaml": """
      format: surefoot/facts/1
      facts:
        - {id: purpose, title: Again, words: [throw-away, product], value: {question: purpose}}
      """
    ])
    #expect(
      faults == [
        """
        Questionnaires/more.yaml:3:10: error: the fact "purpose" stands in Questionnaires/facts.yaml too
            - {id: purpose, title: Again, words: [throw-away, product], value: {question: purpose}}
                   ^
              remove one of them, or give it another id
        """
      ])
  }

  @Test func `an overlay of another questionnaire must be whole`() {
    let text = "format: surefoot/questionnaire/1\nid: acme-audit\nsections: []\n"
    let faults = ContentFixture.faults(over: ["Questionnaires/audit.yaml": text])
    let problems = faults.compactMap { $0.split(separator: "\n").first.map(String.init) }
    #expect(
      problems == [
        "acme/Questionnaires/audit.yaml:2:5: error: the questionnaire \"acme-audit\" has no minutes",
        "acme/Questionnaires/audit.yaml:2:5: error: the questionnaire \"acme-audit\" has no summary",
        "acme/Questionnaires/audit.yaml:2:5: error: the questionnaire \"acme-audit\" has no title",
        "acme/Questionnaires/audit.yaml:3:1: error: there is no section",
        "acme/Questionnaires/audit.yaml:3:11: error: \"sections\" is empty",
      ])
  }

  @Test func `the listing names every file, its layer and what it holds`() {
    let (pack, found) = ContentFixture.pack(over: ["Templates/plan.md": "x"])
    #expect(
      ContentCheck(pack, found).listing.description == """
        acme 1 over base 1
        Checklists/thirty-days-prose.yaml (shipped): items 2
        Checklists/thirty-days.yaml (shipped): areas 2, items 2
        Questionnaires/decision.yaml (shipped): rules 2, tables 1
        Questionnaires/facts.yaml (shipped): facts 2
        Questionnaires/onboarding.yaml (shipped): questions 6, sections 2
        Templates/plan.md (shipped): template
        pack.yaml (shipped): pack
        Templates/plan.md (acme): template
        pack.yaml (acme): pack
        """)
  }

  @Test func `an export holds each path once, upper layers over lower ones`() {
    let exported = ContentFixture.pack(over: ["Templates/plan.md": "Ours"]).pack.exported
    #expect(exported.map(\.path) == ContentFixture.files.keys.sorted())
    let plan = exported.first { $0.path == "Templates/plan.md" }
    #expect(plan?.bytes == Array("Ours".utf8))
  }
}
