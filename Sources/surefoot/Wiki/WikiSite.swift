import Markdown
import Readiness

/// A whole wiki in memory: every file as it is to be written, checked before the first one is.
struct WikiSite {
  let flavor: WikiFlavor
  /// The files, sorted by their paths.
  let files: [WikiFile]

  /// Renders the pages of a workspace.
  /// - Parameter space: the key of the space in Confluence; nil: `mark` is told otherwise.
  /// - Throws: ``WikiError`` if two files have one name, or a link leads nowhere.
  init(
    _ content: WikiContent, _ flavor: WikiFlavor, workspace: String, space: String?,
    _ templates: Templates, progress: ProgressLine = .silent
  ) throws {
    self.flavor = flavor
    let frame = WikiFrame(flavor: flavor, workspace: workspace, space: space)
    var texts: [(place: WikiPlace, path: String, text: String)] = []
    for page in content.pages {
      progress.step("Making the wiki", texts.count, of: content.pages.count)
      let account = page.place.parts.count > 1 ? page.place.parts[0] : nil
      let ways = WikiWays(flavor, from: page.place, account: account)
      let body = try templates.wiki(page, ways)
      texts.append((page.place, flavor.file(of: page.place), body))
    }
    let names = Set(texts.map(\.path) + content.pictures.keys.map(flavor.file(ofPicture:)))
    for text in texts { try WikiSite.check(text.text, at: text.path, among: names, flavor) }
    let written = zip(content.pages, texts).map { page, text in
      WikiFile(path: text.path, bytes: Array(frame.page(page, text.text).utf8))
    }
    let pictures = content.pictures.map { name, svg in
      WikiFile(path: flavor.file(ofPicture: name), bytes: Array(svg.utf8))
    }
    files = (written + pictures + frame.lists(content.pages)).sorted { $0.path < $1.path }
    try checkNames()
  }

  /// Two files of one name would take each other's place; so would two that differ by case only, on
  /// some systems.
  private func checkNames() throws(WikiError) {
    var seen: [String: String] = [:]
    for file in files {
      if let other = seen.updateValue(file.path, forKey: file.path.lowercased()) {
        throw .sameName(other, file.path)
      }
    }
  }

  /// Whether the page can be read, and every link of it leads to a page or a heading that is there.
  private static func check(
    _ text: String, at path: String, among names: Set<String>, _ flavor: WikiFlavor
  ) throws {
    let document = try Document(text)
    let slugs = Set(document.headings.map(\.slug))
    for target in HTMLLinks.targets(in: document.html()) where !target.contains("://") {
      if target.hasPrefix("#") {
        guard slugs.contains(String(target.dropFirst())) else {
          throw WikiError.deadLink(page: path, target: target)
        }
      } else if !target.hasPrefix("mailto:") {
        guard names.contains(resolved(target, from: path, flavor)) else {
          throw WikiError.deadLink(page: path, target: target)
        }
      }
    }
  }

  /// The file that a link of a page leads to.
  private static func resolved(_ target: String, from path: String, _ flavor: WikiFlavor) -> String
  {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    let file = parts.joined(separator: "/")
    return flavor.ending.isEmpty && !file.hasSuffix(".svg") ? file + ".md" : file
  }
}

/// The links of a piece of HTML that cmark has written.
enum HTMLLinks {
  /// What stands in its `href` attributes.
  static func targets(in html: String) -> [String] {
    html.split(separator: " href=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }
  }
}
