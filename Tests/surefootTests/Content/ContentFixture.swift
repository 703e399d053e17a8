import Readiness
import Testing
import YAML

@testable import surefoot

/// A small pack without a fault, and packs made of it.
enum ContentFixture {
  static let packFile = "format: surefoot/pack/1\npack: base\nversion: 1\n"

  static let questionnaire = """
    format: surefoot/questionnaire/1
    id: onboarding
    title: Onboarding
    summary: Who and what.
    minutes: 5
    sections:
      - id: people
        title: People
        scope: organization
        questions:
          - id: people-now
            title: People today
            ask: How many people are there?
            kind: number
            minimum: 1
            maximum: 100
            unit: people
            why: Because.
          - id: purpose
            title: Purpose
            ask: What is it for?
            kind: one-of
            options:
              - {id: product, title: A product}
              - {id: throw-away, title: A trial}
      - id: account
        title: Account
        scope: account
        questions:
          - id: root-keys
            title: Root keys
            ask: Are there access keys of the root user?
            kind: yes-no
            asked-when: {question: purpose, is: product}
            risky:
              - {is: "yes", ask: "What limits the harm?"}
          - id: signals
            title: Signals
            ask: Which of these did you see?
            kind: several-of
            options:
              - {id: cost, title: Cost disputes}
              - {id: outage, title: An outage}
          - id: audit-day
            title: Next audit
            ask: When is the next audit?
            kind: day
          - id: remark
            title: Remark
            ask: Anything else?
            kind: text
            limit: 80
            named-in-reports: true

    """

  static let facts = """
    format: surefoot/facts/1
    facts:
      - id: people
        title: People
        number: {minimum: 1, maximum: 100, unit: people}
        value: {question: people-now}
      - id: purpose
        title: Purpose
        words: [throw-away, product]
        value: {question: purpose}
        unknown: product
        neutral: {value: product}
        advice: false

    """

  static let decision = """
    format: surefoot/decision/1
    tables:
      - id: outcome
        title: One account or several
        hit-policy: priority
        inputs:
          - {name: people, fact: people}
          - {name: purpose, fact: purpose}
        outputs:
          - {name: outcome, values: [single, multi]}
        rules:
          - id: many-people
            if: {people: ">= 11", purpose: product}
            then: {outcome: multi}
            stated: article
            reason: Eleven people step on each other's feet.
            source: {title: The article}
          - id: rest
            if: {people: "-"}
            then: {outcome: single}
            stated: derived
            reason: Nothing asks for more.
            source: {title: The article}

    """

  static let checklist = """
    format: surefoot/checklist/1
    id: thirty-days
    title: The first thirty days
    origin: Ours.
    weeks: [One, Two, Three, Four]
    areas: [{id: root, title: Root user}, {id: bills, title: Bills}]
    items:
      - id: root-mfa
        title: The root user has MFA
        scope: account
        area: root
        priority: critical
        day: 1
        minutes: 20
        owner: account owner
      - id: budget
        title: A budget stands
        scope: account
        area: bills
        priority: high
        day: 2
        minutes: 10
        owner: account owner
        needs: [root-mfa]
        applies-when: {decision: outcome, is: single}
        valid-for: P1Y
    retired: [old-item]

    """

  static let prose = """
    format: surefoot/prose/1
    checklist: thirty-days
    items:
      root-mfa:
        why: Why.
        how: How.
        check: Check.
        undo: Undo.
        sources:
          - {title: A page, address: "https://example.com/a", checked: 2026-01-02}
      budget:
        why: Why.
        how: How.
        check: Check.
        undo: Undo.
        notes:
          - {when: {question: root-keys, is: "yes"}, say: Keys.}
          - {when: {question: signals, is: ">= 1"}, say: Signs.}
          - {when: {question: audit-day, is: ">= 2026-01-01"}, say: An audit.}

    """

  /// The files by path.
  static let files = [
    "pack.yaml": packFile,
    "Questionnaires/onboarding.yaml": questionnaire,
    "Questionnaires/facts.yaml": facts,
    "Questionnaires/decision.yaml": decision,
    "Checklists/thirty-days.yaml": checklist,
    "Checklists/thirty-days-prose.yaml": prose,
    "Templates/plan.md": "# {{title}}\n",
  ]

  /// The pack with some files changed or added, and perhaps a layer over it named `acme`.
  static func pack(
    _ changes: [String: String] = [:], over overlay: [String: String]? = nil
  ) -> (pack: Pack, faults: [ContentFault]) {
    var layers = [(Layer.shipped, layer(files.merging(changes) { $1 }, .shipped))]
    if let overlay {
      let named = overlay.merging(["pack.yaml": packFile.replacing("base", "acme")]) { old, _ in old
      }
      layers.append((.folder("acme"), layer(named, .folder("acme"))))
    }
    var faults: [ContentFault] = []
    return (Pack(layers, &faults), faults)
  }

  private static func layer(_ files: [String: String], _ layer: Layer) -> [ContentFile] {
    files.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, layer: layer, bytes: Array($0.value.utf8)) }
  }

  /// Everything a check finds, as it is printed.
  static func faults(
    _ changes: [String: String] = [:], over overlay: [String: String]? = nil, today: Day? = nil
  ) -> [String] {
    let (pack, faults) = pack(changes, over: overlay)
    return ContentCheck(pack, faults, today: today).faults.map(\.description)
  }

  /// The questionnaire that answers are read against.
  static func questionnaires() throws -> [Questionnaire] {
    let (pack, _) = pack()
    return [try #require(try pack.questionnaire())]
  }
}

extension String {
  /// The text with the first occurrence of another replaced.
  func replacing(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return "does not hold \(old)" }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
