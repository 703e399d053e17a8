/// When what is being written is to be kept: after a rest, or after many keys without one.
struct DraftPace {
  /// How long the keys have to rest, in milliseconds.
  static let pause: Int32 = 500
  /// How many keys may come without a rest.
  static let burst = 16

  /// What was kept last.
  private var kept: String
  private var keys = 0

  /// - Parameter text: what is in the field and kept already.
  init(_ text: String) {
    kept = text
  }

  /// After how many milliseconds without a key to look again; nil: all is kept.
  func idle(_ text: String) -> Int32? {
    text == kept ? nil : DraftPace.pause
  }

  /// Whether a text is to be kept now; whoever asks keeps it then.
  mutating func isDue(_ text: String, after happening: Stage.Happening) -> Bool {
    guard text != kept else {
      keys = 0
      return false
    }
    keys += 1
    guard happening == .idle || keys >= DraftPace.burst || text.isEmpty else { return false }
    (kept, keys) = (text, 0)
    return true
  }
}
