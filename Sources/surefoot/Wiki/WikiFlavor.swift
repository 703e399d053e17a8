/// The kind of wiki that pages are written for: how its files are named, how its links are written,
/// and what stands beside the pages.
enum WikiFlavor: String, CaseIterable, Codable {
  /// A folder of Markdown files, as GitHub and GitLab draw them in a repository.
  case plain
  /// The wiki of a GitHub repository: one flat folder, links by the names of pages.
  case github
  /// The wiki of a GitLab project: folders, links without an ending.
  case gitlab
  /// MkDocs, and TechDocs of Backstage: pages in `docs`, `mkdocs.yml` above them.
  case mkdocs
  /// Confluence, through the program `mark`: what it needs stands in comments.
  case confluence

  /// Where a page lies in the folder.
  func file(of place: WikiPlace) -> String {
    switch self {
    case .plain, .confluence: place.path(index: "index", between: "/") + ".md"
    case .mkdocs: "docs/" + place.path(index: "index", between: "/") + ".md"
    case .gitlab: place.path(index: "home", between: "/") + ".md"
    case .github: place.path(index: "Home", between: "-") + ".md"
    }
  }

  /// Where a picture lies in the folder.
  func file(ofPicture name: String) -> String {
    self == .mkdocs ? "docs/figures/\(name).svg" : "figures/\(name).svg"
  }

  /// What follows the name of a page in a link.
  var ending: String {
    switch self {
    case .plain, .mkdocs, .confluence: ".md"
    case .github, .gitlab: ""
    }
  }

  /// The link from one page to another.
  func link(from page: WikiPlace, to target: WikiPlace) -> String {
    let path = file(of: target).droppingEnding + ending
    return self == .github ? path : WikiFlavor.relative(path, from: file(of: page))
  }

  /// The link from a page to a picture.
  func link(from page: WikiPlace, toPicture name: String) -> String {
    WikiFlavor.relative(file(ofPicture: name), from: file(of: page))
  }

  /// A path as it is written in a file of the same folder tree.
  private static func relative(_ path: String, from file: String) -> String {
    let (target, base) = (path.split(separator: "/"), file.split(separator: "/").dropLast())
    let common = zip(target, base).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: base.count - common)
      + target.dropFirst(common).map(String.init))
      .joined(separator: "/")
  }
}

/// Where a page stands in a wiki, whatever its flavor: `main`, `items`, `root-mfa`.
struct WikiPlace: Hashable {
  /// The words of the path; none is the index.
  let parts: [String]

  /// The page that leads to all others.
  static let index = WikiPlace(parts: [])

  /// A page that is about the organization.
  static func page(_ name: String) -> WikiPlace { WikiPlace(parts: [name]) }

  /// A page of an account.
  static func page(_ name: String, of account: String) -> WikiPlace {
    WikiPlace(parts: [account] + name.split(separator: "/").map(String.init))
  }

  /// The path as one text.
  func path(index: String, between separator: String) -> String {
    parts.isEmpty ? index : parts.joined(separator: separator)
  }
}

extension String {
  /// The same without `.md` at its end.
  fileprivate var droppingEnding: String { hasSuffix(".md") ? String(dropLast(3)) : self }
}
