import Testing

@testable import surefoot

/// Whole sittings at a screen, held against the files in `Screens`. With `SUREFOOT_RECORD=1` in the
/// environment a file that differs is written anew, and the test fails all the same.
@Suite struct ScreenTests {
  static let folder = "\(PackageFolder.path)/Tests/surefootTests/Screens"

  static var names: [String] {
    let names = (try? FileSystem.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".screens") }
  }

  @Test func `there are screens of every size`() {
    #expect(ScreenTests.names.count >= 6)
  }

  @Test(arguments: names)
  func `the screens are those that were agreed`(name: String) throws {
    let path = "\(ScreenTests.folder)/\(name)"
    let text = String(decoding: try OpenFile(reading: path).read(atMost: 1 << 20), as: UTF8.self)
    let played = try ScreenPlay(text).played()
    #expect(!played.contains("FAULT"), "\(name)")
    try Recording.hold(played, at: path, named: name)
  }
}
