import Readiness
import YAML

/// Everything wrong with the content that was asked for; never empty.
struct ContentFaults: Error, Hashable {
  /// Sorted by file, line and column; none stands twice.
  let faults: [ContentFault]

  /// Sorts what was found and fetches the lines it is about; nil if there is nothing.
  init?(_ found: [ContentFault], in files: [ContentFile]) {
    guard !found.isEmpty else { return nil }
    faults = ContentFaults.sorted(found, in: files)
  }

  /// What was found, sorted, each with its line, none twice.
  static func sorted(_ found: [ContentFault], in files: [ContentFile]) -> [ContentFault] {
    var lines: [String: SourceLines] = [:]
    for file in files where found.contains(where: { $0.file == file.name && $0.position != nil }) {
      lines[file.name] = SourceLines(file.bytes)
    }
    return Set(found).sorted().map { fault in
      var fault = fault
      fault.line = fault.position.flatMap { lines[fault.file]?.line($0.line) }
      return fault
    }
  }
}

extension ContentFaults: CustomStringConvertible {
  /// Every fault with its line, then how many there are.
  var description: String {
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return faults.map { "\($0)\n" }.joined() + count
  }
}

/// The lines of a file, by number.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Lines end at LF, CR LF or CR, as the YAML room counts them.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let endsWithNext = byte == 0x0d && index + 1 < bytes.count && bytes[index + 1] == 0x0a
      if byte == 0x0a || (byte == 0x0d && !endsWithNext) { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line with that number, from 1, without its end; nil beyond the last. Only the first
  /// 16 KB of a longer one.
  func line(_ number: Int) -> String? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    let isFirst = number == 1 && bytes.starts(with: [0xef, 0xbb, 0xbf])
    let end = number < starts.count ? starts[number] : bytes.count
    var text = bytes[(isFirst ? start + 3 : start)..<end].prefix(16_384)
    while let last = text.last, last == 0x0a || last == 0x0d { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
