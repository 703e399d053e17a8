import Mustache
import Readiness

/// The templates of a pack: what each is for, which others it calls, and whose it is.
struct TemplateListing: Encodable {
  /// By name.
  let templates: [Entry]

  /// A template.
  struct Entry: Encodable {
    /// The name of its file.
    let name: String
    /// What it is for; empty if only the folder knows that it comes from.
    let purpose: String
    /// The templates that call it, by name.
    let callers: [String]
    /// `shipped`, or the folder.
    let layer: String

    /// What it is for, and who calls it.
    var prose: String {
      let calls = callers.isEmpty ? "" : "part of " + Suggestion.list(callers, or: "and")
      return [purpose.replacing("`", with: ""), calls].filter { !$0.isEmpty }
        .joined(separator: "; ")
    }
  }

  /// Lists a pack that was read without a fault.
  init(_ pack: Pack) {
    let names = pack.templateNames
    var callers: [String: [String]] = [:]
    for name in names {
      for part in TemplateListing.parts(of: name, pack) { callers[part, default: []].append(name) }
    }
    templates = names.map { name in
      Entry(
        name: name, purpose: TemplatePurpose.of(name) ?? "", callers: callers[name] ?? [],
        layer: pack.templateFile(named: name).map { "\($0.layer)" } ?? "")
    }
  }

  /// The names of the files of the partials that a template calls.
  static func parts(of name: String, _ pack: Pack) -> [String] {
    let ending = name.drop { $0 != "." }
    guard ending != ".css", let text = pack.template(named: name),
      let template = try? Template(text, name: name)
    else { return [] }
    return template.partials.map { $0 + ending }
  }
}
