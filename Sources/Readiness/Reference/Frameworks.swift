/// The control catalogues that items are mapped to, each in a named version, with the controls that
/// are known to exist in it.
public struct Frameworks: Sendable {
  /// In the order of reports.
  public let all: [Framework]

  /// These catalogues.
  public init(_ all: [Framework]) {
    self.all = all
  }

  /// A catalogue in one version.
  public struct Framework: Sendable {
    /// Its permanent name, for example `cis-aws-5-0`.
    public let id: Readiness.ID<Frameworks>
    /// Its name with its version, for example "CIS AWS Foundations 5.0".
    public let name: String
    /// The numbers or names of its controls.
    public let controls: [String]
    /// Where they were read.
    public let source: Source

    /// A catalogue.
    public init(
      id: Readiness.ID<Frameworks>, name: String, controls: [String], source: Source
    ) {
      self.id = id
      self.name = name
      self.controls = controls
      self.source = source
    }
  }

  /// What is wrong with the controls that an item names. Paths are `items/ID/controls/N`.
  public func check(_ controls: [ItemProse.Control], of item: Item.ID) -> [Fault] {
    controls.enumerated().compactMap { index, control in
      let path = "items/\(item)/controls/\(index)"
      guard let framework = all.first(where: { $0.name == control.framework }) else {
        return Fault(
          "\(path)/framework", "unknown framework \"\(control.framework.shortened())\"",
          remedy: Suggestion.question(for: control.framework, among: all.map(\.name)))
      }
      guard !framework.controls.contains(control.control) else { return nil }
      return Fault(
        "\(path)/control",
        "\(framework.name) has no control \"\(control.control.shortened())\" that we know of",
        remedy: Suggestion.question(for: control.control, among: framework.controls)
          ?? "add it to the framework's controls, with the day it was read")
    }
  }
}
