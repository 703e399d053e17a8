import Testing

@testable import Readiness

/// The glossary: which words a text uses, and which nobody explains.
@Suite struct GlossaryTests {
  private let glossary = Glossary([
    .init(id: "mfa", term: "MFA", also: ["second factor"], meaning: "Two."),
    .init(id: "trail", term: "trail", also: [], meaning: "A record."),
    .init(id: "soc-2", term: "SOC 2", also: [], meaning: "A report."),
  ])

  @Test(arguments: [
    ("Use MFA today", ["mfa"]), ("Second factors help", ["mfa"]), ("mfa in small letters", []),
    ("All trails", ["trail"]), ("A trailer", []), ("`trail`", []), ("```sh\ntrail\n```", []),
    ("see [here](https://example.com/trail)", []), ("a SOC 2 report", ["soc-2"]), ("SOC 3", []),
  ])
  func `terms are found as words of the prose`(text: String, found: [String]) {
    #expect(glossary.terms(in: [text]).map(\.id.text) == found)
  }

  @Test func `an abbreviation that no term explains is named once`() {
    let text = "SCP and MFA, SCP, `IAM`, SOC, A, EC2"
    #expect(Glossary.unexplained(in: text, by: glossary.parts) == ["SCP", "EC2"])
  }
}

/// Coverage, control catalogues, permanent ids: what refers to nothing is found.
@Suite struct ReferenceTests {
  @Test func `a practice is covered, or says why not`() {
    let coverage = Coverage([
      .init(id: "r1", practice: "P", origin: "O", items: ["root-mfa"]),
      .init(id: "r2", practice: "P", origin: "O", leftOut: "Because."),
      .init(id: "r3", practice: "P", origin: "O"),
      .init(id: "r4", practice: "P", origin: "O", items: ["root-mfe"], runbooks: ["none"]),
    ])
    let faults = coverage.check(items: ["root-mfa"], runbooks: [], questions: [])
    #expect(
      faults.map(\.path) == ["practices/r3", "practices/r4/items/0", "practices/r4/runbooks/0"])
    #expect(faults[1].remedy == "Did you mean root-mfa?")
  }

  @Test func `a control is one of a catalogue in its version`() {
    let cis = Frameworks.Framework(
      id: "cis-5", name: "CIS 5.0", controls: ["1.4", "1.5"], source: Source(title: "S"))
    func problems(_ framework: String, _ control: String) -> [String] {
      Frameworks([cis]).check([.init(framework: framework, control: control)], of: "a").map(\.path)
    }
    #expect(problems("CIS 5.0", "1.4") == [])
    #expect(problems("CIS 5.0", "9.9") == ["items/a/controls/0/control"])
    #expect(problems("CIS 6.0", "1.4") == ["items/a/controls/0/framework"])
  }

  @Test func `an id stays, or is retired for ever`() {
    let list = PermanentIDs(ids: ["items": ["a", "b"]], retired: ["items": ["c"]])
    func paths(_ present: Set<String>) -> [String] {
      list.check(against: ["items": present]).map(\.path)
    }
    #expect(paths(["a", "b"]) == [])
    #expect(paths(["a"]) == ["ids/items/1"])
    #expect(paths(["a", "b", "c"]) == ["retired/items/0"])
    #expect(paths(["a", "b", "d"]) == ["ids/items"])
    let both = PermanentIDs(ids: ["items": ["a"]], retired: ["items": ["a"]])
    #expect(both.check(against: ["items": ["a"]]).count == 2)
  }
}
