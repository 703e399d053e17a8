import Foundation
import Readiness
import Testing

@testable import surefoot

/// A wiki after much has happened to little of it.
@Suite struct WikiBusyMonthTests {
  /// A file as it lies there: one that is written again is another one.
  private struct Lying: Equatable {
    let number: Int?
    let changed: Date?
  }

  private func files(_ company: Company) throws -> [String: Lying] {
    let root = company.file("wiki")
    let paths = try #require(FileManager.default.enumerator(atPath: root))
      .compactMap { $0 as? String }
    return try paths.reduce(into: [:]) { files, path in
      let found = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
      guard found[.type] as? FileAttributeType == .typeRegular else { return }
      files[path] = Lying(
        number: found[.systemFileNumber] as? Int, changed: found[.modificationDate] as? Date)
    }
  }

  /// Records entries about items, of the kinds that a month is full of, in turn.
  private func record(_ count: Int, about items: [Item.ID], in company: Company) throws {
    try company.change { desk in
      let account = try #require(desk.state.mainAccount)
      let fresh = (0..<count).map { number in
        let item = items[number % items.count]
        let event: Event =
          switch number / items.count % 4 {
          case 0: .noted(.init(item: item, note: "seen in round \(number)"))
          case 1: .assigned(.init(item: item, owner: "platform lead"))
          case 2: .attached(.init(item: item, evidence: .init(text: "shown \(number)")))
          default: .done(.init(item: item, grade: .selfStated, until: desk.day.adding(days: 90)))
          }
        return Fresh(event, about: account.name)
      }
      try desk.append(fresh)
    }
  }

  @Test
  func `five hundred entries about three items write their pages, what waited, and the totals`()
    throws
  {
    let company = try Company("three-with-health-data")
    try company.must("wiki", "wiki")
    let before = try files(company)
    try record(500, about: ["root-password", "cost-anomaly", "ebs-encryption"], in: company)
    let said = try company.must("wiki", "wiki")
    let after = try files(company)
    let written = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(
      written == [
        "figures/main-burn-up.svg", "figures/main-owner-load.svg",
        "figures/main-readiness-by-area.svg", "index.md", "main/items/cost-anomaly.md",
        "main/items/ebs-encryption.md", "main/items/root-locked-away.md",
        "main/items/root-mfa.md", "main/items/root-password.md", "main/plan.md",
        "surefoot-wiki.json",
      ])
    #expect(after.keys.sorted() == before.keys.sorted())
    // The manifest is not counted: it is no page.
    let (pages, same) = (written.count - 1, after.count - written.count)
    #expect(said.contains("\(pages) written, 0 removed, \(same) as they were"), "\(said)")
  }

  @Test func `the same month about something that no page shows writes the first page alone`()
    throws
  {
    let company = try Company("three-with-health-data")
    try company.must("wiki", "wiki")
    let before = try files(company)
    try company.change { desk in
      try desk.append(
        (0..<500).map { _ in Fresh(.finished(.init(questionnaire: "onboarding"))) })
    }
    try company.must("wiki", "wiki")
    let written = try files(company).filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(written == ["index.md", "surefoot-wiki.json"])
  }
}
