import Readiness

/// What a flavor wants around the text of a page, and the lists of pages beside them.
struct WikiFrame {
  let flavor: WikiFlavor
  /// The name of the organization.
  let workspace: String
  /// The key of the space in Confluence.
  let space: String?

  /// A page as it is written: what the flavor reads first, the text, and the readers' own region.
  func page(_ page: WikiPage, _ text: String) -> String {
    head(page) + text + (text.hasSuffix("\n\n") ? "" : "\n") + WikiRegion.empty
  }

  private func head(_ page: WikiPage) -> String {
    switch flavor {
    case .plain, .github: return ""
    case .gitlab, .mkdocs: return "---\ntitle: \(Escape.yamlTitle(page.title))\n---\n\n"
    case .confluence:
      let place = page.place == .index ? nil : comment("Parent", title(.index, page: nil))
      return [
        space.map { comment("Space", $0) }, place, comment("Title", title(page.place, page: page)),
      ].compactMap(\.self).joined() + "\n"
    }
  }

  /// A line that `mark` reads. Titles are one in a space, so each says whose it is.
  private func comment(_ key: String, _ value: String) -> String {
    "<!-- \(key): \(Escape.comment(value)) -->\n"
  }

  private func title(_ place: WikiPlace, page: WikiPage?) -> String {
    guard place != .index, let page else { return "AWS at \(workspace)" }
    let path = place.parts.joined(separator: " / ")
    return "\(workspace): \(page.title) (\(path))"
  }

  /// The list of pages that some flavors show beside each.
  func lists(_ pages: [WikiPage]) -> [WikiFile] {
    let listed = pages.filter(\.isListed)
    switch flavor {
    case .plain, .confluence: return []
    case .github: return [side("_Sidebar.md", listed)]
    case .gitlab: return [side("_sidebar.md", listed)]
    case .mkdocs: return [navigation(listed)]
    }
  }

  private func side(_ name: String, _ pages: [WikiPage]) -> WikiFile {
    let lines = pages.map { page in
      "- [\(Escape.markdown(page.title))](\(flavor.link(from: .index, to: page.place)))\n"
    }
    return WikiFile(path: name, bytes: Array((lines.joined() + "\n" + WikiRegion.empty).utf8))
  }

  private func navigation(_ pages: [WikiPage]) -> WikiFile {
    var text = "site_name: \(Escape.yamlTitle("AWS at \(workspace)"))\ndocs_dir: docs\nnav:\n"
    for page in pages {
      let file = flavor.file(of: page.place).dropFirst("docs/".count)
      text += "  - \(Escape.yamlTitle(page.title)): \(Escape.yamlScalar(String(file)))\n"
    }
    return WikiFile(path: "mkdocs.yml", bytes: Array(text.utf8))
  }
}
