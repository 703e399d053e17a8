internal import CCMark

/// The boxes of task lists: `[ ]` or `[x]` at the start of an item that stands alone behind white
/// space on its line, as in cmark-gfm.
struct TaskBox {
  let line: Int
  /// Where its three bytes begin.
  let offset: Int
  let checked: Bool

  /// U+E000 of the private use area, in UTF-8.
  static let placeholder: [UInt8] = [0xEE, 0x80, 0x80]

  /// The box of a list item; nil where it has none, or none that is still in the text.
  init?(of item: Node, in source: Source) {
    line = source.line(startOf: item)
    guard let paragraph = item.firstChild, source.line(startOf: paragraph) == line,
      paragraph.kind == CMARK_NODE_PARAGRAPH || paragraph.kind == CMARK_NODE_HEADING,
      source.lines[line].table == nil, source.boxes[source.lines[line].offset] == nil
    else { return nil }
    let content = source.content(line)
    let words = content.dropFirst(paragraph.startColumn - 1)
    guard content.prefix(item.startColumn - 1).allSatisfy(\.isSpace),
      let checked = Self.isChecked(words.prefix(3)), words.dropFirst(3).first?.isSpace == true
    else { return nil }
    offset = words.startIndex
    self.checked = checked
  }

  private static func isChecked(_ box: ArraySlice<UInt8>) -> Bool? {
    switch String(decoding: box, as: UTF8.self) {
    case "[ ]": false
    case "[x]", "[X]": true
    default: nil
    }
  }

  /// Writes a list with boxes as raw tags around the words of its items. cmark lets a list hold
  /// nothing but items, and an item nothing before its first block, so neither can stay a node.
  static func unfold(_ list: Node, in source: Source) {
    let isOrdered = cmark_node_get_list_type(list.pointer) == CMARK_ORDERED_LIST
    let start = cmark_node_get_list_start(list.pointer)
    let isTight = cmark_node_get_list_tight(list.pointer) != 0
    let opening = !isOrdered ? "<ul>" : start == 1 ? "<ol>" : "<ol start=\"\(start)\">"
    let block = Node(
      custom: CMARK_NODE_CUSTOM_BLOCK, enter: opening, exit: isOrdered ? "</ol>" : "</ul>")
    for item in list.children {
      let box = source.box(at: item)
      if box != nil { removePlaceholder(from: item) }
      block.append(Node(custom: CMARK_NODE_CUSTOM_INLINE, enter: "<li>" + tag(box)))
      for child in item.children { move(child, to: block, isTight: isTight) }
      block.append(Node(custom: CMARK_NODE_CUSTOM_INLINE, enter: "</li>\n"))
    }
    block.replace(list)
  }

  /// In a tight list the words of a paragraph stand without the paragraph.
  private static func move(_ child: Node, to block: Node, isTight: Bool) {
    if isTight, child.kind == CMARK_NODE_PARAGRAPH {
      block.adopt(childrenOf: child)
    } else {
      block.append(child)
    }
  }

  private static func tag(_ box: Bool?) -> String {
    switch box {
    case nil: ""
    case false?: open
    case true?: checked
    }
  }

  private static let open = "<input type=\"checkbox\" disabled=\"\" /> "
  private static let checked = "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "

  /// The same with names for the boxes. No other text of the HTML looks like one: what is written in
  /// the document has its angle brackets escaped.
  static func naming(_ html: String, open: String, checked: String) -> String {
    html.replacing(Self.open, with: named(Self.open, open))
      .replacing(Self.checked, with: named(Self.checked, checked))
  }

  private static func named(_ tag: String, _ name: String) -> String {
    tag.replacing("<input ", with: "<input aria-label=\"\(name)\" ")
  }

  /// Takes the private-use character off the words of an item, and what is left empty by that.
  private static func removePlaceholder(from item: Node) {
    guard let block = item.firstChild, let text = block.firstChild, text.kind == CMARK_NODE_TEXT
    else { return }
    let words = Array(text.literal.utf8)
    guard words.starts(with: placeholder) else { return }
    let rest = words.dropFirst(placeholder.count).drop { $0.isSpace }
    cmark_node_set_literal(text.pointer, String(decoding: rest, as: UTF8.self))
    guard rest.isEmpty else { return }
    if let next = text.next, next.isLineBreak { next.free() }
    text.free()
    // An empty heading stays: others know its node.
    if block.firstChild == nil, block.kind == CMARK_NODE_PARAGRAPH { block.free() }
  }
}
