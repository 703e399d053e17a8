/// A Mustache template, parsed and ready to be rendered any number of times.
///
/// It follows version 1.4 of the published specification in its required modules: comments,
/// delimiters, interpolation, inverted sections, partials, sections. There are no lambdas and no
/// inheritance.
public struct Template: Sendable {
  let source: Source
  let program: [Instruction]

  /// What a name that is found nowhere renders as.
  public enum Missing: Sendable {
    /// The empty text, and a false section, as the specification says.
    case empty
    /// An error, so that a slip of the pen in a template of ours does not go unseen. So are then a
    /// partial that was not loaded, and a list or an object where a text is wanted. `null` is not
    /// missing.
    case error
  }

  /// The template in a text; `name` is its file's name, for messages. Throws at the first fault.
  public init(
    _ text: String, name: String, limits: Limits = Limits()
  ) throws(MustacheError) {
    source = Source(name: name, bytes: Array(text.utf8))
    var parser = Parser(source, limits: limits)
    program = try parser.parse()
  }

  /// The names of the partials it calls, each once, sorted by their bytes.
  public var partials: [String] {
    let names = program.compactMap { instruction -> String? in
      guard case .partial(let name, _) = instruction else { return nil }
      return name.text
    }
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The calls of partials, in their order.
  public var calls: [PartialCall] {
    var open: [String] = []
    var calls: [PartialCall] = []
    for instruction in program {
      switch instruction {
      case .section(let name, let inverted, _): open.append(inverted ? "" : name.text)
      case .end: _ = open.popLast()
      case .partial(let name, _):
        calls.append(
          PartialCall(
            partial: name.text, sections: open.filter { !$0.isEmpty },
            place: source.place(at: name.offset)))
      case .text, .variable: break
      }
    }
    return calls
  }

  /// The text that the template makes of a value.
  ///
  /// `escape` makes a text safe for where the output goes; `{{{name}}}` and `{{&name}}` pass it by.
  /// A partial is looked up by its name among `partials` and nowhere else.
  public func render(
    _ value: Value, partials: [String: Template] = [:], missing: Missing = .empty,
    escape: @escaping (String) -> String, limits: Limits = Limits()
  ) throws(MustacheError) -> String {
    var renderer = Renderer(
      self, value, partials: partials, missing: missing, escape: escape, limits: limits)
    try renderer.run()
    return renderer.text
  }
}
