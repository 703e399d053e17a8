/// What a frame is made of: what it is about, lines of which one may be active, and what can be
/// done. It is laid out for any size; what does not fit is scrolled, the active line never.
public struct Panel: Hashable, Sendable {
  /// What it is about; paragraphs.
  public var head: [Styled]
  /// Lines to choose from, to read or to write.
  public var body: [Line]
  /// What is to be known now: a fault, a remark.
  public var message: Styled
  /// The keys that work now, each with what it does; none is broken over two rows.
  public var keys: [Styled]
  /// The first row of the body that is shown where no line is active.
  public var top = 0

  /// A line of the body.
  public struct Line: Hashable, Sendable {
    private(set) var text: Styled
    let hanging: Int
    /// The column of the cursor; nil: the line is not active.
    let cursor: Int?
    /// The text behind a prefix in which the cursor is, before and behind it; nil: not written in.
    let field: TextField?
    /// Whether the cursor is in it.
    var isActive = true

    /// A line that is read; with a cursor it is the active one.
    public init(_ text: Styled, hanging: Int = 0, cursor: Int? = nil) {
      self.text = text
      self.hanging = hanging
      self.cursor = cursor
      field = nil
    }

    fileprivate func mapped(_ form: (String) -> String) -> Line {
      var line = self
      line.text = text.mapped(form)
      return line
    }

    /// A line that is written in, behind a prefix; or was, and is only shown.
    public init(_ prefix: Styled, writing field: TextField, isActive: Bool = true) {
      self.isActive = isActive
      text = prefix
      hanging = 0
      cursor = nil
      self.field = field
    }
  }

  /// A panel.
  public init(
    head: [Styled], body: [Line], message: Styled = Styled(""), keys: [Styled] = []
  ) {
    self.head = head
    self.body = body
    self.message = message
    self.keys = keys
  }

  /// The panel with its texts in another form; what is being written stays as it is.
  public func mapped(_ form: (String) -> String) -> Panel {
    var panel = self
    panel.head = head.map { $0.mapped(form) }
    panel.body = body.map { $0.mapped(form) }
    panel.message = message.mapped(form)
    panel.keys = keys.map { $0.mapped(form) }
    return panel
  }

  /// The frame for a screen: at most two rows less than it has.
  /// - Parameter visible: makes control characters visible in what is being written; everything else
  ///   is visible already.
  public func frame(
    in size: Surroundings.Size, visible: (String) -> String = { $0 }
  ) -> Frame {
    let width = max(1, size.columns - 1)
    return Layout(self, width: width, rows: max(3, size.rows - 2), visible).frame
  }
}

extension Panel.Line {
  /// Its rows, and where in them the cursor is.
  func rows(
    _ width: Int, _ visible: (String) -> String
  ) -> (rows: [Styled], cursor: Frame.Place?) {
    guard let field else {
      let rows = text.wrapped(to: width, hanging: hanging)
      return (rows, cursor.map { Frame.Place(row: 0, column: min($0, width - 1)) })
    }
    let (rows, cursor) = Panel.Line.written(field, behind: text, width, visible)
    return (rows, isActive ? cursor : nil)
  }

  /// A field, broken at the columns and not between words, so that nothing jumps.
  private static func written(
    _ field: TextField, behind prefix: Styled, _ width: Int, _ visible: (String) -> String
  ) -> (rows: [Styled], cursor: Frame.Place?) {
    let margin = Styled(String(repeating: " ", count: min(prefix.columns, width / 2)))
    var rows: [Styled] = []
    var row = prefix
    var used = prefix.columns
    var cursor: Frame.Place?
    let offset = field.before.count
    func next() {
      rows.append(row)
      (row, used) = (margin, margin.columns)
    }
    for (index, character) in field.text.enumerated() {
      // What is not seen by itself is shown as several characters, which need not stay together.
      for (place, part) in visible(String(character)).enumerated() {
        let columns = Columns.count(of: part)
        if used + columns > width, used > margin.columns { next() }
        if index == offset, place == 0 {
          cursor = .init(row: rows.count, column: used)
        }
        row = row + Styled(String(part))
        used += columns
      }
    }
    if cursor == nil {
      if used >= width { next() }
      cursor = .init(row: rows.count, column: used)
    }
    return (rows + [row], cursor)
  }
}
