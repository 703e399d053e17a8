internal import CCMark

/// A document as cmark read it, freed with all its nodes when it goes away.
struct Tree: ~Copyable {
  let root: Node

  /// Reads CommonMark. The bytes may hold anything, NUL (read as U+FFFD) included.
  init(parsing bytes: [UInt8]) {
    root = bytes.withUnsafeBytes { raw in
      let text = raw.bindMemory(to: CChar.self)
      return Node(cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT))
    }
  }

  deinit { root.free() }

  /// Whether the text begins with a block other than a paragraph.
  var startsWithBlock: Bool {
    root.firstChild.map { $0.kind != CMARK_NODE_PARAGRAPH } ?? false
  }

  /// The tree as HTML. Never with `CMARK_OPT_UNSAFE`: raw HTML of the text is left out and
  /// links that would run a script lose their destination.
  func html() -> String {
    let text = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT)
    defer { ccmark_free(text) }
    return text.map { String(cString: $0) } ?? ""
  }

  /// The tree as the body of a manual page; its lines are as long as those of the text.
  func man() -> String {
    let text = cmark_render_man(root.pointer, CMARK_OPT_DEFAULT, 0)
    defer { ccmark_free(text) }
    return text.map { String(cString: $0) } ?? ""
  }
}
