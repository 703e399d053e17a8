import Glibc
import Testing

/// A pipe of one test, or a file to read from; closed when it goes.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    reading = ends[0]
    writing = ends[1]
  }

  /// A nameless file that holds these bytes, read from its beginning.
  init(holding bytes: [UInt8]) throws {
    var name = Array("/tmp/surefoot-test-XXXXXX".utf8CString)
    reading = mkstemp(&name)
    writing = -1
    try #require(reading >= 0 && unlink(name) == 0)
    try #require(write(reading, bytes, bytes.count) == bytes.count)
    try #require(lseek(reading, 0, SEEK_SET) == 0)
  }

  /// Closes the writing end.
  func end() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  deinit {
    end()
    close(reading)
  }
}
