import FoundationEssentials
import Mustache
import Readiness

/// `surefoot template try FILE --data FILE.json`
enum TryTemplate {
  static let command = Command(
    "template try", "Fill any Mustache template and print it",
    discussion: """
      Partials are the files of the template's folder with the same ending. A template that \
      ends in .html escapes as the Mustache specification says, one that ends in .md escapes \
      Markdown, any other escapes nothing. A name that is found nowhere is empty, unless \
      --strict is given.
      """,
    positionals: [.init("FILE", "the template", values: .file)],
    options: [
      .init("--data", value: "FILE", "the values, as JSON; required", values: .file),
      .init("--strict", "a name that is found nowhere is an error"),
    ],
    meaningless: Invocation.subject,
    examples: [
      .init("surefoot template try plan.md --data plan.json", "fill a template of yours")
    ]
  ) { invocation in
    guard let data = invocation.arguments.value("--data") else {
      throw UsageError.missingArgument("--data FILE", command: "template try")
    }
    let path = Locator.absolute(invocation.subject, in: invocation.world)
    let json = try text(Locator.absolute(data, in: invocation.world))
    guard let values = try? JSONDecoder().decode(Mustache.Value.self, from: Data(json.utf8)) else {
      throw TemplateTryError.notJSON(data)
    }
    let template = try Template(text(path), name: FileSystem.name(of: path))
    let result = try template.render(
      values, partials: try Partials.called(by: template) { try partial($0, beside: path) },
      missing: invocation.arguments.has("--strict") ? .error : .empty, escape: escape(for: path))
    return Outcome("template", data: ["text": result], document: result)
  }

  private static func escape(for path: String) -> (String) -> String {
    if path.hasSuffix(".html") { return Escape.htmlAttribute }
    if path.hasSuffix(".md") { return Escape.markdownCell }
    return { $0 }
  }

  /// A partial beside the template, with the same ending; nil if there is none.
  private static func partial(_ name: String, beside path: String) throws -> Template? {
    guard !name.contains("/"), name != "..", name != "." else { return nil }
    let ending = FileSystem.name(of: path).split(separator: ".").last.map { ".\($0)" } ?? ""
    let file = "\(FileSystem.folder(of: path))/\(name)\(ending)"
    guard try FileSystem.status(of: file)?.kind == .file else { return nil }
    return try Template(text(file), name: name + ending)
  }

  private static func text(_ path: String) throws -> String {
    let bytes = try OpenFile(reading: path).read(atMost: 16 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateTryError.notText(path)
    }
    return text
  }
}

/// Why a template is not filled.
enum TemplateTryError: Error, Equatable, CustomStringConvertible {
  case notJSON(String)
  case notText(String)

  var description: String {
    switch self {
    case .notJSON(let path): "\(path) is not JSON\ncheck it with a JSON checker, such as jq"
    case .notText(let path): "\(path) is not UTF-8 text\nsave it as UTF-8"
    }
  }
}
