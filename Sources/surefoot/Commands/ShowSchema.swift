/// `surefoot content schema NAME`
enum ShowSchema {
  static let command = Command(
    "content schema", "Print the JSON Schema of a kind of file that is read or exported",
    positionals: [
      .init("NAME", names.joined(separator: ", "), values: .words(names))
    ],
    meaningless: Invocation.subject,
    examples: [
      .init("surefoot content schema checklist > checklist.json", "for your editor")
    ]
  ) { invocation in
    let pack = try Pack.load()
    let schemas = pack.files(in: .schemas)
    let name = invocation.subject
    guard let file = schemas.first(where: { $0.schemaName == name }) else {
      throw UsageError.badWord(name, of: "NAME", among: schemas.map(\.schemaName).sorted())
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return Outcome("schema", data: ["name": name, "text": text], document: text)
  }
}

extension ShowSchema {
  /// What the schemas are called; a test holds them against the shipped ones.
  static let names = [
    "answers", "checklist", "coverage", "decision", "facts", "frameworks", "glossary", "pack",
    "permanent", "prose", "questionnaire", "review", "runbook", "workspace",
  ]
}

extension ContentFile {
  /// `checklist` of `Checklists/schemas/checklist.json`.
  fileprivate var schemaName: String {
    let name = FileSystem.name(of: path)
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}
