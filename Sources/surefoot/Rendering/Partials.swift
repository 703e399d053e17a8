import Mustache

/// The partials that a template calls, and those that they call.
enum Partials {
  /// Loads them, each once; what is not there is left out.
  static func called(
    by template: Template, load: (String) throws -> Template?
  ) throws -> [String: Template] {
    var partials: [String: Template] = [:]
    var wanted = template.partials
    var seen = Set(wanted)
    while let name = wanted.popLast() {
      guard let partial = try load(name) else { continue }
      partials[name] = partial
      wanted += partial.partials.filter { seen.insert($0).inserted }
    }
    return partials
  }
}
