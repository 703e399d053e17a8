import Glibc
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
    let descriptor = signals.descriptor
    waitForFront(reading: world.input, descriptor)
    let keys = try Keys(reading: world.input, drawing: drawing.descriptor)
    var reader = KeyReader(
      reading: world.input, signals: descriptor, typedAhead: world.typedAhead.keys)
    defer { world.typedAhead.keys = reader.waiting }
    let ends = Ends(
      press: { try reader.next(idle: $0) },
      forget: { try reader.forgetTypedAhead() },
      write: { try draw($0, on: drawing) },
      size: { Surroundings.size(of: drawing.descriptor) ?? .usual },
      tell: Keys.tell, stop: Keys.stop, again: Keys.again, stopAway: Keys.stopInBackground,
      arrival: { Signals.arrival(from: descriptor) }, edit: TextEditor(world).edit)
    try Stage(ends, isColored: Colors.isOnForQuestions(invocation), signs: world.signs).hold(body)
    // One that came after the last key was read still means what it says.
    if let signal = signals.next() { signal.die() }
    withExtendedLifetime(keys) {}
  }
}

extension Stage {
  /// Stops a process that was begun in the background until it is brought to the front. Where nobody
  /// could do that, reading will tell.
  private static func waitForFront(reading input: Int32, _ signals: Int32) {
    while !Keys.isInFront(reading: input) {
      while let arrival = Signals.arrival(from: signals) {
        if case .leave(let signal) = arrival { signal.die() }
      }
      guard Keys.stopInBackground() else { return }
    }
  }

  /// A terminal that is gone is no error here: it ends what is read from it, and then all is saved.
  private static func draw(_ text: String, on drawing: Output) throws(TerminalError) {
    do { try drawing.write(text) } catch .writing(EIO) {}
  }

  /// Whatever ends the body, no panel is left, nor the cursor in one.
  private func hold(_ body: (Stage) throws -> Void) throws {
    do {
      try body(self)
    } catch {
      try? clear()
      throw error
    }
    try? clear()
  }
}

extension Surroundings.Size {
  /// What a terminal has that does not say.
  static let usual = Surroundings.Size(columns: 80, rows: 24)
}
