/// The classes of what is drawn in figures; `FigureStyle` has a rule for each.
enum FigureLook: String, Hashable, Sendable, CaseIterable {
  /// The whole figure.
  case sheet = "fig-sheet"
  /// Plain text.
  case label = "fig-label"
  /// Text that a row is about.
  case strong = "fig-strong"
  /// Text that stands beside something.
  case quiet = "fig-quiet"

  /// The ground.
  case paper = "fig-paper"
  /// A surface of the fullest shade.
  case solid = "fig-solid"
  /// A surface with an outline and nothing in it.
  case empty = "fig-empty"
  /// The outline of a surface with a pattern.
  case frame = "fig-frame"
  /// The same, for what recedes.
  case frameQuiet = "fig-frame-quiet"
  /// The same, for what must not be overlooked.
  case frameStrong = "fig-frame-strong"
  /// A cell of the middle shade.
  case light = "fig-light"
  /// A cell of the darker shade.
  case deep = "fig-deep"

  /// Lines of a pattern.
  case stripe = "fig-stripe"
  /// Lines of a pattern on a full shade.
  case stripePaper = "fig-stripe-paper"
  /// Lines of a pattern that recedes.
  case stripeQuiet = "fig-stripe-quiet"
  /// Lines of a pattern that must not be overlooked.
  case stripeInk = "fig-stripe-ink"
  /// Dots of a pattern.
  case dots = "fig-dots"

  /// A line to measure by.
  case rule = "fig-rule"
  /// An axis.
  case axis = "fig-axis"
  /// Where an answer changes.
  case border = "fig-border"
  /// What is planned, or points at a label.
  case dashes = "fig-dashes"
  /// A short way to a label.
  case leader = "fig-leader"
  /// What has been done.
  case course = "fig-course"
  /// The day of today.
  case today = "fig-today"
  /// A mark that is full.
  case mark = "fig-mark"
  /// A mark that is empty.
  case hollow = "fig-hollow"
  /// A mark made of strokes.
  case cross = "fig-cross"
}
