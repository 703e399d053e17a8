import Readiness

/// `surefoot template values [NAME…]`
enum ShowTemplateValues {
  static let command = Command(
    "template values", "List the values that a template can use, with examples",
    discussion: """
      They are found in the pages of made-up companies in throw-away workspaces; it takes a \
      moment. What is printed is Markdown.
      """,
    positionals: [
      .init(
        "NAME", "a template, for example readiness.md; all of them if left out", .any,
        values: .words(TemplatePurpose.names))
    ],
    meaningless: ["--workspace", "--account", "--as-of"],
    examples: [
      .init("surefoot template values item.md", "what a page about an item can say"),
      .init("surefoot template values --json", "all of it, for a program"),
    ]
  ) { invocation in
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let names = try ExportTemplates.known(invocation.arguments.positionals[...], pack)
    let whole = try TemplateReference(pack, in: invocation.world)
    let reference = names.isEmpty ? whole : whole.of(names)
    return Outcome("template-values", data: reference, document: reference.markdown())
  }
}
