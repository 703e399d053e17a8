/// A text known to be small enough and to be UTF-8, without its byte order mark.
struct Source {
  /// The text, in UTF-8.
  var bytes: [UInt8]
  /// Faults found in the lines before the document.
  var faults: FaultList

  /// Looks at size and encoding, then mends the preamble; throws one fault when the text cannot be
  /// read at all.
  init(_ bytes: [UInt8], limits: YAML.Limits) throws(YAMLError) {
    guard bytes.count <= limits.bytes else {
      let excess = YAML.Excess.bytes(bytes.count, limit: limits.bytes)
      throw Self.refusal(.excess(excess), at: .start)
    }
    if let name = Self.otherEncoding(of: bytes) {
      throw Self.refusal(.character(.encoding(name)), at: .start)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    faults = FaultList(limit: limits.faults)
    if let offset = Self.firstInvalidOffset(in: self.bytes) {
      let position = YAML.Position(ofByte: offset, in: self.bytes)
      throw Self.refusal(.character(.notUTF8(self.bytes[offset])), at: position)
    }
    removeDirectives()
    replaceOuterTabs()
  }

  private static func refusal(_ problem: YAML.Problem, at position: YAML.Position) -> YAMLError {
    YAMLError(faults: [YAML.Fault(position: position, problem: problem)])
  }

  /// The name of the Unicode encoding the first bytes show, when it is not UTF-8: by byte order
  /// mark, or by the zero bytes around a first ASCII character (YAML 1.2, section 5.2).
  private static func otherEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (true, true, true, false): return "UTF-32BE"
    case (false, true, true, true): return "UTF-32LE"
    case (true, false, true, false): return "UTF-16BE"
    case (false, true, false, true): return "UTF-16LE"
    default: return nil
    }
  }

  /// Where `bytes` stop being UTF-8.
  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
