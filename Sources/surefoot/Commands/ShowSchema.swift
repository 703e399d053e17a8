/// `surefoot content schema NAME`
enum ShowSchema {
  static let command = Command(
    "content schema", "Print the JSON Schema of a kind of file that is read or exported",
    positionals: [
      .init(
        "NAME",
        "questionnaire, facts, decision, checklist, prose, answers, pack, review, workspace")
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
      throw UsageError.badValue(
        name, of: "NAME", allowed: schemas.map(\.schemaName).sorted().joined(separator: ", "))
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return Outcome("schema", data: ["name": name, "text": text], document: text)
  }
}

extension ContentFile {
  /// `checklist` of `Checklists/schemas/checklist.json`.
  fileprivate var schemaName: String {
    let name = FileSystem.name(of: path)
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}
