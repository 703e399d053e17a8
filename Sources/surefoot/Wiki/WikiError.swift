/// Why a wiki is not written.
enum WikiError: Error, Equatable, CustomStringConvertible {
  case badManifest
  /// The folder's pages come from another workspace.
  case otherWorkspace(String)
  /// Two files of the wiki have one name, or names that differ by case only.
  case sameName(String, String)
  /// A link of a page leads nowhere.
  case deadLink(page: String, target: String)
  /// A file that is there differs from one of ours by case only.
  case otherCase(String, String)
  /// The folder is Git's own, or hidden.
  case hidden(String)

  var description: String {
    switch self {
    case .badManifest:
      "\(WikiManifest.name) in that folder cannot be read\n"
        + "remove it to begin anew: pages that are there are kept, and named"
    case .otherWorkspace(let folder):
      "the pages in \(folder) come from another workspace\nname another folder"
    case .sameName(let one, let other):
      "two pages would be the file \(one)\(one == other ? "" : " or \(other)")\n"
        + "give one of the accounts another name, or use another --flavor"
    case .deadLink(let page, let target):
      "\(page) leads to \(target), and there is no such page\nnothing was written; mend the template"
    case .otherCase(let path, let other):
      "\(other) is there, and \(path) would differ from it by case only\n"
        + "rename it: some systems take the two for one file"
    case .hidden(let path):
      "\(path) is hidden, or belongs to Git\nname a folder whose name does not begin with a dot"
    }
  }
}
