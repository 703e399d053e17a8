/// What is wrong with a template, or with rendering it, and where.
public struct MustacheError: Error, Equatable, Sendable {
  /// What is wrong.
  public let fault: Fault
  /// Where.
  public let place: Place

  init(_ fault: Fault, at offset: Int, in source: Source) {
    self.fault = fault
    place = source.place(at: offset)
  }

  /// What can be wrong with a template or with rendering it.
  public enum Fault: Equatable, Sendable {
    /// A tag opens and never closes.
    case unclosedTag(expected: String)
    /// A tag's name is empty, has white space or an empty part, or is over 1,000 bytes.
    case badName(String)
    /// A tag that sets delimiters does not name two fit ones.
    case badDelimiters(String)
    /// A section opens and never closes.
    case unclosedSection(String)
    /// A closing tag names another section than the one open, which began on that line.
    case wrongClosing(String, open: String, line: Int)
    /// A closing tag where no section is open.
    case strayClosing(String)
    /// More sections within sections than allowed.
    case sectionsTooDeep(limit: Int)
    /// More bytes of template than allowed.
    case templateTooLarge(bytes: Int, limit: Int)
    /// A name that is found nowhere, where that is an error.
    case missingName(String)
    /// A partial that was not loaded, where that is an error.
    case missingPartial(String, loaded: [String])
    /// A list or an object where a text is wanted, and that is an error.
    case notText(String, kind: String)
    /// More partials within partials than allowed.
    case partialsTooDeep(limit: Int)
    /// More bytes of output than allowed.
    case outputTooLarge(limit: Int)
    /// More steps than allowed.
    case tooMuchWork(limit: Int)
  }
}

extension MustacheError: CustomStringConvertible {
  /// `name:line:column: error: what`, the source line, a caret, and what to do.
  public var description: String {
    "\(place.template):\(place.line):\(place.column): error: \(fault.problem)\n"
      + "\(place.excerpt)\n\(fault.remedy)"
  }
}

extension MustacheError.Fault {
  /// What is wrong, without a full stop.
  public var problem: String {
    switch self {
    case .unclosedTag: "the tag is never closed"
    case .badName(""): "the tag has no name"
    case .badName(let text): "“\(Place.shown(text))” is not a name"
    case .badDelimiters(let text): "“\(Place.shown(text))” does not name two delimiters"
    case .unclosedSection(let name): "the section “\(Place.shown(name))” is never closed"
    case .wrongClosing(let name, let open, let line):
      "“\(Place.shown(name))” is closed while “\(Place.shown(open))” of line \(line) is open"
    case .strayClosing(let name): "“\(Place.shown(name))” is closed and was never opened"
    case .sectionsTooDeep(let limit): "more than \(limit) sections within each other"
    case .templateTooLarge(let bytes, let limit):
      "the template has \(bytes) bytes, more than the \(limit) allowed"
    case .missingName(let name): "nothing is called “\(Place.shown(name))” here"
    case .missingPartial(let name, _): "there is no partial “\(Place.shown(name))”"
    case .notText(let name, let kind): "“\(Place.shown(name))” is \(kind), not a text"
    case .partialsTooDeep(let limit): "more than \(limit) partials within each other"
    case .outputTooLarge(let limit): "the output is longer than the \(limit) bytes allowed"
    case .tooMuchWork(let limit): "rendering takes more than the \(limit) steps allowed"
    }
  }

  /// What to do about it, as a sentence.
  public var remedy: String {
    switch self {
    case .unclosedTag(let expected): "Write `\(Place.shown(expected))` where the tag ends."
    case .badName:
      "Write one name without spaces, for example `person.name`, or `.` for the item at hand."
    case .badDelimiters:
      "Write two, a space between them, without `=` and of at most 32 bytes, for example `{{=<% %>=}}`."
    case .unclosedSection(let name): "Write `{{/\(Place.shown(name))}}` where the section ends."
    case .wrongClosing(_, let open, _): "Write `{{/\(Place.shown(open))}}` first."
    case .strayClosing(let name):
      "Write `{{#\(Place.shown(name))}}` where the section begins, or take this tag away."
    case .sectionsTooDeep: "Move the inner sections to a partial."
    case .templateTooLarge: "Divide it into partials."
    case .missingName: "Correct the name, or give it a value (null if there is none)."
    case .missingPartial(_, []): "No partials were loaded: put its file beside the template."
    case .missingPartial(_, let loaded):
      "Loaded are: \(loaded.prefix(20).map(Place.shown).joined(separator: ", "))."
    case .notText: "Open it as a section and name what is inside."
    case .partialsTooDeep: "Check that a partial which calls itself comes to an end."
    case .outputTooLarge, .tooMuchWork: "Check for sections within sections over long lists."
    }
  }
}
