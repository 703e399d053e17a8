/// Carries out the instructions of a template and its partials.
///
/// Sections under way and calls of partials are lists of its own, so that depth costs no stack.
struct Renderer {
  private let partials: [String: Template]
  private let missing: Template.Missing
  private let escape: (String) -> String
  private let limits: Limits
  private var at: Call
  /// Where the instruction under way stands in its template.
  private var offset = 0
  private var calls: [Call] = []
  private var loops: [Loop] = []
  private var contexts: Contexts
  private var output: [UInt8] = []
  /// The steps taken so far, as `Limits.work` counts them.
  private(set) var work = 0

  /// How far a template or partial has come.
  private struct Call {
    let template: Template
    var next = 0
    let indent: [UInt8]
  }

  /// A section under way: its items, of which the one at `index` is at hand; inverted, it has none.
  private struct Loop {
    let items: [Value]
    var index = 0
  }

  init(
    _ template: Template, _ value: Value, partials: [String: Template],
    missing: Template.Missing, escape: @escaping (String) -> String, limits: Limits
  ) {
    self.partials = partials
    self.missing = missing
    self.escape = escape
    self.limits = limits
    at = Call(template: template, indent: [])
    contexts = Contexts(value)
  }

  /// What was written so far.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Carries out everything, or throws.
  mutating func run() throws(MustacheError) {
    while true {
      if at.next < at.template.program.count {
        let instruction = at.template.program[at.next]
        at.next += 1
        try carryOut(instruction)
      } else if let caller = calls.popLast() {
        at = caller
      } else {
        return
      }
    }
  }

  private mutating func carryOut(_ instruction: Instruction) throws(MustacheError) {
    offset = instruction.offset
    try spend(1)
    switch instruction {
    case .text(let range): try write(range)
    case .variable(let name, let escaped): try write(name, escaped: escaped)
    case .section(let name, let inverted, let end):
      try enter(name, inverted: inverted, end: end)
    case .end(let start, _): leave(start: start)
    case .partial(let name, let indent): try call(name, indent: indent)
    }
  }

  // MARK: Sections

  private mutating func enter(_ name: Name, inverted: Bool, end: Int) throws(MustacheError) {
    let items = try value(of: name)?.items ?? []
    guard items.isEmpty == inverted else {
      at.next = end + 1
      return
    }
    loops.append(Loop(items: items))
    if let first = items.first { contexts.push(first) }
  }

  private mutating func leave(start: Int) {
    guard var loop = loops.popLast(), !loop.items.isEmpty else { return }
    contexts.pop()
    loop.index += 1
    guard loop.index < loop.items.count else { return }
    contexts.push(loop.items[loop.index])
    loops.append(loop)
    at.next = start + 1
  }

  // MARK: Names

  /// The value of a name, or nil if it is found nowhere and that is no error.
  private mutating func value(of name: Name) throws(MustacheError) -> Value? {
    let (found, searched) = contexts.find(name)
    try spend(searched)
    guard found != nil || missing == .empty else {
      throw failure(.missingName(name.text))
    }
    return found
  }

  // MARK: Partials

  private mutating func call(_ name: Name, indent: [UInt8]?) throws(MustacheError) {
    let whole = indent.map { at.indent + $0 } ?? []
    try spend(whole.count)
    guard let template = partials[name.text] else {
      guard missing == .error else { return }
      throw failure(.missingPartial(name.text, loaded: partials.keys.sorted()))
    }
    guard calls.count < limits.partials else {
      throw failure(.partialsTooDeep(limit: limits.partials))
    }
    calls.append(at)
    at = Call(template: template, indent: whole)
  }

  // MARK: Output

  private mutating func write(_ name: Name, escaped: Bool) throws(MustacheError) {
    guard let value = try value(of: name) else { return }
    switch value {
    case .list where missing == .error, .object where missing == .error:
      throw failure(.notText(name.text, kind: value.kind))
    default: break
    }
    let text = escaped ? escape(value.text) : value.text
    try append(text.utf8)
  }

  /// Writes a part of the source, the indentation before each line that begins in it.
  private mutating func write(_ range: Range<Int>) throws(MustacheError) {
    let source = at.template.source
    guard !at.indent.isEmpty else {
      return try append(source.bytes[range])
    }
    if source.startsLine(at: range.lowerBound) { try append(at.indent) }
    var rest = source.bytes[range]
    while let end = rest.firstIndex(of: .newline), end + 1 < rest.endIndex {
      try append(rest[...end])
      try append(at.indent)
      rest = rest[(end + 1)...]
    }
    try append(rest)
  }

  private mutating func append(_ bytes: some Collection<UInt8>) throws(MustacheError) {
    guard bytes.count <= limits.output - output.count else {
      throw failure(.outputTooLarge(limit: limits.output))
    }
    output.append(contentsOf: bytes)
  }

  private mutating func spend(_ steps: Int) throws(MustacheError) {
    work += steps
    guard work <= limits.work else {
      throw failure(.tooMuchWork(limit: limits.work))
    }
  }

  private func failure(_ fault: MustacheError.Fault) -> MustacheError {
    MustacheError(fault, at: offset, in: at.template.source)
  }
}
