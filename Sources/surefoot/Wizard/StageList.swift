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
      try stage.show(
        Panel(
          head: shownHead, body: above.map { Panel.Line($0, hanging: $0.margin + 2) } + list.lines,
          message: message, keys: Footer.line(currentKeys)))
      let happening = try stage.next()
      message = Styled("")
      switch happening {
      case .idle: continue
      case .leave(let how): return .leave(how)
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
