import Mustache
import Readiness

/// Every template with the values that it may use, found in the pages of made-up companies.
struct TemplateReference: Encodable {
  /// The templates, by name.
  private(set) var templates: [Entry]
  /// The groups of values, by phrase.
  private(set) var groups: [Group]

  /// A template.
  struct Entry: Encodable {
    let name: String
    let purpose: String
    /// The partials that it calls.
    let parts: [String]
    /// The phrases of the groups that it is filled with; a partial may have several.
    let filledWith: [String]
    /// Whether it knows the way to other pages, as `way`.
    let knowsWay: Bool

    private enum CodingKeys: String, CodingKey {
      case name, purpose, parts
      case filledWith = "filled-with"
      case knowsWay = "knows-way"
    }
  }

  /// Values that belong together.
  struct Group: Encodable {
    let phrase: String
    let values: [Value]
  }

  /// A value.
  struct Value: Encodable {
    let name: String
    /// "text", "number", "true or false", "section", "list", "by name".
    let kind: String
    /// The phrase of the group that it is, or has in its list; empty if it has no parts.
    let group: String
    /// One that a made-up company has; empty if it has none.
    let example: String
    let meaning: String
  }

  /// Lists the templates of a pack.
  init(_ pack: Pack, in world: World) throws {
    let survey = ValueSurvey()
    var samples = TemplateSamples()
    for company in ExampleCompany.all { try company.show(in: world) { try samples.add($0) } }
    var scopes = TemplateScopes(pack, wiki: samples.wiki)
    for (name, pages) in samples.pages.sorted(by: { $0.key < $1.key }) {
      for page in pages { scopes.add(try survey.look(at: page).group, to: name) }
    }
    for value in samples.ways { _ = try survey.look(at: value) }
    for value in samples.figures { _ = try survey.look(at: value) }
    scopes.follow(survey.seen)
    templates = TemplateListing(pack).templates.map { template in
      Entry(
        name: template.name, purpose: template.purpose,
        parts: TemplateListing.parts(of: template.name, pack),
        filledWith: scopes.groups(of: template.name), knowsWay: scopes.knowsWay(template.name))
    }
    groups = survey.seen.keys.sorted().map { phrase in
      TemplateReference.group(phrase, survey.seen[phrase] ?? [:], survey.meanings[phrase] ?? [:])
    }
  }

  private static func group(
    _ phrase: String, _ seen: [String: ValueKind], _ meanings: [String: String]
  ) -> Group {
    Group(
      phrase: phrase,
      values: seen.sorted { $0.key < $1.key }.map { name, kind in
        Value(
          name: name, kind: kind.words, group: kind.group ?? "", example: kind.example,
          meaning: meanings[name] ?? "")
      })
  }

  /// Only some of the templates, with the groups that can be reached from them.
  func of(_ names: [String]) -> TemplateReference {
    var part = self
    part.templates = templates.filter { names.contains($0.name) }
    var open = part.templates.flatMap(\.filledWith) + [FigureLine.phrase]
    if part.templates.contains(where: \.knowsWay) { open.append(WikiWays.phrase) }
    var reached = Set(open)
    while let phrase = open.popLast() {
      let values = groups.first { $0.phrase == phrase }?.values ?? []
      open += values.map(\.group).filter { !$0.isEmpty && reached.insert($0).inserted }
    }
    part.groups = groups.filter { reached.contains($0.phrase) }
    return part
  }
}

extension ValueKind {
  /// What it is, in words.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .truth: "true or false"
    case .group: "section"
    case .list(.text), .list(.number): "list of texts"
    case .list, .nothing: "list"
    case .byName: "true or false by name"
    }
  }
}
