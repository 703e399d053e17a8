import Testing

@testable import surefoot

/// Files that are written together: all of them, or none.
struct NewFilesTests {
  private let files = NewFiles(files: [("a/deep/one", [1]), ("b/two", [2])])

  @Test func `all are written, and the folders they lie in made`() throws {
    let folder = try StoreFolder()
    try files.write(below: folder.path)
    #expect(try OpenFile(reading: "\(folder.path)/a/deep/one").read(atMost: 9) == [1])
    #expect(try folder.names() == ["a", "b"])
  }

  @Test func `where one cannot be written nothing stays, not even a folder`() throws {
    let folder = try StoreFolder()
    try folder.write([9], to: "\(folder.path)/b")
    #expect(throws: SystemError.self) { try files.write(below: folder.path) }
    #expect(try folder.names() == ["b"])
  }

  @Test func `what is there already is named, and stays`() throws {
    let folder = try StoreFolder()
    try files.write(below: folder.path)
    let taken = ["a/deep/one", "b/two"].map { "\(folder.path)/\($0)" }
    #expect(throws: NewFilesError.taken(taken)) { try files.write(below: folder.path) }
  }
}
