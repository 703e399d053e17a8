import Readiness
import Testing

@testable import surefoot

@Suite struct ShippedTests {
  /// The folder that holds `Package.swift`.
  static let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()

  /// The paths of the content files in the source tree, sorted by their bytes.
  private static func files(below path: String) throws -> [String] {
    let kind = try FileSystem.status(of: "\(root)/\(path)")?.kind
    guard kind == .folder else { return kind == nil ? [] : [path] }
    return try FileSystem.names(in: "\(root)/\(path)").filter { !$0.hasPrefix(".") }
      .flatMap { try files(below: "\(path)/\($0)") }
  }

  @Test func `the files built in are the files of the folders, byte for byte`() throws {
    let places = ["pack.yaml", "Checklists", "Questionnaires", "Templates"]
    let paths = try places.flatMap { try Self.files(below: $0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let shipped = ShippedFiles.all()
    #expect(shipped.map(\.path) == paths, "run scripts/shipped")
    for file in shipped {
      let bytes = try OpenFile(reading: "\(Self.root)/\(file.path)").read(atMost: 1 << 24)
      #expect(file.bytes == bytes, "\(file.path) is not as it was built in")
      #expect(file.count == bytes.count)
      #expect(file.prefix(7) == Array(bytes.prefix(7)))
      #expect(ContentPlace(file.path) != nil, "\(file.path) is not read by anything")
    }
  }

  @Test func `the digest that was computed beforehand is that of the pack`() throws {
    let pack = try Pack.load()
    #expect(ShippedFiles.digest() == pack.kept.digest, "run scripts/shipped")
    #expect(pack.reference.digest == pack.kept.digest)
  }

  @Test func `beyond the last file there is nothing`() {
    #expect(ShippedFiles.bytes(at: 100_000) == [])
    #expect(ShippedFiles.bytes(at: -1) == [])
    #expect(ShippedFiles.count(at: 100_000) == 0)
  }
}

@Suite struct ShippedPackTests {
  @Test func `the shipped pack has no fault, and its tables are proved`() throws {
    let (pack, found) = try Pack.open()
    let check = ContentCheck(pack, found)
    #expect(check.faults.map(\.description) == [])
    #expect(check.proofs.map(\.table.text) == ["outcome", "shape"])
    #expect(check.changes == [])
    #expect(pack.id == "surefoot")
    #expect(try Pack.load().questionnaire()?.questions.isEmpty == false)
  }

  @Test func `every format has a schema, and a schema is found by its name`() throws {
    let others = ["review", "workspace"]
    #expect(Pack.schemaNames == (ContentKind.allCases.map(\.rawValue) + others).sorted())
    for kind in ContentKind.allCases {
      let schema = try #require(Pack.schema(named: kind.rawValue))
      #expect(schema.contains("\"\(kind.format)\""))
    }
    #expect(Pack.schema(named: "none") == nil)
  }
}
