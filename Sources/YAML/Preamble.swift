/// What is mended around the document before libyaml sees it, byte for byte: no place moves.
extension Source {
  /// Makes comments of the directives before the document, each of them a fault, save one
  /// `%YAML 1.1` or `1.2`.
  ///
  /// libyaml compares every `%TAG` with all those before it: 4 MB of them would take minutes.
  mutating func removeDirectives() {
    var hasVersion = false
    var line = 1
    var start = 0
    while let end = endOfPreambleLine(at: start) {
      if bytes[start] == .percent {
        let isVersion = bytes.holds("%YAML 1.1", at: start) || bytes.holds("%YAML 1.2", at: start)
        bytes[start] = .hash
        if !isVersion || hasVersion {
          faults.add(.refused(.directive), at: YAML.Position(line: line, column: 1))
        }
        hasVersion = hasVersion || isVersion
      }
      let isPair = bytes.at(end) == .carriageReturn && bytes.at(end + 1) == .lineFeed
      start = end + (isPair ? 2 : 1)
      line += 1
    }
  }

  /// The end of the line at `start`, if it is one that may stand before a document: blank, a
  /// comment or a directive. Nil for any other line, and past the end of the text.
  private func endOfPreambleLine(at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let index = bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
    let end = bytes[index...].firstIndex { $0.isBreak } ?? bytes.count
    let isBare = index == end || bytes[index] == .hash
    return isBare || bytes[start] == .percent ? end : nil
  }

  /// Turns the tabs around a JSON text into spaces: JSON counts them as white space, libyaml, where
  /// it expects the indentation of a block, does not.
  mutating func replaceOuterTabs() {
    let isContent = { (byte: UInt8) in !byte.isBlank && !byte.isBreak }
    guard let first = bytes.firstIndex(where: isContent),
      let last = bytes.lastIndex(where: isContent),
      Array("{[\"".utf8).contains(bytes[first]) || bytes[first...last].allSatisfy(isContent)
    else { return }
    for index in 0..<first where bytes[index] == .tab { bytes[index] = .space }
    for index in last..<bytes.count where bytes[index] == .tab { bytes[index] = .space }
  }
}
