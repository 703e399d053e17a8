import Markdown

/// `surefoot filter-markdown`: what `scripts/judges/markdown-tables` drives. Help does not list it.
enum FilterMarkdown {
  static let command = Command(
    "filter-markdown", "Write the HTML of Markdown texts",
    discussion: "Each text on standard input ends with a zero byte, and so does each answer.",
    examples: [.init("surefoot filter-markdown < texts", "compare with another program")]
  ) { invocation in
    let input = try OpenFile(sharing: invocation.world.input).read(atMost: 64 << 20)
    var options = HTMLOptions()
    options.anchors = false
    var answers = ""
    for text in input.split(separator: 0, omittingEmptySubsequences: false).dropLast() {
      answers += try Document(String(decoding: text, as: UTF8.self)).html(options) + "\0"
    }
    return Outcome("html", data: ["text": answers], document: answers)
  }
}
