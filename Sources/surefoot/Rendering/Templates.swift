import Digest
import Markdown
import Mustache
import Readiness

/// The templates of a pack, to be filled.
struct Templates {
  private let pack: Pack

  /// The templates of a pack.
  init(_ pack: Pack) {
    self.pack = pack
  }

  /// A page as Markdown: what people wrote is escaped, the content's own Markdown is not.
  func markdown(_ name: String, _ page: some Encodable) throws -> String {
    try fill("\(name).md", page, escape: Escape.markdownCell)
  }

  /// A page of the wiki as Markdown, which knows the way to others.
  func wiki(_ page: WikiPage, _ ways: WikiWays) throws -> String {
    let values = try TemplateValues.of(page.values, adding: ["way": ways])
    return try fill("\(page.template).md", values: values, escape: Escape.markdownCell)
  }

  /// A page as text for a terminal.
  func terminal(_ name: String, _ page: some Encodable) throws -> String {
    try fill("\(name).txt", page) { Escape.terminal($0, lineBreaks: .kept) }
  }

  /// A page as one HTML file: its Markdown as CommonMark, inside the page frame.
  /// - Parameters:
  ///   - figures: what its template draws where it names `figures`.
  ///   - layout: what of it folds.
  func html(
    _ name: String, title: String, _ page: some Encodable, figures: [Figure] = [],
    layout: PageLayout = PageLayout()
  ) throws -> String {
    let values = try TemplateValues.of(
      page, adding: ["figures": figures.map { FigureLine(name: $0.name, words: $0.words) }])
    let document = try Document(
      try fill("\(name).md", values: values, escape: Escape.markdownCell))
    var options = HTMLOptions()
    options.scrollableTables = true
    options.boxNames = (open: "to do", checked: "done")
    (options.folded, options.unfolded) = (layout.folded, layout.unfolded)
    options.figures = Dictionary(figures.map { ($0.fileName, $0.svg(.inline)) }) { first, _ in first
    }
    // The rules of the figures come first, so that a stylesheet of one's own can change them.
    let stylesheet = (figures.isEmpty ? "" : Figure.rules + "\n") + (try text("surefoot.css"))
    let frame = PageFrame(
      title: title, stylesheet: stylesheet,
      styleDigest: SHA256.digest(of: Array(stylesheet.utf8)).base64,
      body: document.html(options), headings: document.headings,
      footerText: "Made by Surefoot \(Version.number)", layout: layout)
    return try fill("page.html", frame, escape: Escape.htmlAttribute)
  }

  /// A page that is one HTML file of its own, without the page frame.
  func page(_ name: String, _ page: some Encodable) throws -> String {
    try fill("\(name).html", page, escape: Escape.htmlAttribute)
  }

  private func fill(
    _ name: String, _ page: some Encodable, escape: @escaping (String) -> String
  ) throws -> String {
    try fill(name, values: TemplateValues.of(page), escape: escape)
  }

  private func fill(
    _ name: String, values: Mustache.Value, escape: @escaping (String) -> String
  ) throws -> String {
    guard let template = try template(named: name) else {
      throw DeskError.noContent("template \(name)")
    }
    let ending = name.drop { $0 != "." }
    let partials = try Partials.called(by: template) { try self.template(named: $0 + ending) }
    return try template.render(
      values, partials: partials, missing: .error, escape: escape)
  }

  private func text(_ name: String) throws -> String {
    guard let file = try file(named: name) else {
      throw DeskError.noContent("template \(name)")
    }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// A template, under the name by which its reader finds the file.
  private func template(named name: String) throws -> Template? {
    try file(named: name).map { file in
      try Template(String(decoding: file.bytes, as: UTF8.self), name: file.name)
    }
  }

  /// The file of the pack; of a pack that is older than the page, the one that is shipped.
  private func file(named name: String) throws -> ContentFile? {
    try pack.templateFile(named: name) ?? Pack.load().templateFile(named: name)
  }
}

/// A figure as a template names it.
struct FigureLine: Encodable {
  /// The name of its file without the ending.
  let name: String
  let words: String
}
