import Readiness
import YAML

/// What one file says of the words of a checklist's items.
struct ProsePart {
  let checklist: Checklist.ID
  /// In the order of the file.
  let items: [(id: Item.ID, prose: ItemProse)]

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    let checklist = fields.id("checklist", of: Checklist.self)
    items =
      fields.within("items", needed: true) { fields in
        fields.all().compactMap { key, place, node in
          fields.prose(ofItem: key, at: place, node)
        }
      } ?? []
    guard let checklist else { return nil }
    self.checklist = checklist
  }
}

extension Fields {
  fileprivate mutating func prose(
    ofItem key: String, at place: YAML.Position, _ node: YAML.Node
  ) -> (id: Item.ID, prose: ItemProse)? {
    let id = Item.ID(key)
    if !id.isWellFormed {
      findings.add(
        "\(quoted(key)) is not an id", at: place,
        remedy: "write the id of an item: lower-case letters, digits and hyphens")
    }
    guard let prose = Fields.read(node, depth: depth + 1, &findings, ItemProse.read) else {
      findings.lose(key)
      return nil
    }
    return (id, prose)
  }
}

extension ItemProse {
  /// Reads the words of one item.
  fileprivate static func read(_ fields: inout Fields) -> ItemProse? {
    let because = fields.has("because") ? fields.line("because", limit: 240) : ""
    let why = fields.prose("why", needed: true)
    let how = fields.prose("how", needed: true)
    let check = fields.prose("check", needed: true)
    let undo = fields.prose("undo", needed: true)
    let skipWhen = fields.prose("skip-when") ?? ""
    let alone = fields.prose("alone") ?? ""
    let notes = fields.each("notes", Note.read)
    let controls = fields.each("controls", Control.read)
    let sources = fields.sources()
    guard let why, let how, let check, let undo else { return nil }
    return ItemProse(
      because: because ?? "", why: why, how: how, check: check, undo: undo, skipWhen: skipWhen,
      alone: alone, notes: notes, controls: controls, sources: sources)
  }
}

extension ItemProse.Note {
  fileprivate static func read(_ fields: inout Fields) -> ItemProse.Note? {
    let when = fields.condition("when", needed: true)
    let say = fields.prose("say", needed: true)
    guard let when, let say else { return nil }
    return ItemProse.Note(when: when, say: say)
  }
}

extension ItemProse.Control {
  fileprivate static func read(_ fields: inout Fields) -> ItemProse.Control? {
    let framework = fields.line("framework")
    let control = fields.line("control")
    guard let framework, let control else { return nil }
    return ItemProse.Control(framework: framework, control: control)
  }
}
