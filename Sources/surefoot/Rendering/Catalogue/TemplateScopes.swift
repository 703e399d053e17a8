import Mustache

/// What each template is filled with: a page with its values, a partial with those of the section
/// that calls it.
struct TemplateScopes {
  private let pack: Pack
  private let wiki: Set<String>
  private var pages: Set<String> = []
  /// The groups around each template, the innermost last; one list for every way to it.
  private var scopes: [String: Set<[String]>] = [:]
  /// The templates that call each.
  private var callers: [String: Set<String>] = [:]

  /// - Parameter wiki: the names of the templates that are pages of a wiki.
  init(_ pack: Pack, wiki: Set<String>) {
    self.pack = pack
    self.wiki = wiki
  }

  /// Notes what a page is filled with.
  mutating func add(_ group: String?, to template: String) {
    pages.insert(template)
    if let group { scopes[template, default: []].insert([group]) }
  }

  /// Follows the calls of partials from the pages on.
  mutating func follow(_ seen: [String: [String: ValueKind]]) {
    var open = scopes.flatMap { name, all in all.map { (name, $0) } }
    while let (name, scope) = open.popLast() {
      let ending = name.drop { $0 != "." }
      guard let text = pack.template(named: name),
        let template = try? Template(text, name: name)
      else { continue }
      for call in template.calls {
        let inner = TemplateScopes.scope(of: call, in: scope, seen)
        let partial = call.partial + ending
        callers[partial, default: []].insert(name)
        if scopes[partial, default: []].insert(inner).inserted { open.append((partial, inner)) }
      }
    }
  }

  /// The innermost groups that a template is filled with, sorted.
  func groups(of template: String) -> [String] {
    Set((scopes[template] ?? []).compactMap(\.last)).sorted()
  }

  /// Whether all ways to a template come from pages of the wiki.
  func knowsWay(_ template: String) -> Bool {
    // Partials of an overlay may call each other in a ring.
    var (open, seen): ([String], Set<String>) = ([template], [template])
    while let name = open.popLast() {
      if pages.contains(name) {
        guard wiki.contains(name) else { return false }
      } else {
        guard let above = callers[name] else { return false }
        open += above.filter { seen.insert($0).inserted }
      }
    }
    return true
  }

  /// The groups around a partial that is called within sections.
  private static func scope(
    of call: PartialCall, in scope: [String], _ seen: [String: [String: ValueKind]]
  ) -> [String] {
    call.sections.reduce(into: scope) { scope, name in
      let parts = name.split(separator: ".").map(String.init)
      guard let first = parts.first,
        let start = scope.reversed().compactMap({ seen[$0]?[first] }).first
      else { return }
      let end = parts.dropFirst().reduce(start as ValueKind?) { kind, part in
        kind?.group.flatMap { seen[$0]?[part] }
      }
      // A group that stands around itself is found at its innermost place: earlier ones say nothing.
      if let group = end?.group { scope = scope.filter { $0 != group } + [group] }
    }
  }
}
