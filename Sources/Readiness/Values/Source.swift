/// Where a statement comes from, and when somebody last looked.
public struct Source: Hashable, Sendable, Codable {
  /// What it is, for example "IAM user guide, root user best practices".
  public let title: String
  /// Its address, if it has one.
  public let address: String?
  /// The day it was last read; nil says openly that nobody checked it.
  public let checked: Day?

  /// A source.
  public init(title: String, address: String? = nil, checked: Day? = nil) {
    self.title = title
    self.address = address
    self.checked = checked
  }
}
