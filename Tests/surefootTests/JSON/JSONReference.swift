import Readiness

@testable import surefoot

/// `docs/json.md`: every schema with the commands that give it, and every value that is in one.
struct JSONReference {
  private let lines: JSONLines
  private let meanings: JSONMeanings

  init(_ lines: JSONLines, _ meanings: JSONMeanings) {
    self.lines = lines
    self.meanings = meanings
  }

  /// The groups whose values are listed on the page; others are those of templates.
  var own: [String] {
    let seen = lines.survey.seen.keys.filter { lines.survey.meanings[$0] == nil }
    return Set(seen + meanings.groups.map(\.phrase)).sorted()
  }

  /// What each value of a group means, as far as somebody has said so.
  func meanings(of phrase: String) -> [String: String] {
    lines.survey.meanings[phrase]
      ?? meanings.groups.first { $0.phrase == phrase }?.meanings ?? [:]
  }

  /// The page.
  var markdown: String {
    JSONReference.beginning + schemas + "\n## Values\n" + own.map(section).joined()
  }

  private static let beginning = """
    # Results as JSON

    Made by `SUREFOOT_RECORD=1 swift test --filter JSONReference`, from what the commands give; not written by hand.

    With `--json` a command prints one object, `{"data": …, "schema": "surefoot.NAME/1"}`, indented, the keys of every object sorted, the
    same bytes into a pipe and to a terminal, never coloured. The exit status is the same as without it. What goes wrong is said
    on standard error in words, and nothing is printed then, but for answers that are missing.

    While the number behind the name stays, keys are only added, and no value becomes another kind of value; a word among
    several may be new. Whoever reads these should pass over what they do not know. *Not always* stands beside what may be missing.

    ## Schemas

    | Schema | What its `data` is | Given by |
    | --- | --- | --- |

    """

  private var schemas: String {
    lines.kinds.keys.sorted().map { schema in
      let commands = (lines.commands[schema] ?? []).sorted().map { "`\($0)`" }
      return "| `surefoot.\(schema)/1` | \(words(lines.kinds[schema] ?? .nothing)) | "
        + "\(commands.joined(separator: ", ")) |\n"
    }.joined()
  }

  private func section(_ phrase: String) -> String {
    let counts = lines.survey.counts[phrase] ?? [:]
    let means = meanings(of: phrase)
    // What is described and was never seen, since no made-up company has it.
    var kinds = lines.survey.seen[phrase] ?? [:]
    for name in means.keys where kinds[name] == nil { kinds[name] = .nothing }
    let rows = kinds.sorted { $0.key < $1.key }.map { name, kind in
      let isAlways = counts[name] == counts[""]
      let often = isAlways || kind == .nothing ? "" : ", not always"
      return "| `\(name)` | \(words(kind))\(often) | "
        + "\((means[name] ?? "").replacing("|", with: "\\|")) |\n"
    }
    return "\n### \(phrase.capitalizedFirst)\n\n| Key | Kind | Meaning |\n| --- | --- | --- |\n"
      + rows.joined()
  }

  /// A kind of value in words, with a link to what is in it.
  private func words(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "text"
    case .number: "number"
    case .truth: "true or false"
    case .nothing: "seldom there"
    case .group(let phrase): link(phrase)
    case .list(.nothing): "list"
    case .list(.text): "list of texts"
    case .list(.number): "list of numbers"
    case .list(let kind): "list: \(words(kind))"
    case .byName(let kind): "by name: \(words(kind))"
    }
  }

  private func link(_ phrase: String) -> String {
    let page = lines.survey.meanings[phrase] == nil ? "" : "template-values.md"
    let slug = phrase.lowercased().replacing(" ", with: "-").replacing("'", with: "")
      .replacing(",", with: "").replacing(":", with: "")
    return "[\(phrase)](\(page)#\(slug))"
  }
}
