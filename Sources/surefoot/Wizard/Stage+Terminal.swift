import Readiness
import Terminal

/// Keys that were typed while nobody read any: the next stage of the same command gets them.
final class TypedAhead {
  var keys: [Key] = []
}

extension Stage {
  /// Holds a stage on the terminal of an invocation for as long as the body runs.
  static func hold(
    on invocation: borrowing Invocation, _ body: (Stage) throws -> Void
  ) throws {
    let world = invocation.world
    let drawing = Output.errors
    let signals = try Signals(forScreen: true)
    let keys = try Keys(reading: world.input, drawing: drawing.descriptor)
    var reader = KeyReader(
      reading: world.input, signals: signals.descriptor, typedAhead: world.typedAhead.keys)
    defer { world.typedAhead.keys = reader.waiting }
    let editor = TextEditor(world)
    let ends = Ends(
      press: { try reader.next(idle: $0) },
      forget: { try reader.forgetTypedAhead() },
      write: { try drawing.write($0) },
      size: { Surroundings.size(of: drawing.descriptor) ?? .usual },
      tell: Keys.tell, stop: Keys.stop, again: Keys.again, edit: editor.edit)
    try body(Stage(ends, isColored: Colors.isOnForQuestions(invocation)))
    // One that came after the last key was read still means what it says.
    if let signal = signals.next() { signal.die() }
    withExtendedLifetime(keys) {}
  }
}

extension Surroundings.Size {
  /// What a terminal has that does not say.
  static let usual = Surroundings.Size(columns: 80, rows: 24)
}
