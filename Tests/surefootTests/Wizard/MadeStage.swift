import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// A stage whose terminal is a grid and whose keys come from a list. After each frame it is
/// held against what holds for every frame.
final class MadeStage {
  private(set) var grid: Grid
  private var size: Surroundings.Size
  private var coming: [Happening]
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  /// What is called before keys are waited for: the screen is whole then.
  var waiting: () throws -> Void = {}
  /// What came to the editor, and what it gives back.
  var edit: (String) throws -> String = { $0 }
  private var wasResized = false
  /// What does not hold that must.
  private(set) var faults: [String] = []

  /// Something that happens at a terminal.
  enum Happening {
    case bytes([UInt8])
    case signal(Signals.Arrival)
    case resize(Surroundings.Size)
    case idle
  }

  init(_ coming: [Happening] = [], columns: Int = 80, rows: Int = 24) {
    size = Surroundings.Size(columns: columns, rows: rows)
    grid = Grid(columns: columns, rows: rows)
    self.coming = coming
  }

  /// Prints a text as if it had stood there before.
  func print(_ text: String) { grid.write(text.utf8) }

  /// Puts more at the end of what comes.
  func add(_ more: [Happening]) { coming += more }

  /// Takes away all that was to come.
  func takeAll() -> [Happening] {
    defer { coming = [] }
    return coming
  }

  /// Keys by name, put at the end of what comes.
  func type(_ line: String) {
    coming += KeyNames.split(line).map { .bytes(KeyNames.bytes($0) ?? Array($0.utf8)) }
  }

  /// Everything that was said and is seen, from the first row on.
  var all: [String] { grid.scrollback + grid.rows }

  /// The stage.
  func stage(isColored: Bool = false) -> Stage {
    Stage(
      Stage.Ends(
        press: { try self.press($0) }, write: { self.write($0) }, size: { self.size },
        edit: { try self.edit($0) }),
      isColored: isColored)
  }

  private func write(_ text: String) {
    grid.write(text.utf8)
  }

  /// What holds whenever somebody is waited for.
  private func check() {
    if !grid.faults.isEmpty { faults += grid.faults }
    if let unfinished = grid.unfinished { faults.append("\(unfinished) is not finished") }
    // What was said for good is broken anew by the terminal itself.
    for row in grid.rows where !wasResized && Columns.count(of: row) >= size.columns {
      faults.append("a row is as wide as the screen: \(row)")
    }
  }

  private func press(_ idle: Int32?) throws -> Press {
    while true {
      if !keys.isEmpty { return .key(keys.removeFirst()) }
      check()
      if coming.isEmpty { try waiting() }
      guard !coming.isEmpty else { return .end }
      switch coming.removeFirst() {
      case .bytes(let bytes):
        keys = decoder.take(bytes)
        if decoder.isWaiting { keys += decoder.rest() }
      case .signal(let arrival): return .signal(arrival)
      case .idle: if idle != nil { return .idle }
      case .resize(let size):
        self.size = size
        wasResized = true
        grid.resize(columns: size.columns, rows: size.rows)
        return .signal(.resize)
      }
    }
  }
}
