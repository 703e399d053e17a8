import CYAML

/// A place as libyaml counts: from zero, `index` and `column` in characters.
struct Mark {
  let index: Int
  let line: Int
  let column: Int

  /// Takes over a mark of libyaml.
  init(_ mark: yaml_mark_t) {
    index = Int(mark.index)
    line = Int(mark.line)
    column = Int(mark.column)
  }

  /// The same place as people count.
  var position: YAML.Position { YAML.Position(line: line + 1, column: column + 1) }
}

/// How a scalar is written, as far as it matters here.
enum ScalarStyle {
  case plain
  case doubleQuoted
  /// In single quotes, or a block.
  case literal
}

/// One step of libyaml through a text.
struct Event {
  /// What there is.
  enum Kind {
    case scalar(String, ScalarStyle)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case alias(String)
    case documentEnd
    case streamEnd
    /// The beginning of the stream or of the document.
    case beginning
  }

  /// What there is here.
  let kind: Kind
  /// Where it starts, its anchor and tag included.
  let start: Mark
  /// Where it ends.
  let end: Mark
  /// Its anchor, without `&`.
  let anchor: String?
  /// Its tag, resolved.
  let tag: String?

  /// Copies what is wanted of an event of libyaml.
  init(_ event: borrowing yaml_event_t) {
    kind = Kind(event)
    start = Mark(event.start_mark)
    end = Mark(event.end_mark)
    var properties: (anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?)
    switch event.type {
    case YAML_SCALAR_EVENT: properties = (event.data.scalar.anchor, event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      properties = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      properties = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    default: properties = (nil, nil)
    }
    anchor = properties.anchor.map { String(cString: $0) }
    tag = properties.tag.map { String(cString: $0) }
  }
}

extension Event.Kind {
  init(_ event: borrowing yaml_event_t) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      self = .scalar(String(decoding: bytes, as: UTF8.self), ScalarStyle(scalar.style))
    case YAML_SEQUENCE_START_EVENT: self = .sequenceStart
    case YAML_MAPPING_START_EVENT: self = .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    case YAML_ALIAS_EVENT:
      self = .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "")
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_END_EVENT: self = .streamEnd
    default: self = .beginning
    }
  }
}

extension ScalarStyle {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    default: self = .literal
    }
  }
}
