internal import CCMark

/// An image of the text. It is never loaded: it becomes a figure that the caller has at hand, or
/// a link that says what the image would show.
struct Picture {
  private let url: String
  /// Where the figure goes.
  private let slot: Node
  /// What stands there without one.
  private let words: Node

  /// Puts slot and words in the place of an image. In a link there is room for words only.
  init(replacing image: Node, isInLink: Bool) {
    url = image.url
    let text = image.plainText
    slot = Node(custom: CMARK_NODE_CUSTOM_INLINE)
    if isInLink {
      words = Node(text: text)
    } else {
      words = Node(cmark_node_new(CMARK_NODE_LINK))
      words.setDestination(url)
      cmark_node_set_title(words.pointer, cmark_node_get_title(image.pointer))
      words.append(Node(text: text.isEmpty ? url : text))
    }
    slot.replace(image)
    cmark_node_insert_after(slot.pointer, words.pointer)
  }

  /// Draws the figure of that name in the place of the words.
  func draw(_ figures: [String: String]) {
    guard let figure = figures[url] else { return }
    slot.wrap(enter: figure)
    cmark_node_unlink(words.pointer)
  }

  /// Takes a figure out again, so that the tree is whole.
  func erase() {
    guard words.parent == nil else { return }
    slot.wrap(enter: "")
    cmark_node_insert_after(slot.pointer, words.pointer)
  }
}
