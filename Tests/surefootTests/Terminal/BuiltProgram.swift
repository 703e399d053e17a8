import Glibc

/// The programs that were built beside the tests.
enum BuiltProgram {
  /// The tool itself.
  static let surefoot = path("surefoot")
  /// The program that ends as nobody wishes.
  static let probe = path("TerminalProbe")

  private static func path(_ name: String) -> String {
    var bytes = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    let tests = String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [Substring(name)]).joined(separator: "/")
  }
}
