import Readiness
import Testing

@testable import surefoot

/// A file that the workspace keeps comes back as it was.
@Suite struct KeptFileTests {
  @Test func `a kept file is given back byte for byte, also after an undo`() throws {
    let company = try Company()
    let bytes: [UInt8] = [0, 0xff, 10, 13] + Array("keys".utf8)
    try AtomicFile.write(bytes, to: company.file("keys.png"))
    try company.must("attach", "root-mfa", company.file("keys.png"), "--keep")
    let number = try company.records().count
    try company.must("undo")
    let said = try company.must("export", "kept", "\(number)", "-o", company.file("back.png"))
    #expect(said.contains("8 bytes, attached to root-mfa"))
    #expect(said.hasSuffix("Kept files are for restricted readers.\n"))
    #expect(try OpenFile(reading: company.file("back.png")).read(atMost: 100) == bytes)
    try company.must("journal", "redact", "\(number)", "--reason", "a name")
    let gone = try company.refused(
      .failed, "export", "kept", "\(number)", "-o", company.file("again.png"))
    #expect(gone.contains("entry \(number) attached no file that is kept here"))
    #expect(try FileSystem.status(of: company.file("again.png")) == nil)
  }

  @Test func `what is no kept file is refused, and the workspace is never written over`() throws {
    let company = try Company()
    try company.must("note", "root-mfa", "for us only", "--private")
    let number = try company.records().count
    let before = try company.bytes()
    for (words, status) in [
      (["\(number)", "-o", "x"], surefoot.ExitStatus.failed), (["99999", "-o", "x"], .failed),
      (["x", "-o", "x"], .usage), (["1"], .usage),
    ] {
      try company.refused(status, ["export", "kept"] + words)
    }
    try AtomicFile.write([1, 2], to: company.file("a"))
    try company.must("attach", "root-mfa", company.file("a"), "--keep")
    let kept = try company.bytes()
    try company.refused(.failed, "export", "kept", "\(number + 1)", "-o", company.workspace)
    #expect(try company.bytes() == kept && before != kept)
  }

  @Test func `an item of the quarter that is done early holds for that quarter`() throws {
    let company = try Company()
    let said = try company.must("done", "quarter-signals")
    #expect(said.contains("quarter-signals, self-stated, good until 2027-03-31"))
    company.clock("2027-01-02")
    #expect(try company.must("plan", "--state", "lapsed").contains("Nothing in the plan fits."))
  }
}
