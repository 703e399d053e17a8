import Readiness

extension TemplateReference {
  /// The reference as a page of the manual.
  func markdown() -> String {
    TemplateReference.beginning + templates.map(section).joined() + "\n## Values\n"
      + groups.map(TemplateReference.section).joined()
  }

  private static let beginning = """
    # What templates can use

    Made by `surefoot template values`; not written by hand. The examples are those of made-up companies.

    - A name that is not found in a section is looked for in what is around it; one that is found nowhere is an error.
    - Beside each list, text and number `x` stands `has-x`, a section that is there if there is anything in it.
    - Every page has `figures`, a list of [pictures](#a-picture); most have none.
    - `{{name}}` is escaped for where it lands. `{{{name}}}` is not: use it only where these pages do.

    ## Templates

    """

  private func section(_ template: Entry) -> String {
    var lines = ["### \(template.name)", template.purpose.capitalizedFirst + "."]
    let filled = template.filledWith.map(TemplateReference.link)
    if !filled.isEmpty {
      lines.append("Filled with \(Suggestion.list(filled, or: "or")).")
    }
    if template.knowsWay { lines.append("`way` is \(TemplateReference.link(WikiWays.phrase)).") }
    if !template.parts.isEmpty {
      let parts = template.parts.map { "[\($0)](#\(TemplateReference.slug($0)))" }
      lines.append("Partials: \(Suggestion.list(parts, or: "and")).")
    }
    return "\n" + lines.joined(separator: "\n\n") + "\n"
  }

  private static func section(_ group: Group) -> String {
    let rows = group.values.map { value in
      let group = value.group.isEmpty ? "" : ": \(link(value.group))"
      return "| `\(value.name)` | \(value.kind)\(group) | \(Escape.markdownCell(value.example)) | "
        + "\(value.meaning.replacing("|", with: "\\|")) |\n"
    }
    return "\n### \(group.phrase.capitalizedFirst)\n\n| Name | Kind | Example | Meaning |\n"
      + "| --- | --- | --- | --- |\n" + rows.joined()
  }

  private static func link(_ phrase: String) -> String { "[\(phrase)](#\(slug(phrase)))" }

  /// The anchor of a heading: a phrase has letters and spaces, a file's name a dot, too.
  private static func slug(_ words: String) -> String {
    words.lowercased().replacing(" ", with: "-").replacing(".", with: "")
  }
}
