/// The YAML room: one YAML or JSON text as a tree of nodes that know their line and column.
///
/// What is read is the plain part of YAML 1.2: mappings with text keys, sequences, and text that is
/// plain, quoted or in a block. What makes YAML files surprising or dangerous (anchors, aliases, merge keys, tags,
/// duplicate keys, second documents) is refused, each at its place.
public enum YAML {
  /// The tree of `bytes`, one document in UTF-8.
  ///
  /// A document whose `faults` are not empty must be refused; its tree is only good for finding
  /// further faults in the same file. Throws when there is no tree at all: the text is too large,
  /// in another encoding, or not YAML. The error then holds the faults found up to that place.
  public static func parse(
    _ bytes: [UInt8], limits: Limits = .standard
  ) throws(YAMLError) -> Document {
    let source = try Source(bytes, limits: limits)
    var text = PreparedText(source)
    var reading = Reading(of: text, limits: limits)
    if !reading.literalEscapes.isEmpty {
      // Only now is it known which `\ud83d` stand outside double quotes and mean themselves.
      text = PreparedText(source, leaving: Set(reading.literalEscapes))
      reading = Reading(of: text, limits: limits)
    }
    let faults = text.faults.joined(with: reading.faults).inOrder
    guard let root = reading.root else { throw YAMLError(faults: faults) }
    return Document(root: root, faults: faults)
  }
}
