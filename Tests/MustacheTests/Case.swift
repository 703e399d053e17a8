import Testing

@testable import Mustache

/// One rule of Mustache tried out: what a template makes of a value.
struct Case: CustomTestStringConvertible, Sendable {
  let rule: String
  let template: String
  var value: Value = [:]
  var partials: [String: String] = [:]
  let output: String

  init(
    _ rule: String, _ template: String, _ value: Value = [:], partials: [String: String] = [:],
    is output: String
  ) {
    self.rule = rule
    self.template = template
    self.value = value
    self.partials = partials
    self.output = output
  }

  var testDescription: String { rule }

  /// Renders the template and compares.
  func check() throws {
    #expect(try rendered(template, value, partials: partials) == output)
  }
}

/// The output of a template whose escaped texts are set in « », so that a test sees the escaping.
func rendered(
  _ text: String, _ value: Value = [:], partials: [String: String] = [:],
  missing: Template.Missing = .empty, limits: Limits = Limits()
) throws -> String {
  var loaded: [String: Template] = [:]
  for (name, text) in partials { loaded[name] = try Template(text, name: name, limits: limits) }
  let template = try Template(text, name: "page.html", limits: limits)
  return try template.render(
    value, partials: loaded, missing: missing, escape: { "«\($0)»" }, limits: limits)
}

/// What is wrong with a template or with rendering it, or nil if nothing is.
func fault(
  _ text: String, _ value: Value = [:], partials: [String: String] = [:],
  missing: Template.Missing = .empty, limits: Limits = Limits()
) -> MustacheError? {
  do {
    _ = try rendered(text, value, partials: partials, missing: missing, limits: limits)
    return nil
  } catch {
    return error as? MustacheError
  }
}
