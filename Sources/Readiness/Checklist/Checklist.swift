/// What must hold: items with a theme for each week.
public struct Checklist: Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Checklist>

  /// Its permanent name, for example `thirty-days`.
  public let id: ID
  /// What it is called on screen.
  public let title: String
  /// Where it comes from and whose it is. Markdown.
  public let origin: String
  /// The weeks in order, each with a theme.
  public let weeks: [String]
  /// The areas in the order of reports.
  public let areas: [Area]
  /// The items in the order of the file.
  public let items: [Item]
  /// Ids that once named an item and are never used again.
  public let retired: [Item.ID]

  /// A checklist.
  public init(
    id: ID, title: String, origin: String, weeks: [String], areas: [Area], items: [Item],
    retired: [Item.ID]
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.weeks = weeks
    self.areas = areas
    self.items = items
    self.retired = retired
  }

  /// A part of the subject, for example *root*.
  public struct Area: Sendable {
    /// Its permanent name.
    public let id: Readiness.ID<Area>
    /// What it is called on screen.
    public let title: String

    /// An area.
    public init(id: Readiness.ID<Area>, title: String) {
      self.id = id
      self.title = title
    }
  }
}
