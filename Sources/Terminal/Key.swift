/// A key that was pressed, or what came in the place of one.
public enum Key: Hashable, Sendable {
  /// Characters that were typed.
  case text(String)
  /// What was pasted, with line feeds as its only line breaks.
  case paste(String)
  /// More was pasted than anybody reads; it was passed over.
  case tooMuchPasted
  /// Enter.
  case enter
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// A page up.
  case pageUp
  /// A page down.
  case pageDown
  /// Escape alone.
  case escape
  /// F1.
  case help
  /// A letter, or another character, with Ctrl.
  case control(Character)
  /// A character with Alt, or after Escape.
  case alt(Character)
  /// Bytes that are not UTF-8.
  case malformed
  /// A key of which nothing more is known.
  case other
}
