import Readiness

/// `surefoot glossary [WORD]`
enum ShowGlossary {
  static let command = Command(
    "glossary", "Explain a word, or all of them",
    positionals: [.init("WORD", "the word; all of them if left out", .optional)],
    meaningless: ["--workspace", "--account", "--as-of"],
    records: form.fields,
    examples: [
      .init("surefoot glossary trail", "what a word means"),
      .init("surefoot glossary", "the whole page"),
    ]
  ) { invocation in
    let pack = try Pack.load(folder: invocation.arguments.value("--content"))
    let page = GlossaryTerms(terms: try terms(in: pack.glossary(), invocation.positional(0)))
    return Outcome(
      "glossary", data: page, text: try Templates(pack).terminal("glossary", page),
      records: form.text(page.terms))
  }

  private static let form = RecordForm<Glossary.Term>([
    .word("id", "its permanent name") { $0.id.text },
    .text("term", "the word as it is written") { $0.term },
    .words("also", "other spellings") { $0.also },
    .text("meaning", "what it means, in Markdown") { $0.meaning },
  ])

  private static func terms(
    in glossary: Glossary, _ word: String?
  ) throws(UsageError) -> [Glossary.Term] {
    guard let word else { return glossary.terms }
    let wanted = word.lowercased()
    let found = glossary.terms.filter { term in
      term.id.text == wanted || term.spellings.contains { $0.lowercased() == wanted }
    }
    guard found.isEmpty else { return found }
    throw .unknownName(
      word, kind: "word",
      similar: Suggestion.near(word, among: glossary.terms.flatMap(\.spellings)),
      lookup: "surefoot glossary lists all of them")
  }
}
