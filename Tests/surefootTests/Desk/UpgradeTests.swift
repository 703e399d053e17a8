import Readiness
import Testing

@testable import surefoot

/// Content moves on when somebody says so, and takes everything that was recorded along.
@Suite struct UpgradeTests {
  @Test func `until it is said not one byte of a report changes, and a day's reports come again`()
    throws
  {
    let company = try Acme.company()
    try company.must("done", "acme-badge", "acme-door", "acme-old")
    let (before, bytes) = (try company.reports(), try company.bytes())
    for (index, format) in ["markdown", "html", "json"].enumerated() {
      let name = ReportName.allCases[index].rawValue
      let report = try company.must("report", name, "--format", format, "--content", Acme.second)
      #expect(report == before[index * 3 + index])
    }
    #expect(company.program.err.contains("surefoot plan upgrade --content DIR shows what is dif"))
    try company.refused(.incomplete, "plan", "upgrade", "--content", Acme.second, "--no-input")
    #expect(try company.reports() == before)
    #expect(try company.bytes() == bytes)

    company.clock("2026-11-24")
    let facts = try company.facts()
    try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    let after = try company.reports()
    #expect(zip(before, after).allSatisfy { $0 != $1 })
    #expect(try company.reports("--as-of", "2026-11-23") == before)
    try company.must("undo")
    // Only the instant of the last entry is another one.
    let instants = ("2026-11-24T12:00:00Z", "2026-11-23T10:00:00Z")
    #expect(try company.facts().replacing(instants.0, instants.1) == facts)
    try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    company.clock("2026-12-24")
    #expect(try company.reports("--as-of", "2026-11-23") == before)
    #expect(try company.must("journal", "verify").contains("follows the one before"))
  }

  @Test func `one act holds the content and what it means; the content before it is kept`() throws {
    let company = try Acme.company()
    let count = try company.records().count
    try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    let written = try company.records().dropFirst(count)
    #expect(written.map(\.kind) == ["pack.adopted", "item.done", "plan.changed"])
    #expect(Set(written.map(\.act)) == [count + 1])
    let digests = try Workspace.open(at: company.workspace, for: .reading).packDigests()
    #expect(digests.count == 2)
    #expect(try company.must("plan", "upgrade", "--content", Acme.second).contains("already"))
    #expect(try company.records().count == count + 3)
  }

  private func lines(_ company: Company) throws -> [Item.ID: PlanToday.Line] {
    let plan = try company.change { desk in
      try desk.plan(of: desk.account(named: "main"), desk.checklist(desk.pack()))
    }
    return Dictionary(plan.lines.map { ($0.item.id, $0) }) { first, _ in first }
  }

  @Test func `proof, owner, chosen day, waiver and own items stay`() throws {
    let company = try Acme.company()
    try company.must("done", "acme-badge", "acme-safe", "acme-old")
    let day = try #require(Day("2026-12-30"))
    try company.change { desk in
      let accepted = Accepted(title: "", answers: [:])
      try desk.append([
        Fresh(.assigned(.init(item: "acme-door", owner: "lead")), about: "main"),
        Fresh(.dated(.init(item: "acme-door", due: day)), about: "main"),
        Fresh(
          .waived(
            .init(
              item: "acme-door", reason: "-", control: "-", approver: "lead", until: day,
              accepted: accepted)), about: "main"),
        Fresh(
          .added(.init(item: "own-sign", title: "A sign", due: day, needs: ["acme-cam"])),
          about: "main"),
      ])
    }
    let before = try lines(company)
    company.clock("2026-11-25")
    let said = try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    let after = try lines(company)
    #expect(after["acme-badges"]?.state == .done && after["acme-badge"] == nil)
    #expect(after["acme-badges"]?.due == before["acme-badge"]?.due)
    for door in ["acme-door-front", "acme-door-back"] as [Item.ID] {
      #expect(after[door]?.state == .waived && after[door]?.owner == "lead")
      #expect(after[door]?.due == day && after[door]?.isDueChosen == true)
    }
    #expect(after["acme-vault"]?.state == .open, "the camera was not done")
    #expect(after["own-sign"]?.waitsFor == ["acme-vault"] && after["own-sign"]?.due == day)
    let moved: Set<Item.ID> = ["acme-badge", "acme-door", "acme-safe", "acme-cam", "acme-old"]
    for (id, line) in before where !moved.contains(id) { #expect(after[id]?.due == line.due) }
    #expect(said.contains("Closes acme-bell of main, self-stated: answered already\n"))
    #expect(after["acme-bell"]?.state == .done)
    #expect(said.contains("  acme-old of main, done on 2026-11-23  The fax is off\n"))
    let plan = try company.must("plan")
    #expect(plan.contains("acme-old: retired with acme 2 over surefoot 1, done on 2026-11-23"))
    #expect(plan.contains("Come into the plan since it was made\n  acme-new, acme-bell: with a"))
    #expect(try company.must("show", "acme-badges").contains("acme-badge done, self-stated"))
    #expect(try company.refused(.usage, "done", "acme-door").contains("acme-door-front"))
  }

  @Test func `an answer whose option is gone is asked anew, shown, and in the way of nothing`()
    throws
  {
    let company = try Acme.company()
    let said = try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    #expect(said.contains("acme-floor: open again; “Ground floor” is no answer to it any more"))
    #expect(said.contains("acme-keys: the answer to acme-key counts for it"))
    let state = try company.state()
    #expect(state.answers["acme-floor"] == nil && state.answers["acme-keys"] != nil)
    #expect(try company.must("report", "readiness").contains("acme-floor"))
    #expect(
      try company.must("answer", "acme-floor", "second", "--yes")
        .contains("Floor: not answered (once ground) -> Second floor"))
    #expect(try company.state().outgrown.isEmpty)
  }

  @Test func `older content is taken over only if it is named`() throws {
    let company = try Acme.company()
    try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    #expect(
      try company.must("plan", "upgrade") == "The workspace is on this content already: "
        + "acme 2 over surefoot 1.\n")
    try company.refused(.incomplete, "plan", "upgrade", "--content", Acme.first, "--no-input")
    #expect(company.program.out.hasPrefix("Content acme 2 over surefoot 1 -> acme 1 over sur"))
    #expect(company.program.out.contains("acme 1 over surefoot 1 (older)\n"))
  }
}
