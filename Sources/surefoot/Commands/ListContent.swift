import Readiness

/// `surefoot content list`
enum ListContent {
  static let command = Command(
    "content list", "List the content files with the ids they define",
    meaningless: ["--workspace", "--account", "--as-of"],
    records: form.fields,
    examples: [.init("surefoot content list --content acme", "which file is whose")]
  ) { invocation in
    let (pack, found) = try Pack.open(folder: invocation.arguments.value("--content"))
    let listing = ContentCheck(pack, found).listing
    var text = "\(listing.pack)\n"
    for file in listing.files {
      let ids = file.ids.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" }
      let what = [file.kind ?? "unknown"] + ids
      text += "  \(file.path)  \(what.joined(separator: ", "))  (\(file.layer))\n"
    }
    return Outcome(
      "content-list", data: listing, text: Escape.terminal(text, lineBreaks: .kept),
      records: form.text(listing.files))
  }

  private static let form = RecordForm<ContentListing.File>([
    .text("path", "the file, from the folder's root") { $0.path },
    .word("kind", "what it holds; empty if nothing reads it") { $0.kind },
    .text("layer", "shipped, or the folder it comes from") { $0.layer },
    .number("bytes", "how long it is") { $0.bytes },
    .words("ids", "what it defines: items/root-mfa and so on") { file in
      file.ids.sorted { $0.key < $1.key }.flatMap { kind, ids in ids.map { "\(kind)/\($0)" } }
    },
  ])
}
