import Testing

@testable import surefoot

/// Whole conversations, held against the files in `Sessions`. With `SUREFOOT_RECORD=1` in the
/// environment a file that differs is written anew, and the test fails all the same.
@Suite struct SessionTests {
  static let folder = "\(PackageFolder.path)/Tests/surefootTests/Sessions"

  static var names: [String] {
    let names = (try? FileSystem.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".session") }
  }

  @Test func `there are conversations`() {
    #expect(SessionTests.names.count >= 3)
  }

  @Test(arguments: names)
  func `the conversation goes as it was written down`(name: String) throws {
    let path = "\(SessionTests.folder)/\(name)"
    let text = String(decoding: try OpenFile(reading: path).read(atMost: 1 << 20), as: UTF8.self)
    let folder = try TestFolder()
    let played = try SessionScript(text).played(in: folder.path)
    try Recording.hold(played, at: path, named: name)
  }
}
