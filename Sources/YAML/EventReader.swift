import CYAML

/// libyaml at work on one text. It owns the parser, which keeps pointers to itself and to the text:
/// hence an address that does not move, and a text that must outlive it.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  /// A reader at the beginning of `text`, which must be UTF-8, not empty, and stay where it is.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady, let start = text.baseAddress else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; throws where the text is not YAML. Not to be called after that, nor after
  /// the end of the stream.
  mutating func next() throws(ParserFailure) -> Event {
    guard isReady else { throw .memory }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw ParserFailure(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}
