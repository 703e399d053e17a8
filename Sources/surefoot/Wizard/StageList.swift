import Readiness
import Terminal

/// A list to choose from on a stage, shown until something comes of it.
struct StageList {
  private(set) var list: ListField
  private let head: [Styled]
  /// What stands above the rows, and is scrolled with them.
  private let above: [Styled]
  private let keys: [Footer.Key]
  /// What the keys are called with which a row is marked, as long as none is.
  private let marking: Footer.Key?
  /// The first row of all that is shown as long as none is marked.
  private var top = 0

  /// - Parameters:
  ///   - above: what stands above the rows, and is scrolled with them.
  ///   - marking: named in the place of the first key as long as no row is marked.
  init(
    _ head: [Styled], _ list: ListField, above: [Styled] = [], keys: [Footer.Key],
    marking: Footer.Key? = nil
  ) {
    self.head = head
    self.above = above
    self.list = list
    self.keys = keys
    self.marking = marking
  }

  /// What came of it.
  enum Reply {
    /// Enter, with that row marked.
    case entered(Int)
    /// Enter, with no row marked.
    case enteredNothing
    /// A key that means nothing to a list.
    case unused(Key)
    case leave(Conversation.Leaving)
  }

  /// Waits until something comes of it.
  /// - Parameter message: what is to be said with it at first.
  mutating func next(on stage: Stage, _ message: Styled = Styled("")) throws -> Reply {
    var message = message
    while true {
      var panel = Panel(
        head: shownHead, body: above.map { Panel.Line($0, hanging: $0.margin + 2) } + list.lines,
        message: message, keys: Footer.line(currentKeys))
      panel.top = top
      try stage.show(panel)
      let happening = try stage.next()
      message = Styled("")
      switch happening {
      case .idle: continue
      case .leave(let how): return .leave(how)
      case .key(let key) where scrolls(key, stage.size): continue
      case .key(let key):
        switch list.take(key) {
        case .taken: continue
        case .entered(let index): return .entered(index)
        case .enteredNothing: return .enteredNothing
        case .unused: return .unused(key)
        }
      }
    }
  }

  /// Scrolls what stands above the rows, where there is no room for all of it: before the first row is
  /// marked, and again when that is left upwards.
  /// - Returns: whether the key did so.
  private mutating func scrolls(_ key: Key, _ size: Surroundings.Size) -> Bool {
    let width = max(1, size.columns - 1)
    let rows = above.reduce(0) { $0 + $1.wrapped(to: width, hanging: $1.margin + 2).count }
    let page = max(1, size.rows - 8)
    guard rows > 0, rows + list.rows.count > size.rows - 6, !list.isFiltering else { return false }
    let isAtFirst = list.marker != nil && list.marker == list.visible.first
    switch key {
    case .down, .pageDown, .text(" "):
      guard list.marker == nil, top + page < rows else { return false }
      top += page
    case .up, .pageUp:
      guard list.marker == nil || isAtFirst else { return false }
      top = isAtFirst ? max(0, rows - page) : max(0, top - page)
      list.unmark()
    default: return false
    }
    return true
  }

  /// The head, with how many rows are ticked: those that are may have been scrolled away.
  private var shownHead: [Styled] {
    let count = list.ticked.count
    guard count > 0, let last = head.last else { return head }
    return head.dropLast() + [last + Styled("   \(count) of \(list.rows.count) ticked", .muted)]
  }

  private var currentKeys: [Footer.Key] {
    if list.isFiltering { return [("Enter", "keep the filter"), ("Esc", "all rows")] }
    let keys: [Footer.Key] = keys.map {
      list.filter != nil && $0.0 == "Esc" ? ("Esc", "all rows") : $0
    }
    guard let marking, list.marker == nil else { return keys }
    return [marking] + keys.dropFirst()
  }
}
