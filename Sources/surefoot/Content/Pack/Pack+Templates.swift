extension Pack {
  /// A template by the name of its file, for example `readiness.md`; nil if there is none.
  func template(named name: String) -> String? {
    templateFile(named: name).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The file of a template; nil if there is none.
  func templateFile(named name: String) -> ContentFile? {
    files(in: .templates).last { $0.path == "Templates/\(name)" }
  }

  /// The names of all templates, sorted by their bytes.
  var templateNames: [String] {
    Set(files(in: .templates).map { String($0.path.dropFirst("Templates/".utf8.count)) })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every template that lies in the way of another, is new, or is no text.
  func loadTemplates() -> Loaded<[String]> {
    var loaded = Loaded(value: templateNames)
    var known: Set<String> = []
    for file in files(in: .templates) {
      let name = String(file.path.dropFirst("Templates/".utf8.count))
      let prefix = layer(of: file).prefix ?? ""
      let isNew = known.insert(name).inserted
      if isNew && !name.hasPrefix(prefix) {
        loaded.faults.append(
          ContentFault(
            file.name, "the template is new, and its name does not begin with \(quoted(prefix))",
            remedy: "name it \(prefix)\(name), or as the template it is to replace"))
      }
      if !prefix.isEmpty {
        loaded.changes.append(
          ContentChange(
            act: isNew ? .added : .replaced, what: "template", id: name, file: file.name))
      }
      if String(validating: file.bytes, as: UTF8.self) == nil {
        loaded.faults.append(
          ContentFault(file.name, "the template is not UTF-8", remedy: "save it as UTF-8"))
      }
    }
    return loaded
  }
}

/// The JSON Schemas that are shipped beside the content, for editors and validators.
extension Pack {
  /// The schema of a format such as `checklist`; nil if there is none.
  static func schema(named name: String) -> String? {
    schemas.first { $0.name == name }.map { String(decoding: $0.file.bytes, as: UTF8.self) }
  }

  /// The formats that have a schema, sorted by their bytes.
  static var schemaNames: [String] {
    schemas.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static var schemas: [(name: String, file: ContentFile)] {
    ShippedFiles.all().filter { ContentPlace($0.path) == .schemas }.map { file in
      let name = file.path.split(separator: "/").last ?? ""
      return (String(name.dropLast(".json".utf8.count)), file)
    }
  }
}
