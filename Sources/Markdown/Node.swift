internal import CCMark

/// A node of cmark's tree: a borrowed pointer, good as long as the `Tree` it belongs to.
///
/// cmark ends the process when memory runs out, so a node that it makes is always there.
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// A block or an inline that says in raw HTML what stands before and after its children.
  /// What is given here is never escaped: constants and slugs only.
  init(custom kind: cmark_node_type, enter: String = "", exit: String = "") {
    pointer = cmark_node_new(kind)
    wrap(enter: enter, exit: exit)
  }

  /// An empty node of that kind.
  init(_ kind: cmark_node_type) { pointer = cmark_node_new(kind) }

  /// A run of text, escaped when it is written.
  init(text: String) {
    pointer = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(pointer, text)
  }

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var previous: Node? { cmark_node_previous(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }

  /// The words of a text or code node; empty for any other.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The destination of a link or image; empty for any other.
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  var isLineBreak: Bool { kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK }

  /// The children as they are now; they may be moved while they are gone through.
  var children: [Node] { Array(sequence(first: firstChild, next: { $0?.next }).compactMap { $0 }) }

  /// Sets where a link goes; nowhere for any `data:`. cmark drops the schemes that run scripts or
  /// read files, but lets pictures pass as `data:`, behind a link too.
  func setDestination(_ url: String) {
    cmark_node_set_url(pointer, url.lowercased().hasPrefix("data:") ? "" : url)
  }

  /// Sets the raw HTML around the children of a custom node.
  func wrap(enter: String, exit: String = "") {
    cmark_node_set_on_enter(pointer, enter)
    cmark_node_set_on_exit(pointer, exit)
  }

  /// Puts the node in the place of `other`, which is freed with all that is left in it.
  func replace(_ other: Node) {
    cmark_node_replace(other.pointer, pointer)
    other.free()
  }

  /// Takes the children of `other`, in their order, behind its own. While this node stands
  /// outside the tree that takes one step a child; inside, cmark climbs to the root for each.
  func adopt(childrenOf other: Node) {
    for child in other.children { append(child) }
  }

  func append(_ child: Node) { cmark_node_append_child(pointer, child.pointer) }

  func free() { cmark_node_free(pointer) }

  /// Goes through the node and all below it, each once on the way in and, unless it is a leaf,
  /// once on the way out. The tree stays as it is meanwhile.
  func walk(_ visit: (Node, _ entering: Bool) -> Void) {
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return }
      visit(Node(cmark_iter_get_node(iterator)), event == CMARK_EVENT_ENTER)
    }
  }

  /// The words in the node without their marks, lines joined by a space.
  var plainText: String {
    var text = ""
    walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
      default: if node.isLineBreak { text += " " }
      }
    }
    return text
  }
}
