/// A list to choose from, or to tick in: arrows, digits, a filter. Nothing is marked before
/// somebody has marked it.
public struct ListField: Hashable, Sendable {
  /// The rows, those included that the filter hides.
  public private(set) var rows: [Row]
  /// Whether rows are ticked; else one is chosen.
  public let isTicked: Bool
  /// The marked row; nil: none.
  public private(set) var marker: Int?
  /// What must occur in a row; nil: the filter is not open, and nothing is hidden.
  public private(set) var filter: TextField?
  /// The number that is being typed.
  private var number = 0
  /// Whether what is typed goes into the filter.
  public private(set) var isFiltering = false

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What it is.
    public let label: String
    /// What is said of it beside.
    public let detail: String
    /// Whether it is ticked.
    public var isTicked: Bool
    /// Whether it excludes every other tick, as "I don't know" does.
    public let isAlone: Bool
    /// What stands above it, as the first of its part; empty: nothing.
    public let heading: String

    /// A row.
    public init(
      _ label: String, detail: String = "", isTicked: Bool = false, isAlone: Bool = false,
      heading: String = ""
    ) {
      self.label = label
      self.detail = detail
      self.isTicked = isTicked
      self.isAlone = isAlone
      self.heading = heading
    }

    /// Whether words occur in what it is or what is said of it; case does not count.
    public func contains(_ words: String) -> Bool {
      let words = words.lowercased()
      return words.isEmpty || label.lowercased().contains(words)
        || detail.lowercased().contains(words)
    }
  }

  /// A list.
  /// - Parameter marker: the row that is marked at first: what was chosen before.
  public init(_ rows: [Row], isTicked: Bool = false, marker: Int? = nil) {
    self.rows = rows
    self.isTicked = isTicked
    self.marker = marker.flatMap { rows.indices.contains($0) ? $0 : nil }
  }

  /// What a key came to.
  public enum Reply: Hashable, Sendable {
    /// Something changed on the screen, or nothing was there to change.
    case taken
    /// Enter, with that row marked.
    case entered(Int)
    /// Enter, with no row marked.
    case enteredNothing
    /// The key means nothing here.
    case unused
  }

  /// Takes the mark away: nothing is marked then.
  public mutating func unmark() { marker = nil }

  /// The rows that the filter leaves, by their place among all.
  public var visible: [Int] {
    rows.indices.filter { rows[$0].contains(filter?.text ?? "") }
  }

  /// The rows that are ticked.
  public var ticked: [Int] { rows.indices.filter { rows[$0].isTicked } }

  /// Takes a key.
  public mutating func take(_ key: Key) -> Reply {
    if isFiltering, let reply = takeInFilter(key) { return reply }
    if case .text = key {} else { number = 0 }
    switch key {
    case .up, .control("p"): step(-1)
    case .down, .control("n"): step(1)
    case .home, .control("a"): marker = visible.first
    case .end, .control("e"): marker = visible.last
    case .pageUp: step(-8)
    case .pageDown: step(8)
    case .enter: return marker.map(Reply.entered) ?? .enteredNothing
    case .text(let text): return take(typed: text)
    case .escape where filter != nil: closeFilter()
    default: return .unused
    }
    return .taken
  }

  /// While the filter is open, what is printed is text, and nothing else is.
  private mutating func takeInFilter(_ key: Key) -> Reply? {
    switch key {
    case .escape: closeFilter()
    case .enter:
      isFiltering = false
      if filter?.text.isEmpty ?? true { closeFilter() }
    case .up, .down, .pageUp, .pageDown, .control("n"), .control("p"): return nil
    default:
      guard filter?.take(key) ?? false else { return .unused }
      if let marker, visible.contains(marker) { return .taken }
      marker = visible.first
    }
    return .taken
  }

  private mutating func closeFilter() {
    filter = nil
    isFiltering = false
  }

  private mutating func take(typed text: String) -> Reply {
    switch text {
    case "k": step(-1)
    case "j": step(1)
    case "/":
      filter = TextField(filter?.text ?? "")
      isFiltering = true
    case " " where isTicked: if let marker { tick(marker) }
    case "a" where isTicked: tickAll { _ in true }
    case "n" where isTicked: tickAll { _ in false }
    case "i" where isTicked: tickAll { !$0.isTicked }
    default: return take(digit: text)
    }
    number = 0
    return .taken
  }

  /// Digits typed one after the other are one number, as far as there are so many rows.
  private mutating func take(digit text: String) -> Reply {
    guard let digit = Int(text), (0...9).contains(digit) else { return take(initial: text) }
    let visible = visible
    guard let wanted = [number * 10 + digit, digit].first(where: { visible.contains($0 - 1) })
    else { return .unused }
    number = wanted
    marker = wanted - 1
    return .taken
  }

  /// A letter marks the next row that begins with it.
  private mutating func take(initial text: String) -> Reply {
    number = 0
    let begun = visible.filter { rows[$0].label.lowercased().hasPrefix(text.lowercased()) }
    guard !isTicked, let first = begun.first else { return .unused }
    marker = begun.first { $0 > marker ?? -1 } ?? first
    return .taken
  }

  private mutating func step(_ places: Int) {
    let visible = visible
    guard !visible.isEmpty else { return }
    guard let marker, let place = visible.firstIndex(of: marker) else {
      self.marker = places > 0 ? visible.first : visible.last
      return
    }
    self.marker = visible[min(max(place + places, 0), visible.count - 1)]
  }

  private mutating func tick(_ index: Int) {
    rows[index].isTicked.toggle()
    guard rows[index].isTicked else { return }
    for other in rows.indices where other != index && (rows[index].isAlone || rows[other].isAlone) {
      rows[other].isTicked = false
    }
  }

  /// All of those that the filter leaves; what excludes the others is not among them.
  private mutating func tickAll(_ isTicked: (Row) -> Bool) {
    for index in rows.indices where rows[index].isAlone {
      rows[index].isTicked = false
    }
    for index in visible where !rows[index].isAlone { rows[index].isTicked = isTicked(rows[index]) }
  }
}
