import Readiness

/// `surefoot template list`
enum ListTemplates {
  static let command = Command(
    "template list", "List the templates: what each is for, and whose it is",
    meaningless: ["--workspace", "--account", "--as-of"],
    records: form.fields,
    examples: [
      .init("surefoot template list", "every page and part that can be changed"),
      .init("surefoot template list --content acme", "which of them a folder replaces"),
    ]
  ) { invocation in
    let listing = TemplateListing(
      try Pack.load(folder: invocation.arguments.value("--content")))
    let width = listing.templates.map(\.name.count).max() ?? 0
    let lines = listing.templates.map { template in
      let gap = String(repeating: " ", count: width - template.name.count)
      return "\(template.name)\(gap)  \(template.prose)  (\(template.layer))\n"
    }
    return Outcome(
      "template-list", data: listing, text: lines.joined(),
      records: form.text(listing.templates))
  }

  private static let form = RecordForm<TemplateListing.Entry>([
    .word("name", "the file") { $0.name },
    .text("layer", "shipped, or the folder it comes from") { $0.layer },
    .text("purpose", "what it is for") { $0.purpose },
    .words("callers", "the templates that it is a part of") { $0.callers },
  ])
}
