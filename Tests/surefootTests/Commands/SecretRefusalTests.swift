import Readiness
import Testing

@testable import surefoot

/// What looks like a secret reaches neither the workspace nor the screen.
@Suite struct SecretRefusalTests {
  /// Made here, so that no scanner finds them in the source.
  private static let secrets = [
    "AK" + "IA" + String(repeating: "Q7", count: 8),
    "wJalrX" + "UtnFEMI/K7MD" + "ENG/bPxRfi" + "CYzz9Qx2Lm4T",
    "otp" + "auth://totp/x?sec" + "ret=JBSWY3DPEHPK3PXP",
    "pass" + "word=Tr0ub4dor-and-3",
    "gh" + "p_" + "q8Zr4Tn0Wb7Yd2Ks6Lv1Mx9Pf3Hc5Jg8Qw2E",
    "IQoJb3Jp" + "Z2luX2Vj" + "EMv9x2Lm4Tq8Zr4Tn0Wb7Yd2Ks6Lv1Mx9Pf3Hc5Jg8Qw2E",
    "da" + "pi" + "4f9c1e7b2a8d3056e1c94b7fa2d80e35",
    "mongodb://app:" + "q8Zr4Tn0Wb7Yd2Ks6Lv1" + "@h",
  ]

  /// The places in which a person can write, with `SECRET` where the secret goes.
  private static let places: [[String]] = [
    ["done", "root-mfa", "--note", "SECRET"], ["done", "root-mfa", "--note", "see SECRET there"],
    ["answer", "people-now", "12", "--yes", "--because", "SECRET"],
    ["answer", "access-keys", "people", "--yes", "--control", "SECRET"],
    ["answer", "operator", "SECRET", "--yes"], ["answer", "people-now", "SECRET", "--yes"],
    ["answer", "audit-day", "na SECRET", "--yes"], ["answer", "SECRET", "12", "--yes"],
    ["account", "close", "main", "--reason", "SECRET"],
    ["journal", "redact", "5", "--reason", "SECRET"],
    ["journal", "redact", "SECRET", "--reason", "x"],
    ["account", "add", "SECRET"], ["account", "add", "x", "--environment", "SECRET"],
    ["account", "add", "x-SECRET"],
    ["account", "set", "main", "--id", "SECRET"], ["init", "--resume", "--set", "operator=SECRET"],
    ["init", "--resume", "--set", "SECRET"], ["show", "SECRET"],
    ["decide", "--fact", "people=SECRET"],
    ["decide", "--what-if", "operator=SECRET"], ["plan", "--account", "SECRET"],
  ]

  /// The part of a secret that must not be seen again.
  private func core(_ secret: String) -> String { String(secret.suffix(16).prefix(12)) }

  @Test(arguments: secrets) func `nowhere is one kept or repeated`(secret: String) throws {
    let company = try Company()
    let count = try company.records().count
    for place in SecretRefusalTests.places {
      let words = place.map { $0.replacing("SECRET", with: secret) }
      let status = try company.program.run(words + ["--no-input"])
      #expect(status != .done, "\(place)")
      let said = company.program.out + company.program.err
      #expect(!said.contains(core(secret)), "\(place): \(said)")
    }
    #expect(try company.records().count == count)
    #expect(try !company.bytes().holds(core(secret)))
  }

  @Test(arguments: secrets) func `a refusal says where it stood, masked`(secret: String) throws {
    let company = try Company()
    let said = try company.refused(.failed, "done", "root-mfa", "--note", "the key \(secret) is")
    #expect(said.hasPrefix("surefoot: the note holds what looks like a"))
    #expect(said.contains("(the key ") && said.contains("***"))
    #expect(said.contains("It was not saved\n") && !said.contains("answer without it"))
    #expect(said.ranges(of: "the key ").count == 1)
  }

  @Test(arguments: secrets, ["utf-8", "little", "big"])
  func `of a file that is not kept only the place is shown`(secret: String, form: String) throws {
    let company = try Company()
    let text =
      String(repeating: "first line\n", count: 200) + "and here: \(secret) it is\n"
      + String(repeating: "last line\n", count: 200)
    let bytes = ([0xfeff] + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
      return form == "big" ? [high, low] : [low, high]
    }
    let path = company.file("notes.txt")
    try AtomicFile.write(form == "utf-8" ? Array(text.utf8) : bytes, to: path)
    let said = try company.refused(.failed, "attach", "root-mfa", path, "--keep")
    #expect(said.contains("***") && said.contains("here: ") && !said.contains("st line"))
    #expect(!said.contains(core(secret)) && said.count < path.count + 300)
  }

  @Test(arguments: secrets) func `a workspace is not named after one`(secret: String) throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    let file = "\(Company.examples)/solo-founder.yaml"
    for options in [["--name", secret], ["--zone", secret], ["--set", "operator=\(secret)"]] {
      #expect(try program.run(["init", "--answers", file, "--no-input"] + options) != .done)
      #expect(!program.err.contains(core(secret)), "\(program.err)")
    }
    program.environment["SUREFOOT_ACTOR"] = secret
    #expect(try program.run("init", "--answers", file, "--no-input") != .done)
    #expect(!program.err.contains(core(secret)))
    #expect(try FileSystem.names(in: folder.path) == [])
  }

  @Test(arguments: secrets) func `nobody records under one`(secret: String) throws {
    let company = try Company()
    company.program.environment["SUREFOOT_ACTOR"] = secret
    for words in [["done", "root-mfa"], ["undo"], ["journal", "redact", "5", "--reason", "x"]] {
      #expect(try company.program.run(words) == .failed)
      #expect(!company.program.err.contains(core(secret)))
    }
    #expect(try !company.bytes().holds(core(secret)))
  }

  @Test(arguments: secrets) func `a file of answers with one is refused whole`(secret: String)
    throws
  {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    let bytes = try OpenFile(reading: "\(Company.examples)/eight-moderate.yaml").read(
      atMost: 1 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    for (old, new) in [
      ("name: Example Route Planning", "name: \"\(secret)\""),
      ("people-now: 8", "people-now: {value: 8, because: \"\(secret)\"}"),
      ("people-now: 8", "people-now: \"\(secret)\""), ("name: main", "name: \"\(secret)\""),
      ("operator: Platform engineer", "operator: \"\(secret)\" #"),
    ] {
      let changed = text.replacing(old, with: new)
      try #require(changed != text)
      try AtomicFile.write(Array(changed.utf8), to: folder.file("answers.yaml"))
      #expect(try program.run("init", "--answers", "answers.yaml", "--no-input") != .done)
      #expect(!(program.out + program.err).contains(core(secret)), "\(program.err)")
      #expect(try FileSystem.names(in: folder.path) == ["answers.yaml"])
    }
  }
}
