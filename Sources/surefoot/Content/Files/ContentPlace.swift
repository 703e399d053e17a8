import Readiness

/// A place in a content folder where files of some kind are looked for.
enum ContentPlace: CaseIterable {
  case pack
  case questionnaires
  case examples
  case checklists
  case templates
  case schemas

  /// The place of a path from the layer's root; nil if nothing there is ever read.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isData = path.hasSuffix(".yaml")
    switch (parts.first, parts.count) {
    case ("pack.yaml", 1): self = .pack
    case ("Questionnaires", 2) where isData: self = .questionnaires
    case ("Checklists", 2) where isData: self = .checklists
    case ("Templates", 2): self = .templates
    case ("Questionnaires", 3) where parts[1] == "examples" && isData: self = .examples
    case ("Questionnaires", 3) where parts[1] == "schemas" && path.hasSuffix(".json"):
      self = .schemas
    case ("Checklists", 3) where parts[1] == "schemas" && path.hasSuffix(".json"):
      self = .schemas
    default: return nil
    }
  }

  /// Whether it decides what the program does; examples and schemas only help people.
  var decides: Bool {
    self != .examples && self != .schemas
  }

  /// What the paths look like.
  var pattern: String {
    switch self {
    case .pack: "pack.yaml"
    case .questionnaires: "Questionnaires/*.yaml"
    case .examples: "Questionnaires/examples/*.yaml"
    case .checklists: "Checklists/*.yaml"
    case .templates: "Templates/*"
    case .schemas: "Questionnaires/schemas/*.json"
    }
  }

  /// The places in words, for a remedy.
  static let known =
    "known places are \(Suggestion.list(allCases.map(\.pattern), or: "and"))"
}
