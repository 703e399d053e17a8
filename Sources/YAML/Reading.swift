/// One passage of libyaml through a prepared text, and what came of it.
struct Reading {
  /// The outermost node; nil when the text could not be read to its end.
  private(set) var root: YAML.Node?
  /// Where escapes such as `\ud83d` stand outside double quotes: indices of characters.
  private(set) var literalEscapes: [Int] = []
  /// What was found wrong, in no order.
  var faults: FaultList { tree.faults }

  private var tree: TreeBuilder
  private var standIns: StandIns

  /// Reads `text` to its end, or to the first place that allows no going on.
  init(of text: PreparedText, limits: YAML.Limits) {
    tree = TreeBuilder(limits: limits)
    standIns = StandIns(text.standIns)
    do throws(YAML.Fault) {
      try text.bytes.withUnsafeBufferPointer { (bytes) throws(YAML.Fault) in
        try read(bytes, of: text)
      }
      root = tree.root ?? YAML.Node(content: .scalar("", quoted: false), start: .start)
    } catch {
      tree.faults.addLast(error)
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: PreparedText
  ) throws(YAML.Fault) {
    if bytes.isEmpty { return }
    var reader = EventReader(bytes)
    while true {
      let event: Event
      do { event = try reader.next() } catch { throw error.fault(in: text) }
      switch event.kind {
      case .streamEnd: return finish(text, after: event.end)
      case .documentEnd:
        // Further events are never asked for: libyaml would read directives without bound.
        return finish(text, after: event.end)
      default: try add(event)
      }
    }
  }

  private mutating func finish(_ text: PreparedText, after end: Mark) {
    if let fault = text.remainder(after: end) {
      tree.faults.add(fault)
    } else {
      judge(standIns.take(before: .max), isScalar: false)
    }
  }

  private mutating func add(_ event: Event) throws(YAML.Fault) {
    let position = event.start.position
    if let anchor = event.anchor { tree.faults.add(.refused(.anchor(anchor)), at: position) }
    if let tag = event.tag { tree.faults.add(.refused(.tag(tag)), at: position) }
    switch event.kind {
    case .scalar(let text, let style):
      let meant = standIns.isEmpty ? text : restored(text, style, from: event.start, to: event.end)
      try tree.add(meant, isPlain: style == .plain, at: position)
    case .sequenceStart: try tree.begin(.sequence, at: position)
    case .mappingStart: try tree.begin(.mapping, at: position)
    case .collectionEnd: tree.end()
    case .alias(let name):
      tree.faults.add(.refused(.alias(name)), at: position)
      try tree.addNothing(at: position)
    case .documentEnd, .streamEnd, .beginning: break
    }
  }

  /// The text of a scalar with what really stands in it.
  private mutating func restored(
    _ text: String, _ style: ScalarStyle, from start: Mark, to end: Mark
  ) -> String {
    judge(standIns.take(before: start.index), isScalar: false)
    let inside = standIns.take(before: end.index)
    if style == .doubleQuoted { return inside.restored(in: text, faults: &tree.faults) }
    judge(inside, isScalar: true)
    return text
  }

  /// Reports what may not stand outside double quotes, and remembers escapes that are none there.
  private mutating func judge(_ found: ArraySlice<StandIn>, isScalar: Bool) {
    for standIn in found {
      switch standIn.original {
      case .character(let character):
        tree.faults.add(.character(.outsideQuotes(character)), at: standIn.position)
      case .surrogate where isScalar: literalEscapes.append(standIn.index)
      case .surrogate, .same, .refused: break
      }
    }
  }
}

extension YAML.CharacterProblem {
  /// The problem with `character` outside double quotes.
  static func outsideQuotes(_ character: Unicode.Scalar) -> Self {
    character.properties.generalCategory == .control && character.value != 0x85
      ? .control(character.value) : .invisible(character.value)
  }
}
