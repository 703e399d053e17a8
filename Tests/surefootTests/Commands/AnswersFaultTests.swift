import Testing

@testable import surefoot

/// A file with many faults is refused once, whole, and costs nothing.
@Suite struct AnswersFaultTests {
  private static let bad = """
    format: surefoot/answers/1
    questionnaire: onboarding
    name: Example Bakery
    zone: Europe/Vienna
    acount: {name: main}
    answers:
      people-now: many
      people-in-a-year: 0
      purpos: product
      customers-live: maybe
      workloads: [web, webb]
      audit-day: 2026-02-30
      operator: {value: Owner, unknown: true}
      signals: {not-applicable: ""}

    """

  private static let places = [
    "5:1", "7:15", "8:21", "9:3", "10:19", "11:", "12:14", "13:", "14:",
  ]

  @Test func `every fault is told at once, with its place, and nothing is made`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    try AtomicFile.write(Array(AnswersFaultTests.bad.utf8), to: folder.file("bad.yaml"))
    #expect(try program.run("init", "--answers", "bad.yaml", "--no-input") == .failed)
    for place in AnswersFaultTests.places {
      #expect(program.err.contains("bad.yaml:\(place)"), "\(place) in\n\(program.err)")
    }
    let errors = program.err.matches(of: /bad\.yaml:[0-9]+:[0-9]+: error:/)
    #expect(errors.count == AnswersFaultTests.places.count)
    #expect(program.out == "")
    #expect(try FileSystem.names(in: folder.path) == ["bad.yaml"])
  }

  @Test func `resuming with such a file records nothing`() throws {
    let company = try Company()
    try AtomicFile.write(Array(AnswersFaultTests.bad.utf8), to: company.file("bad.yaml"))
    let before = try company.bytes()
    try company.refused(.failed, "init", "--resume", "--answers", "bad.yaml", "--no-input")
    try company.refused(.failed, "answers", "diff", "bad.yaml")
    #expect(try company.bytes() == before)
  }

  @Test(arguments: [
    ["--set", "people-now=many"], ["--set", "nonsense=1"],
    ["--set", "people-now=3", "--set", "purpose=profit"],
  ])
  func `an option that is not right makes no workspace`(options: [String]) throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    let file = "\(Company.examples)/solo-founder.yaml"
    #expect(try program.run(["init", "--answers", file, "--no-input"] + options) == .failed)
    #expect(program.err.contains("nothing was saved\n"))
    #expect(try FileSystem.names(in: folder.path) == [])
    #expect(try program.run("init", "--answers", file, "--no-input") == .done)
  }

  @Test func `what is missing is told at once, and what was given is kept for later`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    let words = ["init", "--name", "Example Bakery", "--zone", "UTC", "--no-input"]
    #expect(try program.run(words + ["--set", "people-now=3"]) == .incomplete)
    #expect(program.err.contains("answers are needed and nobody can be asked\n"))
    #expect(program.err.contains("surefoot init --resume"))
    #expect(try program.run("answers", "template", "--missing") == .done)
    #expect(!program.out.contains("people-now:") && program.out.contains("people-in-a-year:"))
    let file = "\(Company.examples)/solo-founder.yaml"
    #expect(try program.run("init", "--resume", "--answers", file, "--no-input") == .done)
    #expect(try program.run("plan") == .done)
  }
}
