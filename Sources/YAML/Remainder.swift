/// What follows a document: nothing but blank lines, comments and `...` may.
extension PreparedText {
  /// The fault of the first thing that stands after `end`, the end of the document.
  func remainder(after end: Mark) -> YAML.Fault? {
    guard end.index < count else { return nil }
    var offset = offset(ofCharacter: end.index)
    while let byte = bytes.at(offset) {
      let isAtLineStart = offset == 0 || bytes[offset - 1].isBreak
      if byte.isBlank || byte.isBreak {
        offset += 1
      } else if byte == .hash {
        offset = bytes[offset...].firstIndex { $0.isBreak } ?? bytes.count
      } else if isAtLineStart, bytes.holds("...", at: offset) {
        offset += 3
      } else {
        return fault(at: offset, isAtLineStart: isAtLineStart)
      }
    }
    return nil
  }

  private func fault(at offset: Int, isAtLineStart: Bool) -> YAML.Fault {
    let begins = isAtLineStart && (bytes.holds("---", at: offset) || bytes[offset] == .percent)
    return YAML.Fault(
      position: YAML.Position(ofByte: offset, in: bytes),
      problem: .refused(begins ? .secondDocument : .textAfterEnd))
  }
}
