import Terminal

extension Grid {
  /// Takes a byte of a sequence that has begun.
  mutating func takeOfSequence(_ byte: UInt8) {
    let before = sequence
    switch (before, byte) {
    case (_, 0x1B):
      fault("\(unfinished ?? "a sequence") without an end")
      sequence = .escape
    case (.escape, 0x5B): sequence = .control([])
    case (.control(let bytes), 0x20...0x3F): sequence = .control(bytes + [byte])
    case (.control(let bytes), 0x40...0x7E):
      sequence = .none
      let parameters = String(decoding: bytes, as: UTF8.self)
      let letter = Character(Unicode.Scalar(byte))
      obey(ControlSequence(parameters: parameters, letter: letter))
    default:
      fault("\(unfinished ?? "a sequence") and the byte \(byte)")
      sequence = .none
    }
  }

  private mutating func obey(_ control: ControlSequence) {
    switch (control.letter, control.parameters) {
    case ("A"..."D", _): move(control)
    case ("H", ""): cursor = Place(row: 0, column: 0)
    case ("K", ""), ("K", "0"): eraseLine()
    case ("J", ""), ("J", "0"): eraseBelow()
    case ("m", _): restyle(control)
    case ("h", "?25"), ("l", "?25"): showsCursor = control.letter == "h"
    case ("h", "?2004"), ("l", "?2004"): bracketedPaste = control.letter == "h"
    default: refuse(control)
    }
    canJoin = false
  }

  private mutating func refuse(_ control: ControlSequence) {
    fault("CSI \(control.parameters)\(control.letter), which we never send")
  }

  private mutating func move(_ control: ControlSequence) {
    guard let count = control.count else { return refuse(control) }
    var (row, column) = (cursor.row, cursor.column)
    switch control.letter {
    case "A": row -= count
    case "B": row += count
    case "C": column += count
    default: column -= count
    }
    let bounded = Place(
      row: min(max(row, 0), size.rows - 1), column: min(max(column, 0), size.columns - 1))
    // Whoever runs against an edge takes the screen for another one than it is.
    if bounded.row != row { fault("CSI \(count)\(control.letter) beyond the first or last row") }
    if bounded.column != column, "CD".contains(control.letter) {
      fault("CSI \(count)\(control.letter) beyond the first or last column")
    }
    cursor = bounded
  }

  private mutating func eraseBelow() {
    if cursor == Place(row: 0, column: 0), lines[top...].contains(where: { !$0.cells.isEmpty }) {
      // A frame drawn at the top would be left behind in the scrollback each time.
      fault("CSI J in the first row and column, where tmux keeps what is erased as scrollback")
      return scrollAway()
    }
    eraseLine()
    for row in cursor.row + 1..<max(size.rows, cursor.row + 1) { empty(row) }
  }

  private mutating func eraseLine() {
    if cursor.column == 0 { return empty(cursor.row) }
    // Some terminals keep the first half.
    if line.isInside(cursor.column) { fault("the second half of a wide character is erased") }
    line.erase(from: cursor.column)
  }

  /// Makes a row as if nothing had ever been written to it, so that the one above ends there.
  private mutating func empty(_ row: Int) {
    lines[top + row] = Line()
    if top + row > 0 { lines[top + row - 1].wraps = false }
  }

  private mutating func scrollAway() {
    let used = lines[top...].lastIndex { !$0.cells.isEmpty }.map { $0 - top + 1 } ?? 0
    lines += Array(repeating: Line(), count: used)
    top += used
    returning = 0
  }

  private mutating func restyle(_ control: ControlSequence) {
    guard let codes = control.numbers else { return refuse(control) }
    for code in codes where !style.apply(code) { refuse(control) }
  }
}
