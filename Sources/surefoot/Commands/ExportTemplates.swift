import Readiness

/// `surefoot template export DIR [NAME…]`
enum ExportTemplates {
  static let command = Command(
    "template export", "Write templates into a folder, to be changed",
    discussion: """
      Beside them stands a pack.yaml, so that --content DIR takes them at once. Keep what you \
      change and delete the rest: what is not there comes from the program. What is there already \
      is never written over; the pack.yaml of a folder that has one stays.
      """,
    positionals: [
      .init("DIR", "the folder", values: .folder),
      .init(
        "NAME", "a template, for example readiness.md; all of them if left out", .any,
        values: .words(TemplatePurpose.names)),
    ],
    meaningless: ["--workspace", "--account", "--as-of"],
    examples: [
      .init("surefoot template export acme readiness.md head.md", "two of them"),
      .init("surefoot report readiness --content acme", "look at what you have made of them"),
    ]
  ) { invocation in
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let folder = Locator.absolute(invocation.subject, in: invocation.world)
    let named = try known(invocation.arguments.positionals.dropFirst(), pack)
    let paths = Set((named.isEmpty ? pack.templateNames : named).map { "Templates/\($0)" })
    var files = pack.exported.filter { paths.contains($0.path) }
    if try FileSystem.status(of: "\(folder)/pack.yaml", followingLinks: false) == nil {
      files.append((path: "pack.yaml", bytes: Array(head(folder, pack).utf8)))
    }
    try NewFiles(files: files).write(below: folder)
    let page = Page(folder: folder, files: files.map(\.path))
    return Outcome(
      "template-exported", data: page,
      text: "Written: \(files.count) file\(files.count == 1 ? "" : "s") in \(folder)\n"
        + files.map { "  \($0.path)\n" }.joined()
        + "Look at a page with them: surefoot report readiness --content \(Escape.shellWord(folder))\n"
    )
  }

  private struct Page: Encodable {
    let folder: String
    let files: [String]
  }

  /// The names of templates, if there are such templates.
  static func known(
    _ names: ArraySlice<String>, _ pack: Pack
  ) throws(UsageError) -> [String] {
    let known = pack.templateNames
    for name in names where !known.contains(name) {
      throw .unknownName(
        name, kind: "template", similar: Suggestion.near(name, among: known),
        lookup: "surefoot template list shows all of them")
    }
    return Array(names)
  }

  /// A `pack.yaml` as short as can be. Templates of a folder keep the name of that folder's pack,
  /// since their own names may begin with it.
  private static func head(_ folder: String, _ pack: Pack) -> String {
    var (id, version) = (FileSystem.name(of: folder), 1)
    if pack.layers.count > 1 {
      (id, version) = (pack.id, pack.version)
    } else if !ID<Pack>(id).isWellFormed || id == pack.id {
      id = "own-templates"
    }
    return "format: \(ContentKind.pack.format)\npack: \(id)\nversion: \(version)\n"
  }
}
