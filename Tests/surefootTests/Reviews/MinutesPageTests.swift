import Readiness
import Testing

@testable import surefoot

/// The minutes of a review as pages, and what is written beside the workspace.
@Suite struct MinutesPageTests {
  /// A company that has held its first review, with a word in every place that takes one.
  private func company(saying text: String, by example: String = "three-growing-to-fifteen")
    throws -> (Company, String)
  {
    let company = try Company(example)
    company.clock("2027-01-15")
    let name = try company.hold(MinutesPageTests.meeting(text, try company.agendaItems()))
    try company.must("review", "correct", name, text)
    return (company, name)
  }

  /// A meeting in which a text is said wherever something can be. What is decided or to be done is
  /// read by a grammar, in which words that begin with `@` and `!` mean something: they are quoted.
  static func meeting(_ text: String, _ items: [String]) -> MeetingFile {
    let line = text.replacing(" !", with: " '!").replacing(" @", with: " '@")
    let said = [
      "note \(text)", "unknown \(text)", "task \(line)", "unknown \(text)", "park \(text)",
    ]
    return MeetingFile(
      present: [text.replacing(",", with: " "), "platform lead"],
      said: zip(items, said).map { .init(topic: $0, say: $1) },
      decided: [line], actions: ["and \(line)"])
  }

  private func read(_ company: Company, _ name: String) throws -> String {
    String(
      decoding: try OpenFile(reading: company.file(name)).read(atMost: 1 << 20), as: UTF8.self)
  }

  @Test func `closing writes the minutes and the next day beside the workspace, and says so`()
    throws
  {
    let (company, name) = try company(saying: "plain words")
    #expect(name == "2027-Q1")
    try company.must("review", "start", "--present", "owner")
    let said = try company.must("review", "close", "--yes")
    for ending in ["md", "html", "ics"] {
      #expect(said.contains("\(company.program.folder)/surefoot-review-2027-Q1-2.\(ending)\n"))
      let mode = try FileSystem.status(of: company.file("surefoot-review-2027-Q1-2.\(ending)"))
      #expect(mode?.mode == 0o600)
    }
    for (format, ending) in [("markdown", "md"), ("html", "html")] {
      let printed = try company.must("review", "show", "--format", format)
      #expect(try read(company, "surefoot-review-2027-Q1-2.\(ending)") == printed)
    }
  }

  @Test func `the event of the next review is the one of the calendar that is exported`() throws {
    let (company, name) = try company(saying: "plain words")
    let alone = try read(company, "surefoot-review-\(name).ics")
    let event = alone.split(separator: "\r\n").drop { $0 != "BEGIN:VEVENT" }.dropLast()
    #expect(event.contains("DTSTART;VALUE=DATE:20270415"))
    let exported = try company.must("export", "calendar").split(separator: "\r\n")
    #expect(exported.contains(event[event.startIndex + 1]))
    #expect(!alone.contains("Sample"), "whose review it is stands in no shared calendar")
  }

  @Test func `a review is closed even where its minutes cannot be written, and that is said`()
    throws
  {
    let company = try Company("solo-founder")
    try company.must("review", "start", "--present", "owner")
    try Folders.make(company.file("surefoot-review-2026-Q4.html"))
    let said = try company.refused(.incomplete, "review", "close", "--yes")
    #expect(said.contains("2026-Q4 is closed, but not all files could be written"))
    #expect(try company.state().openReview == nil)
  }

  @Test func `of one that is going on the page says so, and what is left`() throws {
    let company = try Company("three-growing-to-fifteen")
    company.clock("2027-01-15")
    #expect(try company.refused(.usage, "review", "show").contains("there is no review yet"))
    try company.must("review", "start", "--present", "owner")
    let text = try company.must("review", "show")
    #expect(text.contains("It is going on: this is what was said so far, and "))
    #expect(text.contains("Nothing beyond the plan."))
  }

  @Test func `open readers learn no name, no word of people and no account number`() throws {
    let canary = "KANARI under the stairs"
    let company = try Company("three-growing-to-fifteen")
    try company.must("account", "set", "main", "--kind", "stand-alone", "--id", "111122223333")
    company.clock("2027-01-15")
    company.program.environment["SUREFOOT_ACTOR"] = canary
    let name = try company.hold(MinutesPageTests.meeting(canary, try company.agendaItems()))
    try company.must("review", "correct", name, canary)
    for format in ["markdown", "html", "text"] {
      let page = ["review", "show", name, "--format", format, "--audience"]
      let open = try company.must(page + ["open", "-o", "page"])
      #expect(open.hasPrefix("Written: page"))
      let text = try read(company, "page")
      for word in ["KANARI", "111122223333", "platform lead"] {
        #expect(!text.contains(word), "\(format): \(word)")
      }
      #expect(text.contains(Audience.held))
      #expect(try company.must(page + ["internal"]).contains("KANARI"))
    }
    #expect(try !company.must("review", "show", "--audience", "open", "--json").contains("KANARI"))
    let count = try company.records().count
    try company.must("review", "show", "--format", "html", "--audience", "restricted", "-o", "page")
    #expect(try company.records().dropFirst(count).map(\.kind) == ["page.issued"])
  }

  @Test(arguments: HostileCompany.texts) func `whatever is said in a review does nothing`(
    text: String
  ) throws {
    let company = try HostileCompany.company(text)
    company.clock("2027-01-15T10:00:00Z")
    let meeting = MinutesPageTests.meeting(text, try company.agendaItems())
    let name = try company.hold(meeting)
    try company.must("review", "correct", name, text)
    let mark = String(text.prefix(5))
    func count(_ page: String) -> Int { page.split(separator: mark).count - 1 }
    let screen = try company.must("review", "show")
    #expect(!HostileCompany.isAlive(screen) && count(screen) > 8)
    try company.must("wiki", "wiki")
    let pages = [
      try company.must("review", "show", "--format", "markdown"),
      try read(company, "wiki/review-\(name.lowercased()).md"),
    ]
    for page in pages {
      #expect(!HostileCompany.isAlive(page) && count(page) > 8)
      for line in page.split(separator: "\n") where line.contains(mark) {
        for live in ["<script", "[click]", "![]", "**bold**", "{{", "<!--", "[["] {
          #expect(!line.contains(live), "\(line)")
        }
      }
    }
    let tags = PageTags.of(try company.must("review", "show", "--format", "html"))
    #expect(Set(tags.map(\.name)).isDisjoint(with: ["script", "img", "b", "iframe", "form"]))
    #expect(tags.allSatisfy { !$0.text.contains(" on") && $0.value("src") == nil })
  }
}
