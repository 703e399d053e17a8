import Readiness
import Testing

@testable import surefoot

struct ImportRefusalTests {
  /// What the file says with one thing replaced, and what is said about it.
  private static let changes: [(old: String, new: String, said: String)] = [
    (#""schema" : "surefoot.workspace/1""#, #""schema" : "surefoot.workspace/2""#, "its schema is"),
    (#""schema" : "surefoot.workspace/1""#, #""x" : 1"#, "x is nothing that this program knows"),
    (#""number" : 2,"#, #""number" : 3,"#, "entry 3 stands where entry 2 should"),
    (#""number" : 2,"#, #""number" : 2.0,"#, "data/entries/2/number is not a whole number"),
    (#""number" : 2,"#, #""number" : 99999999999999999999,"#, "number is not a whole number"),
    (#""number" : 2,"#, #""number" : "2","#, "number is not a whole number"),
    (#""number" : 2,"#, "", "data/entries/2/number is missing"),
    (#""number" : 2,"#, #""number" : 2, "number" : 2,"#, "stands twice in one object"),
    (#""number" : 2,"#, #""number" : 2, "mood" : "good","#, "entries/2/mood is nothing"),
    (#""kind" : "pack.adopted""#, #""kind" : "pack.changed""#, "entry 2 is not what its digests"),
    (#""actor" : "owner""#, #""actor" : "other""#, "entry 1 is not what its digests say"),
    (#""known" : "named""#, #""known" : "sealed""#, "known is not named, login or signed"),
    (#"Europe\/Vienna"#, "UTC", "entry 1 is not what its digests say"),
    (#"Europe/Vienna"#, "UTC", "entry 1 is not what its digests say"),
    (#""audience" : "internal""#, #""audience" : "all""#, "data/audience is not open, internal"),
    (#""path" : "b""#, #""path" : "c""#, "data/packs/1/digest is not the digest of this pack"),
    (#""path" : "b""#, #""path" : "a.yaml""#, "in which each path stands once"),
    (#""base64" : "/wA=""#, #""base64" : "/wA""#, "base64 is not base 64"),
    (#""base64" : "/wA=""#, #""base64" : "/wA=", "text" : "a""#, "either text or base64"),
    (#""version" : "7""#, #""version" : "8""#, "is not the digest of this pack"),
    (#""packs" : ["#, #""packs" : [], "kept" : ["#, "stands twice"),
    (#""kept" : ["#, #""kept" : [{"digest": "00", "base64": ""}"#, "kept/1/digest is not"),
    (#""held-back" : ["#, #""held-back" : [ 1,"#, "data/held-back/1 is not an object"),
    (#""head" : "4:"#, #""head" : "3:"#, "its head is not its last entry"),
    (#""head" : "4:"#, #""head" : "four:"#, "data/head is not N:DIGEST"),
    ("{", "[", "should stand here"), ("{", "\u{FEFF}{", "should stand here"),
  ]

  @Test(arguments: changes) func `a file that is not as it was written is refused, by its place`(
    change: (old: String, new: String, said: String)
  ) throws {
    let folder = try ExportSample.folder()
    var text = try ExportSample.text(folder.workspace)
    guard let range = text.firstRange(of: change.old) else {
      // JSON may write a slash in two ways; the export has chosen one.
      return #expect(change.old.contains(#"\/"#))
    }
    text.replaceSubrange(range, with: change.new)
    let error = #expect(throws: (any Error).self) { try ExportSample.read(text).records() }
    let said = error.map { "\($0)" } ?? "nothing"
    #expect(said.contains(change.said), "\(said)")
  }

  /// An export of these entries, whatever they are.
  private func export(
    _ entries: [NewEntry], packs: [KeptPack] = [ExportSample.pack], kept: [KeptBytes] = []
  ) -> WorkspaceExport {
    var chain: [Entry] = []
    for entry in entries { chain.append(Entry(entry, after: chain.last?.head)) }
    return WorkspaceExport(
      audience: .restricted, head: chain.last?.head, entries: chain, packs: packs, kept: kept,
      heldBack: [])
  }

  @Test func `a sound chain of what no workspace holds is refused`() throws {
    let good = try ExportSample.entries(kept: [ExportSample.file])
    _ = try export(good, kept: [ExportSample.file]).records()
    func refused(_ export: WorkspaceExport, _ error: ExchangeError) {
      #expect(throws: error) { try export.records() }
    }
    refused(export(good, packs: []), .packMissing("surefoot 7", entry: 2))
    refused(export(good, packs: [ExportSample.pack, ExportSample.pack]), .twice("pack"))
    refused(export(good, kept: [KeptBytes(file: [7])]), .keptUnnamed)
    refused(export(good, kept: [ExportSample.file, ExportSample.file]), .twice("kept file"))
    let early = Sample.redaction(of: 9)
    refused(export(good + [early]), .notBlank(9, record: 4))
    refused(export(good + [Sample.redaction(of: 1)]), .notBlank(1, record: 4))
    refused(export(good + [Sample.redaction(of: -1)]), .notBlank(-1, record: 4))
    let stamp = Stamp(instant: "2026-13-01T00:00:00Z", day: "2026-11-23", actor: Sample.owner)
    refused(export(good + [NewEntry(stamp: stamp, kind: "item.done", body: "{}")]), .instant(4))
    #expect(throws: EventCodingError.unknownKind("item.danced", entry: 4)) {
      try export(good + [NewEntry(stamp: Sample.stamp(), kind: "item.danced", body: "{}")])
        .records()
    }
  }

  @Test(arguments: ["", "[]", #"{"a":1,"a":1}"#]) func `a body that is no object is refused`(
    body: String
  ) throws {
    let entry = Sample.strange(body)
    let export = WorkspaceExport(
      audience: .internal, head: entry.head, entries: [entry], packs: [], kept: [], heldBack: [])
    #expect(throws: (any Error).self) { try export.records() }
  }

  @Test func `a hole that nobody explains is refused`() throws {
    let folder = try ExportSample.folder()
    var text = try ExportSample.text(folder.workspace)
    let start = try #require(text.firstRange(of: #""body" : "#)?.lowerBound)
    let end = try #require(text[start...].firstIndex(of: "\n"))
    text.removeSubrange(start...end)
    #expect(throws: ExchangeError.unexplainedHole(1)) { try ExportSample.read(text).records() }
  }

  @Test(arguments: ["note", "kept"]) func `what looks like a secret does not come in`(place: String)
    throws
  {
    // Made at run time, so that no search for secrets finds it here.
    let slip = "AKI" + "A" + String(repeating: "Q7", count: 8)
    let kept = KeptBytes(file: Array(slip.utf8))
    let escaped = slip.replacing("Q", with: #"\u0051"#)
    let note = NewEntry(
      stamp: Sample.stamp(), kind: "item.done",
      body: #"{"grade":"self-stated","item":"trail","note":"\#(escaped)"}"#)
    let entries = try ExportSample.entries(kept: [kept])
    let export =
      place == "note" ? export(entries + [note]) : export(entries, kept: [kept])
    let error = #expect(throws: SecretError.self) { try export.records() }
    #expect(error?.description.contains(slip) == false)
  }

  @Test func `a file that is too large is not read to its end`() throws {
    let bytes = [UInt8](repeating: 0x20, count: WorkspaceExport.limit + 1)
    #expect(throws: ExchangeError.tooLarge) { try WorkspaceExport(reading: bytes) }
  }

  @Test func `every refusal says what is wrong and what to do, on a line each`() {
    let errors: [ExchangeError] = [
      .tooLarge, .otherSchema("x"), .noEntries, .numbering(3, expected: 2), .link(3), .altered(3),
      .instant(3), .body(3), .head, .notBlank(3, record: 4), .unexplainedHole(3),
      .packMissing("a", entry: 3), .keptUnnamed, .twice("pack"), .unsound("x"), .differs,
    ]
    for error in errors {
      let lines = FileFault("a.json", error).description.split(separator: "\n")
      #expect(lines.count == 2 && lines[0].hasPrefix("a.json: "), "\(error)")
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
    let shape = FileFault("a.json", JSONShapeError.missing("data/head"))
    #expect(shape.description.split(separator: "\n").count == 2)
  }
}
