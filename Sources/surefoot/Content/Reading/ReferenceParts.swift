import Readiness
import YAML

/// What one file says of the words to explain.
struct GlossaryPart {
  let terms: [Glossary.Term]

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    terms = fields.each("terms", needed: true, unique: "id") { fields in
      let id = fields.id("id", of: Glossary.self)
      let term = fields.line("term", limit: 60)
      let also = fields.lines("also")
      let meaning = fields.line("meaning", limit: 400)
      guard let id, let term, let meaning else { return Glossary.Term?.none }
      return Glossary.Term(id: id, term: term, also: also, meaning: meaning)
    }
  }
}

/// What one file says of the practices to cover.
struct CoveragePart {
  let practices: [Coverage.Practice]

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    practices = fields.each("practices", needed: true, unique: "id") { fields in
      let id = fields.id("id", of: Coverage.self)
      let practice = fields.line("practice", limit: 300)
      let origin = fields.line("origin", limit: 300)
      let items = fields.ids("items", of: Item.self)
      let runbooks = fields.ids("runbooks", of: Runbook.self)
      let questions = fields.ids("questions", of: Question.self)
      let leftOut = fields.has("left-out") ? fields.line("left-out", limit: 400) : ""
      guard let id, let practice, let origin else { return Coverage.Practice?.none }
      return Coverage.Practice(
        id: id, practice: practice, origin: origin, items: items, runbooks: runbooks,
        questions: questions, leftOut: leftOut ?? "")
    }
  }
}

/// What one file says of control catalogues.
struct FrameworksPart {
  let frameworks: [Frameworks.Framework]

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    frameworks = fields.each("frameworks", needed: true, unique: "id") { fields in
      let id = fields.id("id", of: Frameworks.self)
      let name = fields.line("name")
      let controls = fields.lines("controls")
      let source = fields.source()
      guard let id, let name, let source else { return Frameworks.Framework?.none }
      return Frameworks.Framework(id: id, name: name, controls: controls, source: source)
    }
  }
}

/// What one file says of the ids that were handed out.
struct PermanentPart {
  let ids: PermanentIDs

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    let listed = PermanentPart.lists("ids", needed: true, &fields)
    let retired = PermanentPart.lists("retired", needed: false, &fields)
    ids = PermanentIDs(ids: listed, retired: retired)
  }

  /// Lists of ids by kind.
  private static func lists(
    _ key: String, needed: Bool, _ fields: inout Fields
  ) -> [String: [String]] {
    fields.within(key, needed: needed) { fields in
      var lists: [String: [String]] = [:]
      for (kind, _, _) in fields.all() { lists[kind] = fields.lines(kind) }
      return lists
    } ?? [:]
  }
}
