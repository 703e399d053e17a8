/// Turns a source into instructions in one pass, without recursion.
struct Parser {
  private let source: Source
  private let limits: Limits
  private var scanner: Scanner
  private var program: [Instruction] = []
  private var sections: [(name: Name, inverted: Bool, start: Int)] = []

  init(_ source: Source, limits: Limits) {
    self.source = source
    self.limits = limits
    scanner = Scanner(source)
  }

  /// The instructions of the source; throws at its first fault.
  mutating func parse() throws(MustacheError) -> [Instruction] {
    guard source.bytes.count <= limits.template else {
      let fault = MustacheError.Fault.templateTooLarge(
        bytes: source.bytes.count, limit: limits.template)
      throw MustacheError(fault, at: 0, in: source)
    }
    var position = 0
    while let tag = try scanner.tag(from: position) {
      let line = scanner.line(of: tag)
      appendText(position..<(line ?? tag.range).lowerBound)
      if line == nil, source.startsLine(at: tag.range.lowerBound) {
        program.append(.text(tag.range.lowerBound..<tag.range.lowerBound))
      }
      try append(tag, on: line)
      position = (line ?? tag.range).upperBound
    }
    appendText(position..<source.bytes.count)
    if let open = sections.last {
      throw MustacheError(.unclosedSection(open.name.text), at: open.name.offset, in: source)
    }
    return program
  }

  private mutating func appendText(_ range: Range<Int>) {
    if !range.isEmpty { program.append(.text(range)) }
  }

  private mutating func append(_ tag: Tag, on line: Range<Int>?) throws(MustacheError) {
    switch tag.kind {
    case .comment: break
    case .delimiters: try scanner.setDelimiters(of: tag)
    case .variable(let escaped):
      program.append(.variable(try Name(of: tag, in: source), escaped: escaped))
    case .triple: program.append(.variable(try Name(of: tag, in: source), escaped: false))
    case .section(let inverted): try open(try Name(of: tag, in: source), inverted: inverted)
    case .end: try close(try Name(of: tag, in: source))
    case .partial:
      let indent = line.map { Array(source.bytes[$0.lowerBound..<tag.range.lowerBound]) }
      program.append(.partial(try Name(of: tag, in: source), indent: indent))
    }
  }

  private mutating func open(_ name: Name, inverted: Bool) throws(MustacheError) {
    guard sections.count < limits.sections else {
      throw MustacheError(.sectionsTooDeep(limit: limits.sections), at: name.offset, in: source)
    }
    sections.append((name, inverted, program.count))
    program.append(.section(name, inverted: inverted, end: program.count))
  }

  private mutating func close(_ name: Name) throws(MustacheError) {
    guard let open = sections.popLast() else {
      throw MustacheError(.strayClosing(name.text), at: name.offset, in: source)
    }
    guard open.name.text == name.text else {
      let line = source.place(at: open.name.offset).line
      let fault = MustacheError.Fault.wrongClosing(name.text, open: open.name.text, line: line)
      throw MustacheError(fault, at: name.offset, in: source)
    }
    program[open.start] = .section(open.name, inverted: open.inverted, end: program.count)
    program.append(.end(start: open.start, offset: name.offset))
  }
}
